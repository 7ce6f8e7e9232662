import fc from "fast-check";
import { expect, test } from "vitest";
import { articleIri, articleKey, complete, graphIri, isIri } from "../../src/record/index.ts";
import type { ArticleRecord, RecordDraft } from "../../src/record/types.ts";
import { arbitraryName } from "./arbitrary-draft.ts";

const base = "https://example.org/news/";
const text = "Abc def ghi.";
const span = { start: 0, end: 3 };

function record(draft: Partial<RecordDraft>): ArticleRecord {
  const completed = complete({ identifier: "one", ...draft }, { base, text, tool: "test 1" });
  if (!completed.ok) throw new Error(JSON.stringify(completed.diagnostics));
  return completed.value;
}

const ids = (things: readonly { readonly id: string }[] | undefined) => things?.map(({ id }) => id.replace(base, ""));

test("an article is its URL, or its identifier; its graph is named after the same", () => {
  expect(record({}).id).toBe(`${base}article/one`);
  expect(record({}).run.generated).toBe(`${base}graph/one`);
  const { id, run } = record({ url: "https://www.example.com/2024/a?b=c#d" });
  expect(id).toBe("https://www.example.com/2024/a?b=c#d");
  expect(run.generated).toMatch(/^https:\/\/example.org\/news\/graph\/example-com-2024-a-b-c-d~[0-9a-f]{12}$/);
  expect(run.id).toBe(`${run.generated}#run`);
});

test("no article's graph is named like that of the links", () => {
  expect(record({ identifier: "links" }).run.generated).toBe(`${base}graph/links`);
  const links = /graph\/links~[0-9a-f]{16}$/;
  for (const identifier of ["links~0123456789abcdef", ".", `links${"é".repeat(90)}`])
    expect(record({ identifier }).run.generated).not.toMatch(links);
  expect(record({ url: "https://links/" }).run.generated).not.toMatch(links);
});

test("two identifiers never have one IRI", () => {
  const identifier = fc.oneof(arbitraryName, fc.string({ maxLength: 4, unit: fc.constantFrom(..."aA.~%2/ é") }));
  fc.assert(
    fc.property(identifier, identifier, (a, b) => {
      const [one, two] = [articleIri(base, { identifier: a }), articleIri(base, { identifier: b })];
      expect(one === two).toBe(a === b);
      const graphs = [a, b].map((id) => graphIri(base, articleKey({ identifier: id })));
      expect(graphs[0] === graphs[1]).toBe(a === b);
    }),
    { numRuns: 2000 },
  );
});

test("entities are named by code, Wikidata or GeoNames id, else by name", () => {
  const entities = record({
    entities: [
      { type: "State", id: "KR", name: "The South", mentions: [span] },
      { type: "State", name: "North Korea", mentions: [span] },
      { type: "State", name: "Ruritania", mentions: [span] },
      { type: "Organization", name: "UN", sameAs: ["http://www.wikidata.org/entity/Q1065"], mentions: [span] },
      { type: "Organization", name: "Smolny Institute", mentions: [span] },
      { type: "Place", name: "Vladivostok", sameAs: ["https://sws.geonames.org/2013348/"], mentions: [span] },
      { type: "Person", name: "Chang Ho-jin", mentions: [span] },
      { type: "Person", name: "Putin", mentions: [span] },
      { type: "Person", name: "김정은", mentions: [span] },
      { type: "Person", name: "Lt. Gen. Ann Lee", mentions: [span] },
      { type: "Person", name: "Mr Kim", mentions: [span] },
    ],
  }).entities;
  // All are mentioned at one place, so their IRIs say in which order they come.
  expect(ids(entities)).toEqual([
    "organization/Q1065",
    "organization/smolny-institute",
    "person/ann-lee",
    "person/chang-ho-jin",
    "person/gimjeongeun",
    "person/kim_one",
    "person/putin_one",
    "place/2013348",
    "state/KP",
    "state/KR",
    "state/ruritania",
  ]);
  expect(entities?.flatMap((e) => (e.type === "State" ? [e.territory?.id] : []))).toEqual([
    `${base}country/KP`,
    `${base}country/KR`,
    undefined,
  ]);
});

test.each([
  [{ type: "Organization", name: "Senate" }, "organization/senate_one"],
  [{ type: "Organization", name: "Foreign Ministry" }, "organization/foreign-ministry_one"],
  [{ type: "Organization", name: "Kenyan Senate" }, "organization/kenya-senate"],
  [{ type: "Organization", name: "Kenya’s Senate" }, "organization/kenya-senate"],
  [{ type: "Organization", name: "the U.S. Senate" }, "organization/united-states-senate"],
  [{ type: "Organization", name: "Ministry of Foreign Affairs of Ukraine" }, "organization/ukraine-foreign-ministry"],
  [{ type: "Organization", name: "State Department" }, "organization/state-department"],
  [{ type: "Person", name: "van der Berg" }, "person/van-der-berg_one"],
  [{ type: "Person", name: "Ursula van der Berg" }, "person/ursula-van-der-berg"],
  [{ type: "Person", name: "Marsh Jr." }, "person/marsh-jr_one"],
  [{ type: "Person", name: "J.K. Holloway" }, "person/jk-holloway"],
  [{ type: "Person", name: "J. K. Holloway" }, "person/jk-holloway"],
  [{ type: "Person", name: "Ann B. Lee" }, "person/ann-b-lee"],
  [{ type: "Person", name: "Ann Lee Jr" }, "person/ann-lee-jr"],
  [{ type: "Person", name: "Ann Lee, Jr." }, "person/ann-lee-jr"],
] as const)("%o is %s", (entity, key) => {
  expect(ids(record({ entities: [{ ...entity, mentions: [span] }] }).entities)).toEqual([key]);
});

