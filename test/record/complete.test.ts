import { expect, test } from "vitest";
import { complete } from "../../src/record/index.ts";
import type { RecordDraft } from "../../src/record/types.ts";

const base = "https://example.org/news/";
const text = "Ann Lee 😀 said: “We agreed.” It is, she said, “done”.";

/** The anchor of words in the text, in code points. */
function at(words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length };
}

const ann = { id: "ann", type: "Person" as const, name: "Ann Lee", mentions: [at("Ann Lee")] };
const said = { content: [at("We agreed.")], cue: at("said") };

function found(draft: Partial<RecordDraft>, options: { text?: string } = { text }): string[] {
  return complete({ identifier: "one", ...draft }, { base, tool: "test 1", ...options }).diagnostics.map(
    (d) => `${d.rule} ${d.pointer ?? ""}`,
  );
}

function completed(draft: Partial<RecordDraft>) {
  const outcome = complete({ identifier: "one", ...draft }, { base, tool: "test 1", text });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}

test("a draft's statement is filled in", () => {
  const { statements, text: node, run } = completed({ entities: [ann], statements: [{ ...said, speaker: ["ann"] }] });
  expect(node.length).toBe([...text].length);
  expect(run).toMatchObject({ type: "Run", tool: "test 1", generated: `${base}graph/one` });
  expect(statements?.[0]).toMatchObject({
    type: "ReportedStatement",
    form: "direct",
    speaker: [`${base}person/ann-lee`],
    cue: { type: "Passage", of: node.id, start: 10, end: 14, exact: "said" },
    content: [{ exact: "We agreed.", id: `${node.id}#char=17,27` }],
  });
});

test("forms and fidelity follow the quotation marks", () => {
  const { statements, agreements } = completed({
    statements: [said, { content: [at("It is"), at("“done”")] }, { content: [at("It is")] }],
    agreements: [
      { mentions: [at("agreed")], provisions: [{ text: at("We agreed") }, { number: "2", text: at("It is") }] },
    ],
  });
  expect(statements?.map((s) => s.form)).toEqual(["direct", "mixed", "indirect"]);
  expect(agreements?.[0]?.provisions?.map((p) => p.fidelity)).toEqual(["verbatim", "paraphrase"]);
});

test("an exact that is not the slice is named with its place and both strings", () => {
  const { diagnostics } = complete(
    { identifier: "one", statements: [{ content: [{ ...at("We agreed."), exact: "We disagreed." }] }] },
    { base, tool: "test 1", text },
  );
  expect(diagnostics).toEqual([
    expect.objectContaining({
      severity: "error",
      rule: "anchor/exact",
      pointer: "/statements/0/content/0",
      start: 17,
      end: 27,
      expected: "We agreed.",
      actual: "We disagreed.",
      article: "one",
    }),
  ]);
});

const absolute = (id: string) => ({ ...ann, id: `${base}${id}` });
test.each<[string, Partial<RecordDraft>, string[]]>([
  ["a position past the end", { furniture: [{ start: 0, end: 999 }] }, ["anchor/range /furniture/0"]],
  ["crossed positions", { furniture: [{ start: 4, end: 2 }] }, ["anchor/crossed /furniture/0"]],
  ["an anchor of another text", { furniture: [{ ...at("said"), of: "urn:x:text" }] }, ["anchor/of /furniture/0"]],
  [
    "one id for two places",
    {
      furniture: [
        { ...at("said"), id: "urn:x:1" },
        { ...at("done"), id: "urn:x:1" },
      ],
    },
    ["anchor/id /furniture/1"],
  ],
  [
    "an id left behind by new positions",
    { furniture: [{ ...at("done"), id: `${completed({}).text.id}#char=1,2` }] },
    ["anchor/id /furniture/0"],
  ],
  [
    "a speaker who is nobody",
    { statements: [{ ...said, speaker: ["bob"] }] },
    ["record/reference /statements/0/speaker/0"],
  ],
  [
    "a speaker who is not in the record",
    { statements: [{ ...said, speaker: [`${base}person/bob`] }] },
    ["record/reference /statements/0/speaker/0"],
  ],
  [
    "a speaker who is a statement",
    {
      statements: [
        { ...said, id: "s1" },
        { content: [at("It is")], speaker: ["s1"] },
      ],
    },
    ["record/reference /statements/1/speaker/0"],
  ],
  [
    "a party unknown, named once",
    { agreements: [{ mentions: [at("agreed")], parties: ["x"] }] },
    ["record/reference /agreements/0/parties/0"],
  ],
  [
    "two entities of one id",
    { entities: [absolute("x"), { ...absolute("x"), name: "B C" }] },
    ["record/id /entities/1/id"],
  ],
  ["two entities of one local id", { entities: [ann, { ...ann, name: "Bob Roe" }] }, ["record/id /entities/1"]],
  [
    "an entity with a statement's id",
    { entities: [{ ...ann, id: "urn:x:1" }], statements: [{ ...said, id: "urn:x:1" }] },
    ["record/id /statements/0"],
  ],
  [
    "a statement within itself",
    {
      statements: [
        { ...said, id: "a", within: "b" },
        { content: [at("It is")], id: "b", within: "a" },
      ],
    },
    ["record/cycle /statements/0/within"],
  ],
  [
    "another text's hash",
    { text: { type: "TextVersion", sha256: "0".repeat(64), length: [...text].length } },
    ["record/text /text/sha256"],
  ],
  [
    "a length in code units",
    { text: { type: "TextVersion", sha256: completed({}).text.sha256, length: text.length } },
    ["record/text /text/length"],
  ],
  ["an entity without a mention", { entities: [{ ...ann, mentions: [] }] }, ["record/empty /entities/0/mentions"]],
  ["a day that does not exist", { publishedOn: "2025-02-30" }, ["record/date /publishedOn"]],
])("%s is one diagnostic", (_, draft, expected) => {
  expect(found(draft)).toEqual(expected);
});

