import { expect, test } from "vitest";
import { checkRecord } from "../../src/record/index.ts";

const place = { file: "in.json", line: 3 };
const span = { start: 0, end: 3 };
const person = { type: "Person", name: "A B", mentions: [span] };

/** Rules and places of what is found, one string each. */
function found(value: unknown): string[] {
  return checkRecord(value, place).diagnostics.map((d) => `${d.rule} ${d.pointer ?? ""}`);
}

function only(value: unknown) {
  const { diagnostics } = checkRecord(value, place);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
}

test("a draft and its least form pass", () => {
  expect(found({ identifier: "a" })).toEqual([]);
  expect(
    found({ identifier: "a", entities: [{ ...person, id: "e1" }], statements: [{ content: [span], speaker: ["e1"] }] }),
  ).toEqual([]);
});

test.each([
  ["no object", 7, "record/type "],
  ["a list", [], "record/type "],
  ["nothing", null, "record/type "],
  ["no identifier", {}, "record/missing-key "],
  ["null for a value", { identifier: "a", headline: null }, "record/type /headline"],
  ["an empty string", { identifier: "" }, "record/empty /identifier"],
  ["an empty list", { identifier: "a", entities: [] }, "record/empty /entities"],
  [
    "an entity without a type",
    { identifier: "a", entities: [{ name: "A", mentions: [span] }] },
    "record/missing-key /entities/0",
  ],
  [
    "an entity of no known type",
    { identifier: "a", entities: [{ ...person, type: "Human" }] },
    "record/value /entities/0/type",
  ],
  ["an unknown key", { identifier: "a", entities: [{ ...person, nmae: "x" }] }, "record/unknown-key /entities/0/nmae"],
  [
    "another type's key",
    { identifier: "a", entities: [{ ...person, unitOf: "x" }] },
    "record/unknown-key /entities/0/unitOf",
  ],
  ["a key with a slash", { identifier: "a", "x/y": 1 }, "record/unknown-key /x~1y"],
  ["a key of every object", JSON.parse('{ "identifier": "a", "__proto__": 1 }'), "record/unknown-key /__proto__"],
  ["an IRI with a space", { identifier: "a", url: "http://a/b c" }, "record/iri /url"],
  [
    "an IRI with >",
    { identifier: "a", entities: [{ ...person, sameAs: ["http://a/>"] }] },
    "record/iri /entities/0/sameAs/0",
  ],
  ["an IRI no store takes", { identifier: "a", url: "http://a/%zz" }, "record/iri /url"],
  [
    "an id neither local nor absolute",
    { identifier: "a", entities: [{ ...person, id: "a b" }] },
    "record/iri /entities/0/id",
  ],
  ["a day past the pattern", { identifier: "a", publishedOn: "2025-13-45" }, "record/format /publishedOn"],
  ["a day past the calendar", { identifier: "a", publishedOn: "2025-02-30" }, "record/date /publishedOn"],
  [
    "29 February in a common year",
    { identifier: "a", datePublished: "1900-02-29T10:00:00Z" },
    "record/date /datePublished",
  ],
  [
    "an EDTF month past the calendar",
    { identifier: "a", statements: [{ content: [span], saidOn: { edtf: "2024-13" } }] },
    "record/date /statements/0/saidOn/edtf",
  ],
  [
    "an interval that runs backwards",
    { identifier: "a", statements: [{ content: [span], saidOn: { edtf: "2024-06/2023" } }] },
    "record/date /statements/0/saidOn/edtf",
  ],
  [
    "latest before earliest",
    {
      identifier: "a",
      statements: [{ content: [span], saidOn: { earliest: "2024-06-02T00:00:00Z", latest: "2024-06-01T00:00:00Z" } }],
    },
    "record/date /statements/0/saidOn/latest",
  ],
  [
    "two dates of publication",
    { identifier: "a", publishedOn: "2024-06-01", datePublished: "2024-06-01T00:00:00Z" },
    "record/date /publishedOn",
  ],
  ["crossed positions", { identifier: "a", furniture: [{ start: 5, end: 4 }] }, "anchor/crossed /furniture/0"],
  ["an empty anchor", { identifier: "a", furniture: [{ start: 5, end: 5 }] }, "anchor/crossed /furniture/0"],
  ["a negative position", { identifier: "a", furniture: [{ start: -1, end: 5 }] }, "record/value /furniture/0/start"],
  [
    "a position past all counting",
    { identifier: "a", furniture: [{ start: 0, end: 1e300 }] },
    "record/value /furniture/0/end",
  ],
  ["half a code point", { identifier: "a", furniture: [{ start: 0.5, end: 5 }] }, "record/type /furniture/0/start"],
  [
    "an unknown speech act",
    { identifier: "a", statements: [{ content: [span], speechAct: "scream" }] },
    "record/value /statements/0/speechAct",
  ],
  [
    "a form of two kinds",
    { identifier: "a", statements: [{ content: [span], form: ["direct"] }] },
    "record/value /statements/0/form",
  ],
  ["half a surrogate pair", { identifier: "a", headline: "x\ud83d" }, "record/character /headline"],
  ["a control character", { identifier: "a", headline: "x\u0000" }, "record/character /headline"],
  ["an author twice", { identifier: "a", author: ["A", "A"] }, "record/duplicate /author"],
  ["a text that is a string", { identifier: "a", text: "words" }, "record/type /text"],
])("%s is one diagnostic", (_, value, expected) => {
  expect(found(value)).toEqual([expected]);
  const fault = only(value);
  expect(fault).toMatchObject({ severity: "error", file: "in.json", line: 3 });
  expect(fault?.expected).toBeTruthy();
});

test("the context is the bundled one; another is refused, and so is one inside", () => {
  const context = "https://w3id.org/rapporteur/context.jsonld";
  expect(found({ "@context": context, identifier: "a" })).toEqual([]);
  for (const other of ["https://example.org/context.jsonld", { name: "http://x/" }, [context], null])
    expect(found({ "@context": other, identifier: "a" })).toEqual(["record/context /@context"]);
  expect(found({ identifier: "a", entities: [{ ...person, "@context": {} }] })).toEqual([
    "record/context /entities/0/@context",
  ]);
});

test("what is mistyped is guessed", () => {
  expect(only({ identifier: "a", statements: [{ content: [span], spekaer: ["x"] }] })).toMatchObject({
    message: '"spekaer" is not a key of ReportedStatement',
    suggestion: 'write "speaker"',
    article: "a",
  });
  expect(only({ identifier: "a", entities: [{ ...person, type: "person" }] })?.suggestion).toBe('write "Person"');
});

test("diagnostics come in the order of the record, at most 20 and a count", () => {
  const furniture = Array.from({ length: 30 }, () => ({ start: 2, end: 1 }));
  const { diagnostics } = checkRecord({ zz: 1, identifier: "a", url: "x y", furniture }, place);
  expect(diagnostics.slice(0, 3).map((d) => d.pointer)).toEqual(["/zz", "/url", "/furniture/0"]);
  expect(diagnostics).toHaveLength(21);
  expect(diagnostics[20]?.message).toBe("there are 12 more findings in this record");
});

test("a record nested 100,000 deep is refused like another", () => {
  const deep = JSON.parse(`{"identifier":"a","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
  expect(found(deep)).toEqual(["record/unknown-key /x"]);
});
