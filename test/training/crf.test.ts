import { expect, test } from "vitest";
import { FeatureRows, featureHash, readChain, textHash } from "../../src/extract/crf/index.ts";

interface Corpus {
  add(rows: FeatureRows, labels: ArrayLike<number>, pairs?: FeatureRows, weight?: number): void;
}
interface Trainer {
  ChainCorpus: new () => Corpus;
  seeded(seed: number): () => number;
  schemeAllows(labels: readonly string[]): (from: number, to: number) => boolean;
  trainChain(corpus: Corpus, options: Record<string, unknown>): Uint8Array;
}

const path = new URL("../../training/crf.mjs", import.meta.url).href;
const { ChainCorpus, seeded, schemeAllows, trainChain } = (await import(path)) as Trainer;
const LABELS = ["O", "B-N", "I-N"];

/** Sequences in which "x" opens a name, and "y" goes on with it unless a "stop" mark lies between. */
function* sequences(count: number, seed: number): Generator<{ words: string[]; labels: number[] }> {
  const random = seeded(seed);
  for (let n = 0; n < count; n++) {
    const words = Array.from(
      { length: 3 + Math.floor(random() * 8) },
      () => "xyz!"[Math.floor(random() * 4)] as string,
    );
    const labels: number[] = [];
    for (const [t, word] of words.entries())
      labels.push(word === "x" ? 1 : word === "y" && (labels[t - 1] ?? 0) > 0 && words[t - 1] !== "!" ? 2 : 0);
    yield { words, labels };
  }
}

function rowsOf(words: readonly string[]): { rows: FeatureRows; pairs: FeatureRows } {
  const [rows, pairs] = [new FeatureRows(), new FeatureRows()];
  for (const [t, word] of words.entries()) {
    rows.add(featureHash(1, textHash(word)));
    rows.add(featureHash(2, textHash(words[t - 1] ?? "")));
    rows.endRow();
    pairs.add(featureHash(3, textHash(word)));
    pairs.endRow();
  }
  return { rows, pairs };
}

function trained(options: Record<string, unknown>): Uint8Array {
  const corpus = new ChainCorpus();
  for (const { words, labels } of sequences(400, 1)) {
    const { rows, pairs } = rowsOf(words);
    corpus.add(rows, labels, options.pairs === false ? undefined : pairs);
  }
  return trainChain(corpus, { labels: LABELS, allowed: schemeAllows(LABELS), epochs: 8, ...options });
}

test("training learns what decides the labels, and the same input gives the same bytes", () => {
  const bytes = trained({});
  expect(trained({})).toEqual(bytes);
  expect(trained({ seed: 2 })).not.toEqual(bytes);
  const chain = readChain(bytes);
  let [right, all] = [0, 0];
  for (const { words, labels } of sequences(200, 99)) {
    const { rows, pairs } = rowsOf(words);
    const found = chain.decode(rows, pairs);
    for (const [t, label] of labels.entries()) {
      all++;
      if (found[t] === label) right++;
      expect(found[t] === 2 && (found[t - 1] ?? 0) === 0, "I after O").toBe(false);
    }
  }
  expect(right / all).toBeGreaterThan(0.99);
});

test("L1 keeps fewer features, rare features are left out", () => {
  const size = (options: Record<string, unknown>) => trained({ pairs: false, ...options }).length;
  expect(size({ l1: 2 })).toBeLessThan(size({}));
  expect(size({ minCount: 100_000 })).toBeLessThan(size({}));
});
