import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { rawItems, readItems } from "../../src/article/index.ts";
import { extract } from "../../src/extract/index.ts";
import { descriptions } from "../../src/graph/descriptions.ts";
import { expandIri, MAPPING, type Property, toQuads, toRecords } from "../../src/graph/index.ts";
import { toDrafts } from "../../src/graph/to-drafts.ts";
import { complete, includeText, quote, recordJson } from "../../src/record/index.ts";
import type { ArticleRecord } from "../../src/record/types.ts";
import { arbitraryDraft } from "../record/arbitrary-draft.ts";
import { arbitraryRecord, SCHEMA_KEYS } from "./arbitrary-record.ts";

const BASE = "https://example.org/news/";

/** Record → graph → record, the quads in an order that the graph does not have. */
function thereAndBack(record: ArticleRecord): string {
  const { records, diagnostics } = toRecords([...toQuads(record)].reverse());
  expect(diagnostics).toEqual([]);
  return records.map((one) => recordJson(one, { pretty: true })).join();
}

const bytes = (record: ArticleRecord): string => recordJson(record, { pretty: true });

describe("record → graph → record is the identity", () => {
  const files = readdirSync("output/records").map((name) => `output/records/${name}`);

  test.each(files)("%s, byte for byte", (file) => {
    const text = readFileSync(file, "utf8");
    expect(thereAndBack(JSON.parse(text) as ArticleRecord)).toBe(text);
  });

  test("test/cases/shapes, the record that the questions are asked of", () => {
    const draft = JSON.parse(readFileSync("test/cases/shapes/record.jsonld", "utf8")) as ArticleRecord;
    const text = readFileSync("test/cases/shapes/article.txt", "utf8");
    for (const given of [{}, { text }]) {
      const record = complete(draft, { base: BASE, tool: "test 1", ...given });
      if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
      expect(thereAndBack(record.value)).toBe(bytes(record.value));
    }
  });

  test.each(readdirSync("test/cases/reading"))("what is extracted from test/cases/reading/%s", async (name) => {
    const folder = `test/cases/reading/${name}`;
    const [file = ""] = readdirSync(folder).filter((found) => found.startsWith("input."));
    for await (const raw of rawItems({ path: `${folder}/${file}` })) {
      for (const item of raw.ok ? await readItems(raw.value) : []) {
        if (!item.ok || item.value.kind !== "article") throw new Error(`${file} is no article`);
        const { article } = item.value;
        const record = complete(extract(article), { base: BASE, tool: "test 1", text: article.text });
        if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
        expect(thereAndBack(record.value)).toBe(bytes(record.value));
      }
    }
  });

  test("any record, its quotations whole, short or gone, with its text or without", () => {
    const policies = fc.constantFrom("full", "short", "none");
    fc.assert(
      fc.property(arbitraryDraft, policies, fc.boolean(), ({ text, draft }, policy, withText) => {
        const record = complete(draft, { base: BASE, tool: "test 1", text });
        if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
        const shown = quote(withText ? includeText(record.value, text) : record.value, policy);
        expect(thereAndBack(shown)).toBe(bytes(shown));
      }),
      { numRuns: 400 },
    );
  });
});

