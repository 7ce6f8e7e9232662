import fc from "fast-check";
import { expect, test } from "vitest";
import { FeatureRows } from "../../../src/extract/crf/index.ts";
import { WeightTable } from "../../../src/extract/crf/weight-table.ts";

const hash = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 2 ** 32 - 40, max: 2 ** 32 - 1 }),
);

/** The sums as they are defined: weight by weight. */
function summed(keys: Uint32Array, weights: Int8Array, count: number, row: readonly number[]): number[] {
  const sums = new Array<number>(count).fill(0);
  for (const key of row) {
    const at = key === 0 ? -1 : keys.indexOf(key);
    for (let k = 0; at >= 0 && k < count; k++) sums[k] = (sums[k] ?? 0) + (weights[at * count + k] ?? 0);
  }
  return sums;
}

test("a table sums the weights of known features, of any number of labels, close keys and the key 0 included", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(hash, { maxLength: 120 }),
      fc.array(hash, { maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
      fc.infiniteStream(fc.integer({ min: -128, max: 127 })),
      (known, others, count, stream) => {
        const keys = Uint32Array.from(known).sort();
        const weights = Int8Array.from({ length: keys.length * count }, () => stream.next().value as number);
        const table = new WeightTable(keys, weights, count);
        const rows = new FeatureRows();
        const features = [[], [...known, ...others, ...known], others];
        for (const row of features) {
          for (const key of row) rows.add(key);
          rows.endRow();
        }
        const sums = new Int32Array(count);
        features.forEach((row, t) => {
          expect(table.sum(rows, t, sums)).toBe(row.filter((key) => key !== 0 && keys.includes(key)).length);
          expect([...sums]).toEqual(summed(keys, weights, count, row));
        });
      },
    ),
  );
});

test.each([-128, 127])("sums of a thousand features of weight %i do not overflow", (weight) => {
  const table = new WeightTable(
    Uint32Array.of(7),
    Int8Array.from({ length: 5 }, () => weight),
    5,
  );
  const rows = new FeatureRows();
  for (let i = 0; i < 1000; i++) rows.add(7);
  rows.endRow();
  const sums = new Int32Array(5);
  expect(table.sum(rows, 0, sums)).toBe(1000);
  expect([...sums]).toEqual(Array(5).fill(1000 * weight));
});
