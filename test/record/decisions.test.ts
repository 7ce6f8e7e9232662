import { describe, expect, it } from "vitest";
import { complete, type Decision, decisionsText, readDecisions } from "../../src/record/index.ts";
import type { RecordDraft } from "../../src/record/types.ts";

const base = "https://example.org/news/";
const iri = (tail: string): string => `${base}${tail}`;

const rules = (text: string): string[] => {
  const read = readDecisions(text, base, "decisions.tsv");
  return read.diagnostics.map(({ rule, line }) => `${rule} ${line}`);
};

describe("a table of decisions", () => {
  const rows: readonly Decision[] = [
    { decision: "merge", thing: iri("person/a-lind"), as: iri("person/anna-lind"), why: "initial", by: "Eva" },
    { decision: "split", thing: iri("person/jon-holm"), as: iri("person/jon-holm_NO"), article: "one two" },
    { decision: "keep", thing: iri("organization/x"), as: "http://www.wikidata.org/entity/Q1065" },
  ];

  it("comes back as it was written", () => {
    expect(readDecisions(decisionsText(rows, base), base, "d")).toMatchObject({ ok: true, value: rows });
  });

  it("may have notes, empty lines, other line ends, and no heading", () => {
    const text = "# mine\r\n\r\nmerge\tperson/a-lind\tperson/anna-lind\r\n";
    expect(readDecisions(text, base, "d")).toMatchObject({ ok: true, value: [{ thing: iri("person/a-lind") }] });
    expect(readDecisions("", base, "d")).toMatchObject({ ok: true, value: [] });
  });

  it.each([
    ["join\tperson/a\tperson/b", ["decisions/row 1"]],
    ["merge person/a person/b", ["decisions/row 1"]],
    ["merge\tperson/a", ["decisions/thing 1"]],
    ["merge\tstatement/a\tstatement/b", ["decisions/thing 1"]],
    ["merge\tperson/a b\tperson/b", ["decisions/thing 1"]],
    ["merge\tperson/a\tperson/a", ["decisions/thing 1"]],
    ["merge\tperson/a\tstate/KE", ["decisions/thing 1"]],
    ["split\tperson/a\tperson/b", ["decisions/article 1"]],
    ["merge\tperson/a\tperson/b\tone", ["decisions/article 1"]],
    ["merge\tperson/a\tperson/b\nmerge\tperson/a\tperson/c", ["decisions/contradiction 2"]],
    ["merge\tperson/a\tperson/b\nmerge\tperson/b\tperson/a", ["decisions/circle 1"]],
    ["merge\tperson/x\tperson/a\nmerge\tperson/a\tperson/b\nmerge\tperson/b\tperson/a", ["decisions/circle 2"]],
  ])("says what is wrong with %j", (text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe("a record under decisions", () => {
  const text = "Jon Holm met A. Lind in Springfield.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const draft: RecordDraft = {
    identifier: "one",
    entities: [
      { id: "h", type: "Person", name: "Jon Holm", mentions: [at("Jon Holm")] },
      { id: "l", type: "Person", name: "A. Lind", mentions: [at("A. Lind")] },
    ],
    statements: [{ content: [at("met")], speaker: ["l"] }],
  };
  const decisions: readonly Decision[] = [
    { decision: "merge", thing: iri("person/a-lind"), as: iri("person/anna-lind") },
    { decision: "split", thing: iri("person/jon-holm"), as: iri("person/jon-holm_NO"), article: "one" },
    { decision: "split", thing: iri("person/jon-holm"), as: iri("person/jon-holm_DK"), article: "two" },
    { decision: "merge", thing: iri("person/anna-lind"), as: iri("person/anna-b-lind") },
  ];
  const completed = (given: RecordDraft, rows: readonly Decision[]) => {
    const record = complete(given, { base, text, tool: "t", decisions: rows });
    if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
    return record.value;
  };

  it("names what the user decided on, in this article, by way of several rows", () => {
    const { entities, statements } = completed(draft, decisions);
    expect(entities?.map((e) => e.id)).toEqual([iri("person/jon-holm_NO"), iri("person/anna-b-lind")]);
    expect(statements?.[0]?.speaker).toEqual([iri("person/anna-b-lind")]);
    expect(entities?.[1]?.mentions[0]?.id).toContain("person/anna-b-lind");
  });

  it("comes out the same from a record that was made without them", () => {
    expect(completed(completed(draft, []) as RecordDraft, decisions)).toEqual(completed(draft, decisions));
  });

  it("makes one of two entities that are merged", () => {
    const { entities } = completed(draft, [
      { decision: "merge", thing: iri("person/a-lind"), as: iri("person/jon-holm") },
    ]);
    expect(entities).toHaveLength(1);
    expect(entities?.[0]).toMatchObject({ name: "Jon Holm", alternateName: ["A. Lind"] });
    expect(entities?.[0]?.mentions).toHaveLength(2);
  });
});
