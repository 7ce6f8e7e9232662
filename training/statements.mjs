#!/usr/bin/env node
// Trains the statement extractor and writes models/statements.weights; the same corpus gives the same bytes.
//   npm run train:statements -- --corpus TRAIN.ndjson[.gz] [--out FILE] [--held-out FILE]
// --held-out writes what is found in each article by passes and a judge that were not trained on it, for the corpus's scorer.
// What training chooses for itself it chooses on the training articles, four-fold: the second pass and the judge learn from
// what the passes before them say of articles these were not trained on.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { select } from "../dist/extract/statements/learned/select.js";
import { writeWeights } from "../dist/extract/statements/learned/weights.js";
import { trainTrees } from "./boosting.mjs";
import { prepare, readCorpus } from "./statements/gold.mjs";
import { predictionOf } from "./statements/held-out.mjs";
import { countCues, lexiconOf, lexiconWithout } from "./statements/lexicon.mjs";
import { judgeCue, tagFlat, trainCue, trainFlat } from "./statements/passes.mjs";
import { bestThreshold } from "./statements/threshold.mjs";

const { values } = parseArgs({
  options: { corpus: { type: "string" }, out: { type: "string" }, "held-out": { type: "string" } },
});
if (values.corpus === undefined) {
  console.error("usage: npm run train:statements -- --corpus TRAIN.ndjson[.gz] [--out FILE] [--held-out FILE]");
  process.exit(2);
}
const out = values.out ?? fileURLToPath(new URL("../models/statements.weights", import.meta.url));
const started = Date.now();
const log = (line) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const { sha256, documents } = readCorpus(values.corpus);
log(`${documents.length} articles, SHA-256 ${sha256}`);
const articles = documents.map(prepare);
const FOLDS = 4;
const folds = Array.from({ length: FOLDS }, (_, f) => ({
  held: articles.filter((_, i) => i % FOLDS === f),
  rest: articles.filter((_, i) => i % FOLDS !== f),
}));

const counts = countCues(articles);
for (const [f, { held, rest }] of folds.entries()) {
  log(`first pass without fold ${f}`);
  const others = countCues(rest);
  tagFlat(held, trainFlat(rest, others, log), lexiconWithout(others));
}
log("first pass");
const flat = trainFlat(articles, counts, log);
for (const [f, { held, rest }] of folds.entries()) {
  log(`second pass without fold ${f}`);
  judgeCue(held, trainCue(rest, log));
}
log("second pass");
const cue = trainCue(articles, log);

const proposals = (list) => list.flatMap(({ lines }) => lines.flatMap((item) => item.proposals));
const trees = (list) => {
  const all = proposals(list);
  return trainTrees(
    all.map((p) => p.row),
    all.map((p) => p.right),
  );
};
const threshold = bestThreshold(
  folds.map(({ held, rest }) => ({ held, judge: trees(rest) })),
  select,
  log,
);
const judge = trees(articles);
if (values["held-out"]) {
  const lines = articles.map((article) =>
    JSON.stringify(predictionOf(article, (proposals) => select(proposals, threshold))),
  );
  writeFileSync(values["held-out"], `${lines.join("\n")}\n`);
}
const bytes = writeWeights({ flat, cue, lexicon: lexiconOf(counts), judge, threshold });
writeFileSync(out, bytes);
log(`${out}: ${bytes.length} bytes`);