test("a national body is its state's, where the record says whose unit it is", () => {
  const entities = [
    { id: "KE", type: "State", name: "Kenya", mentions: [span] },
    { type: "Organization", name: "Senate", unitOf: "KE", mentions: [span] },
  ] as const;
  expect(ids(record({ entities }).entities)).toContain("organization/kenya-senate");
});

test("two spellings of one name are one entity, with the mentions of both", () => {
  const completed = record({
    entities: [
      { id: "a", type: "Person", name: "Kim Jong Un", mentions: [span] },
      { id: "b", type: "Person", name: "Kim Jong-un", mentions: [{ start: 4, end: 7 }] },
    ],
    statements: [{ content: [span], speaker: ["a", "b"] }],
  });
  expect(ids(completed.entities)).toEqual(["person/kim-jong-un"]);
  expect(completed.entities?.[0]?.alternateName).toEqual(["Kim Jong-un"]);
  expect(completed.entities?.[0]?.mentions).toHaveLength(2);
  expect(completed.statements?.[0]?.speaker).toEqual([`${base}person/kim-jong-un`]);
});

test("an agreement is its name; else parties, day and kind; else parties, kind and article; equals are numbered", () => {
  const parties = ["RU", "KP"];
  const { agreements } = record({
    entities: [
      { type: "State", id: "RU", name: "Russia", mentions: [span] },
      { type: "State", id: "KP", name: "North Korea", mentions: [span] },
    ],
    agreements: [
      { name: "Treaty of Moscow", parties, mentions: [span] },
      { kinds: ["defence"], parties, signing: { on: { date: "2024-06-19" } }, mentions: [span] },
      { kinds: ["defence"], parties, signing: { on: { edtf: "2024-06" } }, mentions: [span] },
      { kinds: ["defence"], parties, mentions: [span] },
      { mentions: [span], provisions: [{ number: "4", text: span }, { number: "4 bis", text: span }, { text: span }] },
    ],
  });
  expect(ids(agreements)).toEqual([
    "agreement/KP-RU-2024-06-19-defence",
    "agreement/KP-RU-defence_one",
    "agreement/KP-RU-defence_one_2",
    "agreement/one",
    "agreement/treaty-of-moscow",
  ]);
  const key = record({}).text.sha256.slice(0, 16);
  expect(ids(agreements?.[3]?.provisions)).toEqual([
    "agreement/one/art_4",
    "agreement/one/art_4%20bis",
    `agreement/one/provision_${key}_0-3`,
  ]);
});

test("a statement's IRI survives a correction of its speaker", () => {
  const said = { cue: { start: 4, end: 7 }, content: [span] };
  const entities = [{ id: "e", type: "Person" as const, name: "A B", mentions: [span] }];
  const before = record({ statements: [said] }).statements;
  const after = record({ entities, statements: [{ ...said, speaker: ["e"] }] }).statements;
  expect(ids(after)).toEqual(ids(before));
});

test("a base with a query, without a path's end, or too long is refused", () => {
  for (const bad of [
    "news/",
    "https://example.org/news",
    "https://example.org/a b/",
    `https://example.org/${"a".repeat(300)}/`,
  ]) {
    const completed = complete({ identifier: "one" }, { base: bad, text, tool: "test 1" });
    expect(completed.diagnostics.map((d) => d.rule)).toEqual(["record/base"]);
  }
});

test("under a base and ids as long as they may be, IRIs stay under 1,000 bytes", () => {
  const longBase = `https://example.org/${"b".repeat(279)}/`;
  const long = (name: string) => `https://example.org/${name}/${"é".repeat(480)}`;
  const draft: RecordDraft = {
    identifier: "ü".repeat(500),
    text: { ...record({}).text, id: long("text") },
    run: { tool: "x", generated: long("graph") },
    entities: [
      { id: long("person"), type: "Person", name: "A B", mentions: [span], positions: [{ title: "x" }] },
      { id: `${longBase}state/${"é".repeat(300)}`, type: "State", name: "A", mentions: [span] },
      { id: "p", type: "Person", name: "y".repeat(500), mentions: [span], positions: [{ evidence: span }] },
    ],
    agreements: [
      {
        id: long("agreement"),
        mentions: [span],
        signing: { on: { date: "2024-06-19" }, signatories: [{ signer: long("person") }] },
        provisions: [
          { number: "é".repeat(300), text: span, obligations: [{ act: span }], cites: [{ instrument: "x" }] },
        ],
      },
      { mentions: [span], parties: [long("person"), `${longBase}state/${"é".repeat(300)}`, "p"] },
    ],
  };
  const completed = complete(draft, { base: longBase, text, tool: "test 1" });
  expect(completed.diagnostics).toEqual([]);
  const iris = [...JSON.stringify(completed.ok && completed.value).matchAll(/"id":"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  expect(iris.length).toBeGreaterThan(20);
  for (const iri of iris) expect(isIri(iri), iri).toBe(true);
});
