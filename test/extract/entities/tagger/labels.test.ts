import fc from "fast-check";
import { expect, it } from "vitest";
import {
  LABELS,
  labelsOf,
  TAGGED_TYPES,
  type TaggedName,
  taggedNames,
} from "../../../../src/extract/entities/tagger/labels.ts";

const names = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...TAGGED_TYPES)), { maxLength: 6 })
  .map((parts) => {
    const found: TaggedName[] = [];
    for (const [gap, length, type] of parts) {
      const from = (found.at(-1)?.to ?? 0) + gap;
      found.push({ from, to: from + length, type });
    }
    return found;
  });

it("labels hold names, and give them back", () => {
  fc.assert(
    fc.property(names, fc.nat(3), (given, rest) => {
      expect(taggedNames(labelsOf(given, (given.at(-1)?.to ?? 0) + rest))).toEqual(given);
    }),
  );
});

it("a name of one type ends where another's inside label stands", () => {
  const labels = Uint8Array.from(["B-Person", "I-Place", "I-Person"].map((label) => LABELS.indexOf(label)));
  expect(taggedNames(labels).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});
