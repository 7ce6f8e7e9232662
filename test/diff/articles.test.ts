import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/record/index.ts";
import { sampleAs, sampleRecord } from "../store/sample.ts";
import { differenceOf, fileOf, linesOf, newFile, recordOf } from "./compare.ts";

const FIRST =
  "Lima and Quito sign accord\n\nPeru and Ecuador signed the Andes Accord on Monday. " +
  "Article 2 says: “Each side shall open two crossings.” " +
  "“The road is open,” Rosa Vega said. Luis Mora said that the border would be calm.\n";

const MINUTES = "Talks\n\n“We met,” Rosa Vega said.\n";

/** The record of a version of the first article. */
function accord(text: string, provision: string, content: string, edit: Partial<ArticleRecord> = {}): ArticleRecord {
  const record = recordOf(text, (at) => ({
    identifier: "accord",
    headline: "Lima and Quito sign accord",
    entities: [
      { id: "PE", type: "State", name: "Peru", mentions: [at("Peru")] },
      { id: "EC", type: "State", name: "Ecuador", mentions: [at("Ecuador")] },
      {
        id: "vega",
        type: "Person",
        name: "Rosa Vega",
        mentions: [at("Rosa Vega")],
        positions: [{ title: "envoy", organization: "PE", evidence: at("Rosa Vega") }],
      },
      { id: "mora", type: "Person", name: "Luis Mora", mentions: [at("Luis Mora")] },
    ],
    agreements: [
      {
        id: "accord",
        name: "Andes Accord",
        parties: ["PE", "EC"],
        mentions: [at("Andes Accord")],
        provisions: [{ number: "2", label: "Article 2", text: at(provision) }],
      },
    ],
    statements: [
      { source: at("Rosa Vega"), cue: at("said."), content: [at("“The road is open,”")], speaker: ["vega"] },
      { source: at("Luis Mora"), cue: at("said that"), content: [at(content)], speaker: ["mora"] },
    ],
  }));
  return { ...record, ...edit };
}

/** The first four characters of an anchor. */
const ofFour = ({ start }: { start: number }) => ({ start, end: start + 4 });

const first = accord(FIRST, "“Each side shall open two crossings.”", "that the border would be calm");
const minutes = recordOf(MINUTES, (at) => ({
  identifier: "minutes",
  headline: "Talks",
  statements: [{ cue: at("said"), content: [at("“We met,”")], source: at("Rosa Vega") }],
}));

describe("articles", () => {
  it("come and go whole", async () => {
    const gone = await differenceOf(fileOf(first, minutes), fileOf(first));
    expect(linesOf(gone)).toEqual(["- removed article: Talks, with 1 statement"]);
    const back = await differenceOf(fileOf(first), fileOf(first, minutes));
    expect(linesOf(back)).toEqual(["+ added article: Talks, with 1 statement"]);
    expect(back.changes[0]).toMatchObject({ kind: "article", change: "added", article: minutes.id, thing: minutes.id });
  });

  it("are told in the order of their worst change", async () => {
    const [statement] = minutes.statements ?? [];
    if (statement === undefined) throw new Error("no statement");
    const other = { ...minutes, statements: [{ ...statement, speechAct: "say" as const }] };
    const shorter = { ...first, agreements: [] };
    const { changes } = await differenceOf(fileOf(minutes, first), fileOf(other, shorter));
    expect(changes.map(({ kind, article }) => [kind, article])).toEqual([
      ["agreement", first.id],
      ["statement", minutes.id],
      ["triples", undefined],
      ["triples", undefined],
    ]);
  });

  it("that go by another IRI are known by what the input called them", async () => {
    const linked = accord(FIRST, "“Each side shall open two crossings.”", "that the border would be calm");
    const url = "https://gazette.example/accord";
    const moved: ArticleRecord = { ...linked, id: url, url };
    const difference = await differenceOf(fileOf(first), fileOf(moved));
    expect(linesOf(difference)).toEqual([
      "~ article: Lima and Quito sign accord",
      `IRI changed from ${first.id} to ${url}`,
      `URL added: ${url}`,
    ]);
  });
});

