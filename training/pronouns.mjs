// Trains who a pronoun for one person stands for: makes models/pronouns.json, a weight for each sign.
//   npm run train:pronouns -- --corpus FOLDER-OR-FILE [--out FILE] [--check]
// The corpus is train.ndjson[.gz] of a folder: lines {"id", "source", "coref", "text", "entities"}; documents without
// coreference are left out. A log-linear model of the persons mentioned before a pronoun and of nobody, by descent on all
// examples at once: the same corpus, tables, rules and tagger give the same bytes. --check measures instead: each fifth of
// the documents by the weights of the others.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { codePoints, readItems } from "../dist/article/index.js";
import { antecedentsOf } from "../dist/extract/entities/antecedents/antecedents.js";
import { signsOf, signsOfNobody } from "../dist/extract/entities/antecedents/choice.js";
import { sweep } from "../dist/extract/entities/antecedents/sweep.js";
import { foundIn } from "../dist/extract/entities/entities.js";
import { knownOf } from "../dist/extract/entities/known.js";
import { analyse } from "../dist/extract/language/analyse.js";

/** Chosen by --check. */
const L2 = 4;
const LEAST_COUNT = 3;
const STEPS = 400;
const RATE = 0.3;
const PARTS = 5;
/**
 * What the weights of some signs are drawn to in place of 0: who speaks in news goes on speaking ("…," he said), of which
 * the corpus has next to nothing.
 */
const PRIOR = { "speaks again 0": 2, "speaks again 1": 2, "says this": 2 };
/** Weights of sources that are further from news. */
const SOURCE_WEIGHTS = { "gum-bio": 0.5, "gum-voyage": 0.5, "gum-academic": 0.5, "gum-court": 0.5 };