test("without a text, the lengths are checked, and that the words were not is said", () => {
  const node = { type: "TextVersion" as const, sha256: "0".repeat(64), length: 100 };
  expect(found({}, {})).toEqual(["record/text /text"]);
  expect(found({ text: { length: 4 } }, {})).toEqual(["record/text /text"]);
  expect(found({ text: node, furniture: [{ start: 0, end: 4, exact: "😀abc" }] }, {})).toEqual([
    "anchor/unchecked /text",
  ]);
  expect(found({ text: node, furniture: [{ start: 0, end: 5, exact: "😀abc" }] }, {})).toContain(
    "anchor/exact /furniture/0",
  );
  expect(found({ text: node, furniture: [{ start: 99, end: 101, exact: "ab" }] }, {})).toContain(
    "anchor/range /furniture/0",
  );
  expect(found({ text: node, statements: [{ content: [{ start: 0, end: 5 }] }] }, {})).toContain(
    "record/form /statements/0",
  );
});

test("a record that carries its text is held against that", () => {
  const { text: node } = completed({});
  const carried = { ...node, words: text };
  expect(found({ text: carried, furniture: [{ ...at("said"), exact: "said" }] }, {})).toEqual([]);
  expect(found({ text: carried, furniture: [{ ...at("said"), exact: "sold" }] }, {})).toEqual([
    "anchor/exact /furniture/0",
  ]);
  expect(found({ text: carried }, { text: `${text} More.` })).toContain("record/text /text/words");
});

test("words cut by --quotes short come back with the text", () => {
  const long = "x".repeat(80);
  const draft = { identifier: "one", furniture: [{ start: 0, end: 80, exact: "x".repeat(60) }] };
  const outcome = complete(draft, { base, tool: "test 1", text: long });
  expect(outcome.ok && outcome.value.furniture?.[0]?.exact).toBe(long);
});

test("one passage in two places is one passage; twice in a list it is there once", () => {
  const { furniture, statements } = completed({ furniture: [at("said"), at("said")], statements: [said] });
  expect(furniture).toHaveLength(1);
  expect(statements?.[0]?.cue).toEqual(furniture?.[0]);
});

test("a mention twice in a list is one; of another kind, that is said", () => {
  const mention = at("Ann Lee");
  expect(completed({ entities: [{ ...ann, mentions: [mention, mention] }] }).entities?.[0]?.mentions).toHaveLength(1);
  expect(found({ entities: [{ ...ann, mentions: [mention, { ...mention, kind: "nominal" }] }] })).toEqual([
    "anchor/duplicate /entities/0/mentions/1",
  ]);
});

test("a URL that is no IRI is left out, and said", () => {
  const outcome = complete({ identifier: "one", url: "http://a b/" }, { base, tool: "test 1", text });
  expect(outcome.ok && outcome.value.id).toBe(`${base}article/one`);
  expect(outcome.ok && outcome.value.url).toBeUndefined();
  expect(outcome.diagnostics.map((d) => d.rule)).toEqual(["record/url"]);
});
