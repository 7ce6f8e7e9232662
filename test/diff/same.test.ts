import { describe, expect, it } from "vitest";
import { KINDS, PARTS } from "../../src/diff/kinds.table.ts";
import { MAPPING, toQuads } from "../../src/graph/index.ts";
import { type ArticleRecord, quote } from "../../src/record/index.ts";
import { FORMATS, WRITERS } from "../../src/write/index.ts";
import { sampleAs, sampleFile, sampleRecord } from "../store/sample.ts";
import { differenceOf, fileOf, flatFileOf, newFile, recordOf } from "./compare.ts";

const NOTHING: readonly unknown[] = [];

/** Two articles that share a state, a person and an agreement. */
const [north, south] = (["north", "south"] as const).map((identifier) =>
  recordOf(`Norway signed the Bergen Treaty. “It holds,” said Kari Holm in the ${identifier}.`, (at) => ({
    identifier,
    entities: [
      { id: "NO", type: "State", name: "Norway", mentions: [at("Norway")] },
      {
        id: "holm",
        type: "Person",
        name: "Kari Holm",
        mentions: [at("Kari Holm")],
        positions: [{ title: `minister of the ${identifier}`, organization: "NO" }],
      },
    ],
    agreements: [
      {
        id: "treaty",
        name: "Bergen Treaty",
        parties: ["NO"],
        mentions: [at("Bergen Treaty")],
        signing: { signatories: [{ signer: "holm", for: "NO" }] },
      },
    ],
    statements: [{ cue: at("said"), content: [at("“It holds,”")], speaker: ["holm"], about: ["treaty"] }],
  })),
) as [ArticleRecord, ArticleRecord];

describe("two exports that say the same", () => {
  it("do not differ when they are one file", async () => {
    expect((await differenceOf(sampleFile, sampleFile)).changes).toEqual(NOTHING);
  });

  it.each(FORMATS)("do not differ as N-Quads and as %s", async (format) => {
    const extension = format === "records" ? "ndjson" : WRITERS[format].extension;
    const file = newFile(sampleAs(format), extension);
    expect((await differenceOf(fileOf(sampleRecord), file)).changes).toEqual(NOTHING);
    expect((await differenceOf(file, sampleFile)).changes).toEqual(NOTHING);
  });

  it("do not differ in the order of their triples, nor where one is said twice", async () => {
    const lines = sampleAs("nquads").trim().split("\n");
    const again = [...lines.slice(7), ...lines.slice(0, 7), ...lines.slice(3, 5)].reverse();
    const file = newFile(`${again.join("\n")}\n`, "nq");
    expect((await differenceOf(fileOf(sampleRecord), file)).changes).toEqual(NOTHING);
  });

  it("do not differ in the order of their articles, nor flattened", async () => {
    expect((await differenceOf(fileOf(north, south), fileOf(south, north))).changes).toEqual(NOTHING);
    expect((await differenceOf(fileOf(north, south), flatFileOf(south, north))).changes).toEqual(NOTHING);
    expect((await differenceOf(flatFileOf(north, south), fileOf(south, north))).changes).toEqual(NOTHING);
  });
});

describe("a flattened export", () => {
  it("is compared article by article, with each thing in the articles that tell of it", async () => {
    const [statement] = south.statements ?? [];
    if (statement === undefined) throw new Error("no statement");
    const other: ArticleRecord = { ...south, statements: [{ ...statement, speechAct: "promise" }] };
    const { changes, articles } = await differenceOf(flatFileOf(north, south), flatFileOf(north, other));
    expect(articles).toBe(2);
    expect(changes).toEqual([
      {
        kind: "statement",
        change: "changed",
        article: south.id,
        thing: statement.id,
        name: "Kari Holm: “It holds,”",
        property: "speechAct",
        to: "promise",
      },
      { kind: "triples", change: "added", to: "1" },
    ]);
  });

  it("tells what is said of a thing in each article that mentions it, and counts its triples once", async () => {
    const renamed = [north, south].map(
      (record): ArticleRecord => ({
        ...record,
        entities: (record.entities ?? []).map((one) =>
          one.type === "State" ? { ...one, name: "Kingdom of Norway" } : one,
        ),
      }),
    );
    const { changes } = await differenceOf(flatFileOf(north, south), flatFileOf(...renamed));
    expect(changes.map(({ kind, article, from, to }) => [kind, article, from, to])).toEqual([
      ["entity", north.id, "Norway", "Kingdom of Norway"],
      ["entity", south.id, "Norway", "Kingdom of Norway"],
      ["triples", undefined, "1", undefined],
      ["triples", undefined, undefined, "1"],
    ]);
  });

  it("keeps a position to the article whose words attest it", async () => {
    const other: ArticleRecord = { ...north, entities: north.entities?.filter(({ type }) => type !== "Person") ?? [] };
    const { changes } = await differenceOf(fileOf(north, south), fileOf(other, south));
    expect(changes.filter(({ kind }) => kind !== "triples")).toEqual([
      expect.objectContaining({
        kind: "entity",
        change: "removed",
        article: north.id,
        name: "Kari Holm",
        note: "with 1 position",
      }),
    ]);
  });
});

describe("quotations that were cut", () => {
  it.each(["short", "none"] as const)("count as triples only, with --quotes %s", async (policy) => {
    const { changes } = await differenceOf(fileOf(sampleRecord), fileOf(quote(sampleRecord, policy)));
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["triples"]));
  });
});

it("has a place for every key of the record", () => {
  const compared = new Set(KINDS.flatMap(({ properties }) => properties.map(({ predicate }) => predicate)));
  const tied = KINDS.flatMap(({ owner }) => owner?.predicate ?? []);
  // Lists of things that are compared as things, and not as values of the article.
  const lists = ["run", "entities", "agreements", "statements", "corrections"] as const;
  const told = new Set([...compared, ...tied, ...lists.map((key) => MAPPING.Article.properties[key].predicate)]);
  const missing = Object.values(MAPPING).flatMap((type) =>
    PARTS.includes(type.class)
      ? []
      : Object.entries(type.properties).flatMap(([key, { predicate }]) => (told.has(predicate) ? [] : [key])),
  );
  expect(missing).toEqual([]);
  expect(toQuads(sampleRecord).length).toBeGreaterThan(300);
});
