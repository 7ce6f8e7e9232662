#!/usr/bin/env node
// Counts in how many paragraphs of a training corpus each word stands, and writes models/word-frequencies.bin, by which the
// linking of utterances knows rare words from common ones. Nothing of a text can be read from it: two rows of counts by hash.
//   npm run build && node training/word-frequencies.mjs CORPORA
// CORPORA is a folder with statements/train.ndjson.gz and entities/train.ndjson.gz, lines with a "text" each.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { writeFrequencies } from "../dist/link/words/word-frequencies.js";
import { wordsOf } from "../dist/link/words/words.js";

const corpora = process.argv[2];
const files = ["statements", "entities"].map((corpus) => join(corpora ?? "", corpus, "train.ndjson.gz"));
const missing = files.find((file) => corpora === undefined || !existsSync(file));
if (missing !== undefined) {
  console.error(`word-frequencies: no training data in ${missing}`);
  process.exit(2);
}
const counts = new Map();
let paragraphs = 0;
for (const file of files) {
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
    if (line === "") continue;
    for (const paragraph of JSON.parse(line).text.split("\n")) {
      const words = new Set(wordsOf([paragraph], false).hashes);
      if (words.size < 3) continue;
      paragraphs++;
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
}
const folder = fileURLToPath(new URL("../models/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "word-frequencies.bin"), writeFrequencies(counts, paragraphs));
console.log(`${counts.size} words in ${paragraphs} paragraphs`);
