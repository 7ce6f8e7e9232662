#!/usr/bin/env node
// The statement extractor on development data: its scorer's figures, and its speed and memory.
//   npm run bench:statements -- CORPUS/dev.ndjson[.gz] [--speed]
// The scorer, score.mjs, lies beside the data. The floors of the scores are in accuracy-floors.json beside the corpus's
// hash (`npm run bench:accuracy` holds and pins them), those of speed and memory in floors.json. Speed is by processor
// time of one thread, and its floors are multiples of the time that wink-nlp alone takes to read the same articles, which
// no change here can alter, so that other work on the machine counts little; --speed leaves the scores out.
// V8 is set as the program sets it. Memory is that of a process which makes these records and keeps none, as an export
// does; what is measured here keeps all.
import "../dist/cli/engine.js";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { readItems } from "../dist/article/index.js";
import { convert } from "../dist/corpus/convert.js";
import { extractAgreements } from "../dist/extract/agreements/index.js";
import { findEntities } from "../dist/extract/entities/index.js";
import { analyse } from "../dist/extract/language/analyse.js";
import { tagging } from "../dist/extract/language/wink.js";
import { extractStatements } from "../dist/extract/statements/index.js";
import { median } from "./measure.mjs";

const [path] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
if (path === undefined || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
  console.error(
    `bench:statements: no corpus at ${path ?? "(no file given)"}; expected a file of development data in NDJSON`,
  );
  process.exit(2);
}
const json = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const file = readFileSync(path);
const bytes = path.endsWith(".gz") ? gunzipSync(file) : file;
const gold = bytes
  .toString("utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const raws = gold.map(({ id, text, headline, publisher, published }, i) => ({
  file: "corpus.ndjson",
  line: i + 1,
  format: "json",
  bytes: Buffer.from(JSON.stringify({ id, text, headline, publisher, published })),
}));
const options = {
  base: "https://example.org/news/",
  formats: ["records"],
  quotes: "full",
  includeText: false,
  validate: false,
  recordFiles: false,
  tool: "rapporteur",
};
const records = async () => {
  for (const raw of raws) await convert(raw, options);
};
const PEAK = "--peak";
if (process.argv.includes(PEAK)) {
  await records();
  console.log(process.resourceUsage().maxRSS / 2 ** 10);
  process.exit();
}

/** Megabytes resident at most in a process that makes the records. */
function peakOfRecords() {
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), path, PEAK], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`the process whose memory is measured ended with ${status}`);
  return Number(stdout);
}

let missed = 0;

function row(what, value, floor) {
  const { atLeast, atMost, unit } = floor;
  const met = atLeast === undefined ? value <= atMost : value >= atLeast;
  if (!met) missed++;
  const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  console.log(`${met ? "ok    " : "MISSED"}  ${what.padEnd(42)}${value.toFixed(1).padStart(7)} ${unit} (${bound})`);
}

const articles = [];
for (const raw of raws) for (const item of await readItems(raw)) if (item.ok) articles.push(item.value.article);
const readings = articles.map((article) => {
  const analysis = analyse(article);
  const entities = findEntities(analysis);
  return { analysis, entities, agreements: extractAgreements(analysis, entities) };
});
const drafts = readings.map(({ analysis, entities, agreements }) => extractStatements(analysis, entities, agreements));

if (!process.argv.includes("--speed")) {
  const { score } = await import(pathToFileURL(join(dirname(resolve(path)), "score.mjs")).href);
  const list = (x) => (x === undefined ? [] : Array.isArray(x) ? x : [x]);
  const scores = score(
    gold,
    articles.map((article, i) => ({
      id: article.identifier,
      // The corpus marks no attribution within another.
      statements: drafts[i]
        .filter((s) => s.within === undefined)
        .map(({ source, cue, content }) => ({
          source: list(source),
          cue: list(cue),
          content: list(content),
        })),
    })),
  );
  const percent = (x) => (100 * x).toFixed(1).padStart(6);
  for (const [title, block] of [
    ["all", scores],
    ["direct quotations", scores.direct],
  ]) {
    console.log(`${title.padEnd(26)}     P     R    F1`);
    const line = (name, { p, r, f1 }) => console.log(`${name.padEnd(26)}${percent(p)}${percent(r)}${percent(f1)}`);
    for (const role of ["source", "cue", "content"])
      for (const kind of ["exact", "overlap"]) line(`span ${role} ${kind}`, block.spans[role][kind]);
    for (const kind of ["exact", "words", "overlap"]) line(`whole ${kind}`, block.whole[kind]);
    line("token all", block.tokens.all);
  }
  const { accuracy, recall } = scores.direct.speaker;
  console.log(`speaker of direct quotations: accuracy ${percent(accuracy)}, recall ${percent(recall)}`);
  const { sha256, floors } = json("accuracy-floors.json").statements;
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    console.log("the floors were pinned on another corpus");
  else {
    const seen = {
      "whole overlap F1": scores.whole.overlap.f1,
      "whole exact F1": scores.whole.exact.f1,
      "cue overlap F1": scores.spans.cue.overlap.f1,
      "tokens of all roles F1": scores.tokens.all.f1,
      "direct whole overlap F1": scores.direct.whole.overlap.f1,
      "direct speaker accuracy": accuracy,
      "direct speaker recall": recall,
    };
    // Cut, not rounded, as the floors are.
    for (const [name, atLeast] of Object.entries(floors))
      row(name, Math.floor(seen[name] * 1000) / 10, { atLeast, unit: "%" });
  }
}

/** Rounds of each work in turn, so that what else the machine does meets all of them; the middle one counts. */
const ROUNDS = 3;

/** Articles a second of processor time, by the name of the work. */
async function ratesOf(works) {
  const seconds = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, work] of Object.entries(works)) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      seconds[name].push((user + system) / 1e6);
    }
  return Object.fromEntries(Object.entries(seconds).map(([name, all]) => [name, articles.length / median(all)]));
}

const floors = json("floors.json");
const read = () => {
  for (const { text, blocks } of articles)
    for (const { from, to, kind } of blocks)
      if (kind !== "furniture") tagging((nlp) => nlp.readDoc(text.slice(from, to)));
};
const tokens = () => {
  for (const article of articles) analyse(article);
};
const statements = () => {
  for (const { analysis, entities, agreements } of readings) extractStatements(analysis, entities, agreements);
};
const rates = await ratesOf({ read, tokens, statements, records });
for (const [what, value] of Object.entries({
  "wink-nlp alone": rates.read,
  "tokens, quotations, dates": rates.tokens,
  "statements, given tagged tokens": rates.statements,
  "text to records, without SHACL": rates.records,
}))
  console.log(`        ${what.padEnd(42)}${value.toFixed(1).padStart(7)} articles a second of processor time`);
row("statements, time for that of wink-nlp", rates.read / rates.statements, floors.statementsRoom);
row("text to records, time for that of wink-nlp", rates.read / rates.records, floors.textToRecords);
row("memory at most, text to records", peakOfRecords(), floors.statementsMemory);
process.exitCode = missed > 0 ? 1 : 0;
