// Trains the tagger of names: makes models/entities.first.crf and models/entities.second.crf.
//   npm run train:entities -- --corpus FOLDER-OR-FILE [--silver SILVER.ndjson.gz] [--out FOLDER]
// The corpus is train.ndjson[.gz] of a folder: lines {"id", "source", "text", "entities"}, offsets in code points. Silver
// labels are lines of the same shape, made by silver.mjs; they count for less. The second pass learns from what the first
// makes of articles that it has not seen: the first is trained a few times more, each time without a part of them.
// One thread, seeded: the same corpus, tables and clusters give the same bytes.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { readItems } from "../dist/article/index.js";
import { FeatureRows, readChain } from "../dist/extract/crf/index.js";
import { ruledNames } from "../dist/extract/entities/names.js";
import { readArticle } from "../dist/extract/entities/readings.js";
import { findingsOf } from "../dist/extract/entities/tagger/first-pass.js";
import { LABELS, labelsOf } from "../dist/extract/entities/tagger/labels.js";
import { loadTraits } from "../dist/extract/entities/tagger/model.js";
import { nameFeatures } from "../dist/extract/entities/tagger/name-features.js";
import { secondFeatures } from "../dist/extract/entities/tagger/second-features.js";
import { articleView, firstPass } from "../dist/extract/entities/tagger/tagger.js";
import { analyse } from "../dist/extract/language/analyse.js";
import { ChainCorpus, schemeAllows, trainChain } from "./crf.mjs";

/** Chosen by cross-validation on the training documents. */
export const OPTIONS = {
  labels: LABELS,
  allowed: schemeAllows(LABELS),
  epochs: 8,
  average: 5,
  rate: 0.1,
  l1: 0,
  minCount: 2,
  drop: 0.2,
  seed: 1,
};
export const SILVER_WEIGHT = 0.4;
/** Weights of sources that are further from news, or annotated by other rules. */
export const SOURCE_WEIGHTS = { "crossner-politics": 0.5, "gum-voyage": 0.5, "gum-academic": 0.5 };
/** "the 2015 Estonian, or Estonia general election" holds no state there: sentences with such a one are left out. */
const LEAVES_STATES_OUT = new Set(["crossner-politics"]);
/** Of so many documents two come again as headlines. */
const HEADLINES = 8;
const HEADLINE_WEIGHT = 0.3;
const PARTS = 3;
const TYPES = { Country: "Place", State: "Place" };

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

