import { featureHash } from "../../extract/crf/index.ts";

/** Words of a shingle, and shingles of which one is kept: whatever two texts share of 13 words in a row is found. */
const WORDS = 6;
const WINDOW = 8;

/**
 * A few of the word sequences of a text, as numbers, chosen so that two texts that share a passage share some of them: the
 * least of each window of shingles (Schleimer, Wilkerson and Aiken, "Winnowing", 2003).
 */
export function shingles(hashes: Uint32Array): readonly number[] {
  const all: number[] = [];
  for (let i = 0; i + WORDS <= hashes.length; i++) {
    let shingle = 0;
    for (let k = 0; k < WORDS; k++) shingle = featureHash(shingle, hashes[i + k] ?? 0);
    all.push(shingle);
  }
  const kept = new Set<number>();
  for (let i = 0; i < Math.max(1, all.length - WINDOW + 1); i++) {
    const least = all.slice(i, i + WINDOW).reduce((x, y) => Math.min(x, y), Number.POSITIVE_INFINITY);
    if (Number.isFinite(least)) kept.add(least);
  }
  return [...kept];
}
