import fc from "fast-check";
import { expect, test } from "vitest";
import { toQuads } from "../../src/graph/index.ts";
import type { ArticleRecord } from "../../src/record/types.ts";
import { type Format, reread, WRITERS } from "../../src/write/index.ts";
import { arbitraryRecord } from "../graph/arbitrary-record.ts";
import { byJsonLd, byN3, byOxigraph, told } from "./parsers.ts";

const BASE = "https://example.org/news/";
const RDF_FORMATS = ["trig", "nquads", "turtle", "ntriples"] as const;

/** A document of one or two articles. */
function write(format: Format, records: readonly ArticleRecord[], base?: string): string {
  const { header, article, separator, footer } = WRITERS[format];
  const chunks = records.map((record) => {
    const written = article(record, toQuads(record), base);
    if (!written.ok) throw new Error(JSON.stringify(written.diagnostics));
    return written.value;
  });
  return header(base) + chunks.join(separator) + footer();
}

function meant(format: Format, records: readonly ArticleRecord[]): string[] {
  const quads = records.flatMap(toQuads);
  const seen = WRITERS[format].namedGraphs
    ? quads
    : quads.map((quad) => ({ ...quad, graph: { termType: "DefaultGraph", value: "" } }));
  return [...new Set(seen.map(told))].sort();
}

const arbitraryRecords = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(arbitraryRecord) },
  { weight: 1, arbitrary: fc.tuple(arbitraryRecord, arbitraryRecord) },
);
const arbitraryBase = fc.constantFrom(
  BASE,
  undefined,
  "https://example.org/",
  "https://example.org/news/a/../",
  "urn:x:",
  "https://w3id.org/rapporteur/ns#",
);

test.each(RDF_FORMATS)("%s: what n3 and Oxigraph read is what was meant", (format) => {
  fc.assert(
    fc.property(arbitraryRecords, arbitraryBase, (records, base) => {
      const text = write(format, records, base);
      const expected = meant(format, records);
      expect(byN3(text, WRITERS[format].mediaType)).toEqual(expected);
      expect(byOxigraph(text, WRITERS[format].mediaType)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("jsonld: what jsonld.js and Oxigraph read is what was meant", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecords, async (records) => {
      const text = write("jsonld", records);
      const expected = meant("jsonld", records);
      expect(await byJsonLd(text)).toEqual(expected);
      expect(byOxigraph(text, "application/ld+json")).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("records: a line is the record", () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      const lines = write("records", records).split("\n");
      expect(lines.pop()).toBe("");
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records);
    }),
    { numRuns: 500 },
  );
});

test("reread finds nothing to say of what was written, for every format", () => {
  fc.assert(
    fc.property(arbitraryRecord, arbitraryBase, (record, base) => {
      const quads = toQuads(record);
      for (const format of Object.keys(WRITERS) as Format[]) {
        const written = WRITERS[format].article(record, quads, base);
        expect(written.ok && reread(format, written.value, record, quads, base)).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

test("the order in which the quads come makes no difference", () => {
  fc.assert(
    fc.property(
      arbitraryRecord.chain((record) => {
        const quads = [...toQuads(record)];
        return fc.tuple(fc.constant(record), fc.shuffledSubarray(quads, { minLength: quads.length }));
      }),
      ([record, shuffled]) => {
        for (const { article } of Object.values(WRITERS))
          expect(article(record, shuffled)).toEqual(article(record, toQuads(record)));
      },
    ),
    { numRuns: 100 },
  );
});