const option = (name) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const corpus = option("--corpus");
if (corpus === undefined || !existsSync(corpus)) {
  console.error("usage: npm run train:pronouns -- --corpus FOLDER-OR-FILE [--out FILE] [--check]");
  process.exit(2);
}
const documents = await readDocuments(corpus);
if (process.argv.includes("--check")) check();
else {
  const out = option("--out") ?? fileURLToPath(new URL("../models/pronouns.json", import.meta.url));
  const weights = train(documents.flatMap(({ examples }) => examples));
  const rounded = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, w]) => [sign, Math.round(w * 100) / 100]);
  const bytes = `${JSON.stringify(Object.fromEntries(rounded.filter(([, w]) => w !== 0)), null, 1)}\n`;
  writeFileSync(out, bytes);
  console.log(`${rounded.length} signs, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
}

async function readDocuments(path) {
  const file = statSync(path).isDirectory()
    ? ["train.ndjson.gz", "train.ndjson"].map((f) => join(path, f)).find((f) => existsSync(f))
    : path;
  if (file === undefined) throw new Error(`no train.ndjson or train.ndjson.gz in ${path}`);
  const bytes = readFileSync(file);
  const lines = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8").split("\n").filter(Boolean);
  const read = [];
  for (const { id, source, coref, text, entities } of lines.map((line) => JSON.parse(line))) {
    if (!coref) continue;
    const [item] = await readItems({ file, format: "json", bytes: Buffer.from(JSON.stringify({ id, text })) });
    if (!item?.ok || item.value.kind !== "article") continue;
    const analysis = analyse(item.value.article);
    const known = knownOf(foundIn(analysis));
    const right = antecedentsIn(entities, known, codePoints(analysis.article.text));
    const examples = examplesOf(known, analysis.quotations, right, SOURCE_WEIGHTS[source] ?? 1);
    read.push({ id, source, known, quotations: analysis.quotations, right, examples });
  }
  return read;
}

/** The entity of ours that each labelled pronoun stands for, by where it begins: the one that has most of its names; or "". */
function antecedentsIn(entities, { all }, points) {
  const ours = new Map();
  for (const { id, mentions } of all)
    for (const m of mentions) if (m.kind === "name") ours.set(`${points.toPoint(m.from)} ${points.toPoint(m.to)}`, id);
  const right = new Map();
  for (const { mentions } of entities) {
    const votes = new Map();
    for (const { start, end, kind } of mentions) {
      const id = kind === "name" ? ours.get(`${start} ${end}`) : undefined;
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [""];
    for (const { start, kind } of mentions) if (kind === "pronoun") right.set(points.toUnit(start), most);
  }
  return right;
}

/** The pronouns of a document as examples: the signs of each choice, nobody's last, and which is right. */
function examplesOf(known, quotations, right, weight) {
  const examples = [];
  sweep(known, quotations, ({ asked, among }) => {
    const id = right.get(asked.from);
    if (id === undefined) return undefined;
    const choices = [
      ...among.map((standing, rank) => signsOf(standing, rank, asked, among)),
      signsOfNobody(asked, among),
    ];
    const at = among.findIndex((standing) => standing.id === id);
    examples.push({ choices, answer: at < 0 ? among.length : at, weight });
    return id === "" ? undefined : id;
  });
  return examples;
}

/** Weights by sign: the penalised likelihood's greatest, near enough. */
function train(examples) {
  const counts = new Map();
  for (const { choices } of examples) for (const sign of choices.flat()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const signs = [
    ...new Set([...[...counts].filter(([, n]) => n >= LEAST_COUNT).map(([sign]) => sign), ...Object.keys(PRIOR)]),
  ];
  const prior = signs.map((sign) => PRIOR[sign] ?? 0);
  const index = new Map(signs.map((sign, i) => [sign, i]));
  const rows = examples.map(({ choices, answer, weight }) => ({
    choices: choices.map((list) => list.flatMap((sign) => index.get(sign) ?? [])),
    ...{ answer, weight },
  }));
  const w = Float64Array.from(prior);
  const g2 = new Float64Array(signs.length).fill(1e-6);
  for (let step = 0; step < STEPS; step++) {
    const gradient = Float64Array.from(w, (x, i) => L2 * (x - prior[i]));
    for (const { choices, answer, weight } of rows) {
      const scores = choices.map((list) => Math.exp(list.reduce((sum, i) => sum + w[i], 0)));
      const all = scores.reduce((sum, s) => sum + s, 0);
      choices.forEach((list, c) => {
        const g = weight * (scores[c] / all - (c === answer ? 1 : 0));
        for (const i of list) gradient[i] += g;
      });
    }
    for (let i = 0; i < w.length; i++) {
      g2[i] += gradient[i] * gradient[i];
      w[i] -= (RATE * gradient[i]) / Math.sqrt(g2[i]);
    }
  }
  return new Map(signs.map((sign, i) => [sign, w[i]]));
}

function check() {
  const part = ({ id }) => createHash("sha256").update(id).digest().readUInt32BE(0) % PARTS;
  const totals = new Map();
  for (let p = 0; p < PARTS; p++) {
    const weights = train(documents.filter((d) => part(d) !== p).flatMap(({ examples }) => examples));
    for (const { source, known, quotations, right } of documents.filter((d) => part(d) === p)) {
      const antecedents = antecedentsOf(known, quotations, weights);
      for (const key of [source, "all"]) {
        const t = totals.get(key) ?? { named: 0, unnamed: 0, answered: 0, right: 0 };
        totals.set(key, t);
        sweep(known, quotations, ({ asked }) => {
          const id = right.get(asked.from);
          if (id === undefined) return undefined;
          const given = antecedents.at(asked.from);
          if (id === "") t.unnamed++;
          else t.named++;
          if (given !== undefined) t.answered++;
          if (given !== undefined && given === id) t.right++;
          return undefined;
        });
      }
    }
  }
  for (const [key, t] of totals) {
    const share = (of) => `${((100 * t.right) / Math.max(of, 1)).toFixed(1)}%`;
    console.log(
      `${key.padEnd(16)}named ${t.named}, unnamed ${t.unnamed}: answered ${t.answered}, right ${t.right} (precision ${share(t.answered)}, recall ${share(t.named)})`,
    );
  }
}
