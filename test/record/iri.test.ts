import fc from "fast-check";
import { Store } from "oxigraph";
import { expect, test } from "vitest";
import { isIri } from "../../src/record/index.ts";

function oxigraphTakes(iri: string): boolean {
  try {
    new Store().load(`<${iri}> <http://p/> "o" .`, { format: "application/n-triples" });
    return true;
  } catch {
    return false;
  }
}

test.each([
  "https://example.org/",
  "http://user@[2001:db8::1]:8080/x?y=z#f",
  "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
  "https://example.org/état/日本?q=\ue000",
  "https://example.org/%C3%BC",
])("%s is an IRI", (iri) => {
  expect(isIri(iri)).toBe(true);
  expect(oxigraphTakes(iri)).toBe(true);
});

test.each([
  "",
  "local",
  "urn:",
  "https://example.org/a b",
  "https://example.org/a>b",
  "https://example.org/%zz",
  "https://example.org/a[b]",
  "https://example.org/a#b#c",
  "https://example.org:port/",
  "https://example.org/\u00a0",
  "https://example.org/\ud800",
  `https://example.org/${"é".repeat(600)}`,
])("%j is none", (iri) => {
  expect(isIri(iri)).toBe(false);
});

test("what passes for an IRI, Oxigraph loads", () => {
  const nasty = fc.string({
    maxLength: 12,
    unit: fc.constantFrom(..."ab:/?#[]@!$&'()*+,;=%0Fé日\u{e000}\u{1F600}~. <>^"),
  });
  fc.assert(
    fc.property(fc.constantFrom("http://", "http://h/", "urn:", "a:"), nasty, (start, rest) => {
      const iri = start + rest;
      if (isIri(iri)) expect(oxigraphTakes(iri), iri).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
