import { expect, test } from "vitest";
import { Literal, NamedNode, Quad } from "../../src/graph/index.ts";
import { isIri } from "../../src/record/index.ts";
import { checkTerms, WRITERS } from "../../src/write/index.ts";
import { completeRecord } from "./complete-record.ts";

test.each([
  "https://example.org/news/person/chang-ho-jin",
  "https://example.org/text/09af#char=1,2",
  "https://example.org",
  "https://example.org/état/日本?q=%C3%A9#\u{20000}",
  "http://user:pass@[2001:db8::1]:8080/",
  "urn:isbn:0-486-27557-4",
  "tag:example.org,2024:x",
  "file:///a/b",
])("%s is an IRI", (iri) => expect(isIri(iri)).toBe(true));

test.each([
  "",
  "person/putin",
  "//example.org/",
  "1x:y",
  "https://example.org/a b",
  "https://example.org/a>",
  "https://example.org/<",
  'https://example.org/"',
  "https://example.org/{x}",
  "https://example.org/a|b",
  "https://example.org/a\\b",
  "https://example.org/a^b`",
  "https://example.org/%zz",
  "https://example.org/%4",
  "https://example.org/a#b#c",
  "https://example.org/[x]",
  "https://example.org/\u0000",
  "https://example.org/a\nb",
  "https://example.org/\u00a0",
  "https://example.org/\u2028",
  "https://example.org/\ufeff",
  "https://example.org/\ud800",
  "https://example.org/\ue000",
  "https://example.org:port/",
])("%j is none", (iri) => expect(isIri(iri)).toBe(false));

const a = new NamedNode("https://example.org/a");
const string = new NamedNode("http://www.w3.org/2001/XMLSchema#string");

test.each([
  ["write/iri", new Quad(new NamedNode("https://example.org/a b"), a, a, a)],
  ["write/iri", new Quad(a, new NamedNode("https://example.org/>"), a, a)],
  ["write/iri", new Quad(a, a, new NamedNode("relative"), a)],
  ["write/iri", new Quad(a, a, new Literal("x", new NamedNode("xsd string")), a)],
  ["write/iri", new Quad(a, a, a, new NamedNode("_:b0"))],
  ["write/literal", new Quad(a, a, new Literal("half \ud83d", string), a)],
  ["write/literal", new Quad(a, a, new Literal("\ude00\ud83d", string), a)],
])("%s: no format writes it, each says why", (rule, quad) => {
  expect(checkTerms([quad])).toMatchObject([
    { severity: "error", rule, node: quad.subject.value, path: quad.predicate.value },
  ]);
  for (const { article } of Object.values(WRITERS)) {
    const written = article(completeRecord, [quad]);
    expect(written.ok).toBe(false);
    expect(written.diagnostics).toMatchObject([{ rule }]);
  }
});

test("each invalid IRI is told once, and a good term is not", () => {
  const bad = new NamedNode("https://example.org/a b");
  expect(
    checkTerms([new Quad(bad, a, a, a), new Quad(bad, a, bad, a), new Quad(a, a, new Literal("\u{1F600}", string), a)]),
  ).toHaveLength(1);
});
