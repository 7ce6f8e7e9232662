import fc from "fast-check";
import { expect, test } from "vitest";
import { complete, recordJson } from "../../src/record/index.ts";
import { compareNaturally } from "../../src/record/natural-order.ts";
import { inTextOrder } from "../../src/record/text-order.ts";
import { arbitraryDraft } from "./arbitrary-draft.ts";

const options = { base: "https://example.org/news/", tool: "test 1" };

/** The same with all lists turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reversed(inner)]));
}

test("the order of a record's lists does not depend on that in which they came", () => {
  fc.assert(
    fc.property(arbitraryDraft, ({ text, draft }) => {
      const record = complete(draft, { ...options, text });
      if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
      const other = inTextOrder(reversed(record.value) as typeof record.value);
      expect(recordJson(other, { pretty: true })).toBe(recordJson(record.value, { pretty: true }));
    }),
  );
});

test("lists are in the order of the text; what has no place in it is by id or value, numbers as numbers", () => {
  const text = "Iceland, Norway and Ann Lee: “one” and “two”, said Lee; Lee said “three”.";
  const at = (words: string, from = 0) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
  });
  const record = complete(
    {
      identifier: "one",
      entities: [
        { id: "NO", type: "State", name: "Norway", mentions: [at("Norway")] },
        { id: "lee", type: "Person", name: "Ann Lee", mentions: [at("Lee;"), at("Ann Lee")] },
        { id: "IS", type: "State", name: "Iceland", mentions: [at("Iceland")], alternateName: ["No. 10", "No. 9"] },
      ],
      agreements: [{ name: "Pact", parties: ["lee", "NO", "IS"], kinds: ["trade", "aid"], mentions: [at("and")] }],
      statements: [
        { speaker: ["lee"], cue: at("said “"), content: [at("“three”")] },
        { speaker: ["lee"], cue: at("said Lee"), content: [at("“two”"), at("“one”")] },
        { speaker: ["lee"], content: [at("“one” and “two”, said Lee")] },
      ],
    },
    { ...options, text },
  );
  if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
  const { entities, agreements, statements } = record.value;
  expect(entities?.map(({ name }) => name)).toEqual(["Iceland", "Norway", "Ann Lee"]);
  expect(entities?.[0]?.alternateName).toEqual(["No. 9", "No. 10"]);
  expect(entities?.[2]?.mentions.map(({ exact }) => exact)).toEqual(["Ann Lee", "Lee;"]);
  expect(agreements?.[0]?.parties?.map((iri) => iri.split("/").at(-1))).toEqual(["IS", "NO", "ann-lee"]);
  expect(agreements?.[0]?.kinds).toEqual(["aid", "trade"]);
  expect(statements?.map(({ content }) => content.map(({ exact }) => exact))).toEqual([
    ["“one” and “two”, said Lee"],
    ["“one”", "“two”"],
    ["“three”"],
  ]);
});

test("the natural order is an order", () => {
  const strings = fc.stringMatching(/^[a-b0-2]{0,6}$/);
  fc.assert(
    fc.property(strings, strings, strings, (a, b, c) => {
      expect(Math.sign(compareNaturally(a, b))).toBe(-Math.sign(compareNaturally(b, a)) + 0);
      expect(compareNaturally(a, b) === 0).toBe(a === b);
      if (compareNaturally(a, b) < 0 && compareNaturally(b, c) < 0) expect(compareNaturally(a, c)).toBeLessThan(0);
    }),
    { numRuns: 2000 },
  );
});
