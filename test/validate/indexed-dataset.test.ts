import type { Quad, Term } from "@rdfjs/types";
import fc from "fast-check";
import { DataFactory, Store } from "n3";
import { expect, it } from "vitest";
import { IndexedDataset, termKey } from "../../src/validate/indexed-dataset.ts";

const { namedNode, blankNode, literal, quad } = DataFactory;
const iri = fc.constantFrom("a", "b", "c", "d").map((name) => namedNode(`http://x.example/${name}`));
const node = fc.oneof(
  iri,
  fc.constantFrom("a", "b").map((name) => blankNode(name)),
);
const object = fc.oneof(
  node,
  fc.constantFrom(
    literal("a"),
    literal("a", "en"),
    literal("a", namedNode("http://x.example/a")),
    literal("http://x.example/a"),
  ),
);
const quads = fc.array(
  fc.tuple(node, iri, object).map(([s, p, o]) => quad(s, p, o)),
  { maxLength: 60 },
);
const asked = <T>(term: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(term, { nil: null });
const keys = (found: Iterable<Quad>): string[] =>
  Array.from(found, (q) => [q.subject, q.predicate, q.object].map((term: Term) => termKey(term)).join(" ")).sort();

it("answers as the n3 store does, also after quads were added and taken out", () => {
  fc.assert(
    fc.property(quads, quads, asked(node), asked(iri), asked(object), (members, more, s, p, o) => {
      const ours = new IndexedDataset(members);
      const theirs = new Store(members);
      expect(keys(ours.match(s, p, o))).toEqual(keys(theirs.match(s, p, o)));
      for (const member of more) {
        ours.add(member);
        theirs.add(member);
      }
      expect(ours.size).toBe(theirs.size);
      expect(keys(ours.match(s, p, o))).toEqual(keys(theirs.match(s, p, o)));
      for (const member of members) {
        expect(ours.has(member)).toBe(theirs.has(member));
        ours.delete(member);
        theirs.delete(member);
      }
      expect(keys(ours)).toEqual(keys(theirs));
      expect(keys(ours.match(s, p, o))).toEqual(keys(theirs.match(s, p, o)));
    }),
    { numRuns: 300 },
  );
});

/** A report links each of its results: what was looked through for each new one grew with their number. */
it("takes fifty thousand triples of one subject and property in a moment", () => {
  const dataset = new IndexedDataset();
  const started = performance.now();
  for (let i = 0; i < 50_000; i++) {
    dataset.add(
      quad(
        namedNode("http://x.example/report"),
        namedNode("http://x.example/result"),
        namedNode(`http://x.example/${i}`),
      ),
    );
  }
  expect(dataset.size).toBe(50_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
