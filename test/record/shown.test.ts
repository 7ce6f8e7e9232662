import fc from "fast-check";
import { expect, test } from "vitest";
import { complete, includeText, quote, recordJson, withoutText } from "../../src/record/index.ts";
import { KEY_ORDER } from "../../src/record/serialise.ts";
import { ontologyFile } from "../../src/vocabulary/index.ts";
import { arbitraryRecord } from "../graph/arbitrary-record.ts";

const text = `Ann said it ${"😀".repeat(70)} on Monday.`;
const outcome = complete(
  {
    identifier: "one",
    furniture: [{ start: 12, end: 82 }],
    statements: [
      {
        content: [{ start: 9, end: 11 }],
        saidOn: { words: "on Monday", date: "2024-06-17", evidence: { start: 83, end: 92 } },
      },
    ],
  },
  { base: "https://example.org/news/", tool: "test 1", text },
);
if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
const record = outcome.value;

test("full leaves a record as it is", () => expect(quote(record, "full")).toEqual(record));

test("short cuts words to 60 code points, and no character in two", () => {
  const { furniture, statements } = quote(record, "short");
  expect(furniture?.[0]).toEqual({ ...record.furniture?.[0], exact: "😀".repeat(60) });
  expect(statements).toEqual(record.statements);
});

test("none leaves positions only", () => {
  const json = JSON.stringify(quote(record, "none"));
  expect(json).not.toContain('"exact"');
  expect(json).not.toContain("on Monday");
  expect(json).toContain('"date":"2024-06-17"');
});

test("the text goes in and out whole", () => {
  const whole = includeText(record, text);
  expect(whole.text.words).toBe(text);
  expect(quote(whole, "none").text.words).toBe(text);
  expect(withoutText(whole)).toEqual(record);
});

test("every key of the schema has its place in the order", () => {
  const { $defs } = JSON.parse(ontologyFile("record.schema.json")) as {
    $defs: Record<string, { properties?: object }>;
  };
  const keys = new Set(Object.values($defs).flatMap(({ properties }) => Object.keys(properties ?? {})));
  expect([...KEY_ORDER].sort()).toEqual([...keys].sort());
});

test("JSON of any record, in either layout, is the record, in one order of keys", () => {
  const shuffled = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(shuffled);
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, shuffled(inner)]),
    );
  };
  fc.assert(
    fc.property(arbitraryRecord, fc.boolean(), (any, pretty) => {
      const json = recordJson(any, { pretty });
      expect(JSON.parse(json)).toEqual(any);
      expect(recordJson(shuffled(any) as typeof any, { pretty })).toBe(json);
      expect(json.includes("\n")).toBe(pretty);
    }),
    { numRuns: 500 },
  );
});
