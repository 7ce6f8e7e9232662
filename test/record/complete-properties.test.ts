import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic, Outcome } from "../../src/diagnostic/index.ts";
import { checkRecord, complete, isIri, quote, recordJson } from "../../src/record/index.ts";
import type { ArticleRecord } from "../../src/record/types.ts";
import { arbitraryDraft } from "./arbitrary-draft.ts";

const options = { base: "https://example.org/news/", tool: "test 1" };

function completeRecord<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(line).join("\n"));
  return outcome.value;
}

function line(d: Diagnostic): string {
  return `${d.rule} ${d.pointer ?? ""} ${d.message} (${d.expected} / ${d.actual})`;
}

/** Every object in a record. */
function objects(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objects)];
}

const bases = fc.constantFrom(
  "https://example.org/news/",
  "https://example.org/news/2024/",
  "http://é.example/?a/",
  "urn:x:a/",
);

const completed = arbitraryDraft.map(({ text, draft }) => ({
  text,
  draft,
  record: completeRecord(complete(draft, { ...options, text })),
}));

test("every anchor's exact is the slice of its code points", () => {
  fc.assert(
    fc.property(completed, ({ text, record }) => {
      const points = [...text];
      const anchors = objects(record).filter((o) => "start" in o) as { start: number; end: number; exact: string }[];
      expect(anchors.length).toBeGreaterThan(0);
      for (const { start, end, exact } of anchors) expect(exact).toBe(points.slice(start, end).join(""));
    }),
    { numRuns: 500 },
  );
});

test("completing a complete record changes nothing, with its text or without", () => {
  fc.assert(
    fc.property(completed, ({ text, record }) => {
      expect(completeRecord(complete(record, { ...options, text }))).toEqual(record);
      expect(completeRecord(complete(record, options))).toEqual(record);
      const short = quote(record, "short");
      expect(completeRecord(complete(short, options))).toEqual(short);
      const bytes = (r: ArticleRecord) => recordJson(r, { pretty: true });
      expect(bytes(completeRecord(complete(JSON.parse(bytes(record)), { ...options, text })))).toBe(bytes(record));
    }),
    { numRuns: 500 },
  );
});

test("under any base, a complete record passes its own door, and all of its objects have an IRI and a type", () => {
  fc.assert(
    fc.property(arbitraryDraft, bases, ({ text, draft }, base) => {
      const record = completeRecord(complete(draft, { ...options, base, text }));
      const checked = checkRecord(JSON.parse(JSON.stringify(record)), { file: "record" });
      expect(checked.diagnostics.map(line)).toEqual([]);
      for (const object of objects(record)) {
        expect(object).toHaveProperty("type");
        expect(object).toHaveProperty("id");
        const { id } = object as { id: string };
        expect(isIri(id), id).toBe(true);
        expect(Buffer.byteLength(id)).toBeLessThan(1000);
      }
      expect(completeRecord(complete(record, { ...options, base, text }))).toEqual(record);
    }),
    { numRuns: 500 },
  );
});

test("one id is one thing: other positions, another id", () => {
  fc.assert(
    fc.property(completed, ({ record }) => {
      const said = new Map<string, string>();
      for (const object of objects(record) as { id: string; type: string; start?: number; end?: number }[]) {
        const what = `${object.type} ${object.start ?? ""} ${object.end ?? ""}`;
        expect(said.get(object.id) ?? what).toBe(what);
        said.set(object.id, what);
      }
    }),
    { numRuns: 500 },
  );
});

test("keys come in the order in which records are written", () => {
  fc.assert(
    fc.property(completed, ({ record }) => {
      expect(JSON.stringify(record)).toBe(recordJson(record, { pretty: false }));
    }),
    { numRuns: 200 },
  );
});