describe("another version of the text", () => {
  // Everything stands five characters further on.
  const later = `UPD: ${FIRST}`;

  it("changes the text only, where the words are the same", async () => {
    const moved = accord(later, "“Each side shall open two crossings.”", "that the border would be calm");
    const difference = await differenceOf(fileOf(first), fileOf(moved));
    const [{ length, sha256 }, other] = [first.text, moved.text];
    expect(linesOf(difference)).toEqual([
      "~ article: Lima and Quito sign accord",
      `text changed from ${length} characters, SHA-256 ${sha256.slice(0, 16)} to ` +
        `${length + 5} characters, SHA-256 ${other.sha256.slice(0, 16)}`,
    ]);
  });

  it("finds statements and provisions again by their words", async () => {
    const text = later.replace("two crossings", "three crossings").replace("be calm", "be calm and open");
    const moved = accord(text, "“Each side shall open three crossings.”", "that the border would be calm and open");
    expect(linesOf(await differenceOf(fileOf(first), fileOf(moved))).slice(2)).toEqual([
      "~ provision: Article 2 of Andes Accord",
      "text changed from “Each side shall open two crossings.” to “Each side shall open three crossings.”",
      "~ statement: Luis Mora: “that the border would be calm”",
      "content grew at its end by “and open”",
    ]);
  });

  it("counts mentions by their words", async () => {
    const moved = recordOf("Ecuador and Peru: Peru gains.", (at) => ({
      identifier: "accord",
      entities: [
        { id: "PE", type: "State", name: "Peru", mentions: [at("Peru:"), at("Peru gains")].map(ofFour) },
        { id: "EC", type: "State", name: "Ecuador", mentions: [at("Ecuador")] },
      ],
    }));
    const { changes } = await differenceOf(fileOf(first), fileOf(moved));
    expect(changes.filter(({ kind, change }) => kind === "entity" && change === "changed")).toEqual([
      expect.objectContaining({
        name: "Peru",
        property: "mentions",
        from: "1",
        to: "2",
        note: "gained “Peru” (name)",
      }),
    ]);
  });

  it("takes statements without words in common for two", async () => {
    const text = later.replace("said that the border would be calm", "was seen at a rally of farmers downtown");
    const moved = accord(
      text.replace("Luis Mora was", "Luis Mora, who said that he left, was"),
      "Each side",
      "he left",
    );
    const lines = linesOf(await differenceOf(fileOf(first), fileOf(moved)));
    expect(lines).toContain("- removed statement: Luis Mora: “that the border would be calm”");
    expect(lines).toContain("+ added statement: Luis Mora: “he left”");
  });
});

it("finds a statement again whose cue and content are read otherwise", async () => {
  const longer = accord(FIRST, "“Each side shall open two crossings.”", "the border would be calm");
  const difference = await differenceOf(fileOf(first), fileOf(longer));
  expect(linesOf(difference)).toEqual([
    "~ statement: Luis Mora: “that the border would be calm”",
    "content shrank at its start by “that”",
  ]);
});

describe("what the ontology has no word for", () => {
  it("is compared by IRI and predicate", async () => {
    const own = (value: string): string =>
      newFile(
        `${sampleAs("nquads")}<https://example.org/news/state/NO> <https://example.com/motto> "${value}" <${sampleRecord.run.generated}> .
<https://example.com/x> <https://example.com/p> "${value}" <https://example.com/g> .
`,
        "nq",
      );
    const { changes, articles } = await differenceOf(own("one"), own("two"));
    expect(articles).toBe(1);
    expect(changes).toEqual([
      {
        kind: "entity",
        change: "changed",
        article: sampleRecord.id,
        thing: "https://example.org/news/state/NO",
        name: "Norway",
        property: "https://example.com/motto",
        from: "one",
        to: "two",
      },
      {
        kind: "other",
        change: "changed",
        thing: "https://example.com/x",
        name: "https://example.com/x",
        property: "https://example.com/p",
        from: "one",
        to: "two",
      },
      { kind: "triples", change: "removed", from: "2" },
      { kind: "triples", change: "added", to: "2" },
    ]);
  });
});
