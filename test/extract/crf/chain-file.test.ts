import fc from "fast-check";
import { expect, test } from "vitest";
import {
  FeatureRows,
  featureHash,
  readChain,
  readChainParameters,
  textHash,
  writeChain,
} from "../../../src/extract/crf/index.ts";

const keys = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 40 })
  .map((all) => Uint32Array.from(all).sort());

test("what is written is read", () => {
  fc.assert(
    fc.property(keys, keys, fc.infiniteStream(fc.integer({ min: -127, max: 127 })), (features, pairs, stream) => {
      const weights = (count: number) => Int8Array.from({ length: count }, () => stream.next().value as number);
      const chain = {
        labels: ["O", "B-X", "I-X"],
        start: Float32Array.of(0, 1.5, Number.NEGATIVE_INFINITY),
        step: Float32Array.from({ length: 9 }, (_, k) => (k === 2 ? Number.NEGATIVE_INFINITY : k / 4)),
        keys: features,
        weights: weights(features.length * 3),
        scale: 0.05,
        pairKeys: pairs,
        pairWeights: weights(pairs.length * 9),
        pairScale: 0.1,
      };
      expect(readChainParameters(writeChain(chain))).toEqual(chain);
    }),
  );
});

test("bytes of another kind and bytes cut short are refused", () => {
  expect(() => readChainParameters(new TextEncoder().encode("{}"))).toThrow("not a file of linear-chain weights");
  const none = { keys: Uint32Array.of(7), weights: new Int8Array(2), scale: 1 };
  const bytes = writeChain({
    labels: ["O", "X"],
    start: new Float32Array(2),
    step: new Float32Array(4),
    ...none,
    pairKeys: new Uint32Array(0),
    pairWeights: new Int8Array(0),
    pairScale: 1,
  });
  expect(() => readChainParameters(bytes.subarray(0, bytes.length - 1))).toThrow("linear-chain weights of");
});

test("a chain scores features it knows, keeps forbidden pairs out, and grows with the sequence", () => {
  const word = (text: string) => featureHash(1, textHash(text));
  const known = [word("a"), word("b")];
  const order = known[0] !== undefined && known[1] !== undefined && known[0] < known[1] ? [0, 1] : [1, 0];
  const chain = readChain(
    writeChain({
      labels: ["O", "B", "I"],
      start: Float32Array.of(0, 0, Number.NEGATIVE_INFINITY),
      step: Float32Array.of(0, 0, Number.NEGATIVE_INFINITY, 0, 0, 0, 0, 0, 0),
      keys: Uint32Array.from(order, (i) => known[i] as number),
      weights: Int8Array.from(order.flatMap((i) => (i === 0 ? [-20, 20, 10] : [0, 0, 30]))),
      scale: 0.1,
      pairKeys: Uint32Array.of(),
      pairWeights: Int8Array.of(),
      pairScale: 1,
    }),
  );
  const labelsOf = (words: string[]) => {
    const rows = new FeatureRows();
    for (const w of words) {
      rows.add(word(w));
      rows.add(word(`unknown ${w}`));
      rows.endRow();
    }
    const { labels, marginals } = chain.decodeWithMarginals(rows);
    expect([...chain.decode(rows)]).toEqual([...labels]);
    expect([...chain.marginals(rows)]).toEqual([...marginals]);
    for (let t = 0; t < words.length; t++) {
      expect((marginals[t * 3] ?? 0) + (marginals[t * 3 + 1] ?? 0) + (marginals[t * 3 + 2] ?? 0)).toBeCloseTo(1, 5);
    }
    return [...labels].map((y) => chain.labels[y]);
  };
  expect(labelsOf([])).toEqual([]);
  expect(labelsOf(["a", "b", "b", "c"])).toEqual(["B", "I", "I", "O"]);
  expect(labelsOf(["b"])).not.toContain("I");
  const long = Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? "a" : "b"));
  expect(labelsOf(long)).toEqual(long.map((w) => (w === "a" ? "B" : "I")));
});