/** A record in which every object has an id of its own, IRIs are whole, and lists are sorted sets. */
function plain(value: unknown, type: string | undefined, fresh: () => string): unknown {
  if (typeof value !== "object" || value === null) return value;
  const own = "type" in value ? String(value.type) : type;
  const properties: Readonly<Record<string, Property>> = MAPPING[own as "Article"].properties;
  const entries = Object.entries(value).flatMap(([key, held]: [string, unknown]): [string, unknown][] => {
    if (key === "@context") return [];
    if (key === "id") return [[key, fresh()]];
    const one = (item: unknown): unknown =>
      properties[key]?.object === "reference" ? expandIri(String(item)) : plain(item, own, fresh);
    return [[key, Array.isArray(held) ? held.map(one) : one(held)]];
  });
  return Object.fromEntries(entries);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const texts = value.map((item) => JSON.stringify(sorted(item)));
    return [...new Set(texts)].sort();
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test("every key of the schema comes back from the graph as it went in", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryRecord, (arbitrary) => {
      let n = 0;
      const record = plain(arbitrary, undefined, () => `urn:thing:${++n}`) as ArticleRecord;
      const graph = descriptions(toQuads(record));
      expect(toDrafts(graph).map(sorted)).toEqual([sorted(record)]);
      expect(graph.triples.filter(({ taken }) => !taken)).toEqual([]);
      JSON.stringify(record, function (key, value) {
        if (!/^\d*$/.test(key)) seen.add(`${this.type}.${key}`);
        return value;
      });
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(SCHEMA_KEYS.filter((key) => !key.endsWith(".@context") && !seen.has(key))).toEqual([]);
});

const TURTLE = `
  @prefix rap: <https://w3id.org/rapporteur/ns#> . @prefix schema: <http://schema.org/> .
  @prefix prov: <http://www.w3.org/ns/prov#> . @prefix oa: <http://www.w3.org/ns/oa#> .
  @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @base <https://a.example/> .
  <one> a schema:NewsArticle ; schema:identifier "one" ; schema:mentions <ann> .
  <text> a rap:TextVersion ; prov:specializationOf <one> ; rap:sha256 "${"0".repeat(64)}" ; rap:length 30 .
  <ann> a schema:Person ; schema:name "Ann Lee" ; rap:mentionedAt <m> .
  <m> a rap:Mention ; oa:hasSource <text> ; oa:start 0 ; oa:end 3 ; oa:exact "Ann" ; rap:mentionKind "name" .
`;

/** What reading back finds in the graph above and a few triples more, as `rule path: found`. */
function findings(more: string): { readonly records: readonly ArticleRecord[]; readonly found: readonly string[] } {
  const { records, diagnostics } = toRecords(new Parser().parse(TURTLE + more));
  return { records, found: diagnostics.map(({ rule, path, actual }) => `${rule} ${path ?? ""}: ${actual ?? ""}`) };
}

describe("a graph of another producer", () => {
  test("becomes a record where it says what records say", () => {
    const { records, found } = findings("");
    expect(found).toEqual([]);
    expect(records.map(({ id, entities }) => [id, entities?.[0]?.name])).toEqual([
      ["https://a.example/one", "Ann Lee"],
    ]);
  });

  test.each([
    [
      '<ann> foaf:nick "Annie" , "A." .',
      'records/unknown-property <http://xmlns.com/foaf/0.1/nick>: "Annie", the first of 2',
    ],
    ["<ann> a foaf:Person .", "records/unknown-property rdf:type: <http://xmlns.com/foaf/0.1/Person>"],
    ["<x> a foaf:Document .", "records/unknown-class rdf:type: <http://xmlns.com/foaf/0.1/Document>"],
    ["<x> foaf:page <y> .", "records/unknown-class <http://xmlns.com/foaf/0.1/page>: <https://a.example/y>"],
    ["<x> a rap:Agreement .", "records/untied rdf:type: rap:Agreement"],
    ['<ann> schema:name "Ann" .', 'records/value schema:name: "Ann Lee"'],
    ['<ann> schema:alternateName "Anne"@fr .', 'records/value schema:alternateName: "Anne"'],
    ['<one> schema:datePublished "2024" .', 'records/value schema:datePublished: "2024"'],
    ["<ann> rap:mentionedAt <gone> .", "records/value rap:mentionedAt: <https://a.example/gone>"],
    [
      "<p> schema:isPartOf <one> ; a rap:Provision .",
      "records/untied schema:isPartOf: <https://a.example/one>, the first of 2",
    ],
    [
      "<< <ann> a foaf:Agent >> foaf:page <y> .",
      "records/unknown-class rdf:reifies: <<( <https://a.example/ann> rdf:type <http://xmlns.com/foaf/0.1/Agent> )>>, the first of 2",
    ],
  ])("%s: nothing is lost without a word", (more, expected) => {
    expect(findings(more)).toMatchObject({ records: [{ identifier: "one" }], found: [expected] });
  });

  test("may have blank nodes: they get the IRIs that their content makes", () => {
    const { records, found } =
      findings(`<s> a rap:ReportedStatement ; rap:reportedIn <one> ; rap:form rap:indirect ; rap:speaker <ann> ;
      rap:content [ a rap:Passage ; oa:hasSource <text> ; oa:start 4 ; oa:end 9 ] .
      [] a rap:ReportedStatement ; rap:reportedIn <one> ; rap:form rap:indirect ; rap:reportedWithin _:s ;
      rap:content [ a rap:Passage ; oa:hasSource <text> ; oa:start 10 ; oa:end 12 ] .
      _:s a rap:ReportedStatement ; rap:reportedIn <one> ; rap:form rap:indirect ;
      rap:content [ a rap:Passage ; oa:hasSource <text> ; oa:start 10 ; oa:end 14 ] .`);
    expect(found).toEqual([]);
    expect(JSON.stringify(records)).not.toMatch(/"_:|"b\d"/);
    expect(records[0]?.statements?.map(({ id, within }) => [id, within])).toEqual([
      ["https://a.example/s", undefined],
      ["https://example.org/news/statement/0000000000000000_10-14", undefined],
      [
        "https://example.org/news/statement/0000000000000000_10-12",
        "https://example.org/news/statement/0000000000000000_10-14",
      ],
    ]);
  });

  test("is refused, with the place, where a record would be wrong", () => {
    const { records, found } = findings("<s> a rap:ReportedStatement ; rap:reportedIn <one> ; rap:form rap:indirect .");
    expect(records).toEqual([]);
    expect(found.join()).toContain("record/");
  });

  test("without an article gives no record, and says so", () => {
    const { records, diagnostics } = toRecords(new Parser().parse("<urn:a> <urn:b> <urn:c> ."));
    expect([records.length, diagnostics.map(({ rule }) => rule)]).toEqual([0, ["records/no-article"]]);
  });
});

test("of several articles in one graph each gets what stands in its own text, and what cannot be told apart is said", () => {
  const records = readdirSync("output/records").map(
    (name) => JSON.parse(readFileSync(`output/records/${name}`, "utf8")) as ArticleRecord,
  );
  const back = toRecords(records.flatMap(toQuads));
  expect(back.diagnostics.map(({ rule }) => rule)).toContain("records/several-articles");
  const anchors = (record: ArticleRecord | undefined): readonly string[] =>
    [...JSON.stringify(record).matchAll(/"id":"([^"]*#(?:char|mention)=[^"]*)"/g)].map(([, id = ""]) => id).sort();
  const ids = (record: ArticleRecord | undefined): readonly string[] => (record?.statements ?? []).map(({ id }) => id);
  for (const [i, record] of records.entries()) {
    expect(anchors(back.records[i])).toEqual(anchors(record));
    expect(ids(back.records[i])).toEqual(ids(record));
  }
});