async function main() {
  const option = (name) => {
    const at = process.argv.indexOf(name);
    return at > 0 ? process.argv[at + 1] : undefined;
  };
  const corpus = option("--corpus");
  const silver = option("--silver");
  if (corpus === undefined || !existsSync(corpus) || (silver !== undefined && !existsSync(silver))) {
    console.error("usage: npm run train:entities -- --corpus FOLDER-OR-FILE [--silver FILE] [--out FOLDER]");
    console.error(`no such file: ${corpus === undefined || existsSync(corpus) ? (silver ?? "--corpus") : corpus}`);
    process.exit(2);
  }
  const out = option("--out") ?? fileURLToPath(new URL("../models/", import.meta.url));
  const documents = await readDocuments(corpus, 1);
  if (silver !== undefined) documents.push(...(await readDocuments(silver, SILVER_WEIGHT)));
  const { first, second } = trainPasses(documents, console.log);
  for (const [name, bytes] of [
    ["entities.first.crf", first],
    ["entities.second.crf", second],
  ]) {
    writeFileSync(join(out, name), bytes);
    console.log(`${name}: ${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
  }
}

/** The documents of a corpus, laid out for the tagger, with the right names by sentence. */
export async function readDocuments(path, weight) {
  const file = statSync(path).isDirectory()
    ? ["train.ndjson.gz", "train.ndjson"].map((f) => join(path, f)).find((f) => existsSync(f))
    : path;
  if (file === undefined) throw new Error(`no train.ndjson or train.ndjson.gz in ${path}`);
  const bytes = readFileSync(file);
  const traitsOf = loadTraits();
  const documents = [];
  const lines = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  for (const { id, source, text, entities, share = 1 } of lines.flatMap(withHeadlines)) {
    const [item] = await readItems({ file, format: "json", bytes: Buffer.from(JSON.stringify({ id, text })) });
    if (!item?.ok || item.value.kind !== "article") continue;
    const { article } = item.value;
    const readings = readArticle(analyse(article));
    const view = articleView(readings, ruledNames(readings, article.text), traitsOf);
    const names = namesOf(article.text, entities);
    const sentences = view.views.map((sentence) => {
      const gold = alignedNames(sentence.reading, names);
      return { sentence, gold, left: LEAVES_STATES_OUT.has(source) && unmarkedState(sentence, gold) };
    });
    const weighted = weight * share * (SOURCE_WEIGHTS[source] ?? 1);
    documents.push({ id, source, weight: weighted, view, sentences });
  }
  return documents;
}

/**
 * A document of a line of the corpus, and of some once more in capitals or with a capital to each longer word, as
 * headlines have it: the corpora have few.
 */
function withHeadlines(line) {
  if (line.trim() === "") return [];
  const document = JSON.parse(line);
  const turn = createHash("sha256").update(`headline ${document.id}`).digest().readUInt32BE(0) % HEADLINES;
  if (turn > 1 || document.source === "silver") return [document];
  const text =
    turn === 0
      ? document.text.toUpperCase()
      : document.text
          .replace(/\p{L}{4,}/gu, (word) => word[0].toUpperCase() + word.slice(1))
          .replace(/\.(?=\s|$)/gu, " ");
  // "ß" becomes "SS": positions would no longer hold
  if (text.length !== document.text.length) return [document];
  return [document, { ...document, text, share: HEADLINE_WEIGHT }];
}

/** Whether the tables' name of a state stands in a sentence where the corpus has no name. */
function unmarkedState({ known }, gold) {
  return known.some((code, i) => code >> 2 === 1 && !gold.some(({ from, to }) => from <= i && i < to));
}

/** Names in code units, in the order of the text. */
function namesOf(text, entities) {
  const units = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i) > 0xffff ? 2 : 1) units.push(i);
  units.push(text.length);
  return entities
    .flatMap(({ type, mentions }) =>
      mentions
        .filter(({ kind }) => kind === "name")
        .map(({ start, end }) => ({ from: units[start], to: units[end], type: TYPES[type] ?? type })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The names that begin and end with words of a sentence; one that lies across words is left out. */
function alignedNames({ words }, names) {
  const found = [];
  for (const { from, to, type } of names) {
    const first = words.findIndex((word) => word.from === from);
    const last = first < 0 ? -1 : words.findIndex((word) => word.to === to);
    if (last >= first && first >= (found.at(-1)?.to ?? 0)) found.push({ from: first, to: last + 1, type });
  }
  return found;
}

/** Which part of the training documents a document is in. */
function partOf({ id }) {
  return createHash("sha256").update(id).digest().readUInt32BE(0) % PARTS;
}

export function trainPasses(documents, log) {
  const first = trainFirst(documents, log);
  const corpus = new ChainCorpus();
  for (let part = 0; part < PARTS; part++) {
    log(`first pass, without part ${part + 1} of ${PARTS}`);
    const others = documents.filter((d) => partOf(d) !== part);
    const chain = readChain(trainFirst(others, log));
    for (const document of documents) if (partOf(document) === part) addSecond(corpus, document, chain);
  }
  log("second pass");
  return { first, second: trainChain(corpus, { ...OPTIONS, log }) };
}

export function trainFirst(documents, log) {
  const corpus = new ChainCorpus();
  const rows = new FeatureRows();
  for (const { view, sentences, weight } of documents)
    for (const { sentence, gold, left } of sentences) {
      if (left) continue;
      rows.clear();
      nameFeatures(rows, sentence, view.evidence);
      corpus.add(rows, labelsOf(gold, rows.length), undefined, weight);
    }
  return trainChain(corpus, { ...OPTIONS, log });
}

export function addSecond(corpus, { view, sentences, weight }, chain) {
  const tags = firstPass(view, chain);
  const findings = findingsOf(view.views, tags);
  const rows = new FeatureRows();
  sentences.forEach(({ sentence, gold, left }, s) => {
    if (left) return;
    rows.clear();
    secondFeatures(rows, sentence, tags[s], findings);
    corpus.add(rows, labelsOf(gold, rows.length), undefined, weight);
  });
}
