import type { Quad, Term } from "@rdfjs/types";
import fc from "fast-check";
import { DataFactory, Store } from "n3";
import { expect, it } from "vitest";
import { PackedGraph } from "../../src/store/packed-graph.ts";
import { validateGraph } from "../../src/validate/index.ts";
import { termKey } from "../../src/validate/indexed-dataset.ts";
import { baseTriples, parse } from "../validate/base-graph.ts";

const { namedNode, blankNode, literal, quad } = DataFactory;
const iri = fc.constantFrom("a", "b", "é", "日本", "\u{1D49C}").map((name) => namedNode(`http://x.example/${name}`));
const node = fc.oneof(
  iri,
  fc.constantFrom("a", "b").map((name) => blankNode(name)),
);
const object = fc.oneof(
  node,
  fc.constantFrom(
    literal("a"),
    literal(""),
    literal("a", "en"),
    literal("a", namedNode("http://x.example/a")),
    literal("http://x.example/a"),
    literal("\ud800 half"),
    literal("한국 \u0000 \u0001"),
    quad(namedNode("urn:s"), namedNode("urn:p"), literal("a", "en")),
  ),
);
const quads = fc.array(
  fc.tuple(node, iri, object).map(([s, p, o]) => quad(s, p, o as Quad["object"])),
  { maxLength: 60 },
);
const asked = <T>(term: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(term, { nil: null });
const key = (q: Quad): string => [q.subject, q.predicate, q.object].map((term: Term) => termKey(term)).join(" ");
const keys = (found: Iterable<Quad>): string[] => Array.from(found, key).sort();

const packed = (members: readonly Quad[]): PackedGraph =>
  members.reduce((graph, member) => graph.add(member), new PackedGraph());

it("answers as the n3 store does, and gives back the very terms", () => {
  fc.assert(
    fc.property(quads, asked(node), asked(iri), asked(object), (members, s, p, o) => {
      const ours = packed(members);
      const theirs = new Store(members as never);
      expect(ours.size).toBe(theirs.size);
      expect(keys(ours)).toEqual(keys(theirs));
      expect(keys(ours.found(s, p, o))).toEqual(keys(theirs.match(s, p, o as never)));
      expect(Array.from(ours.subjects(), termKey).sort()).toEqual(
        theirs.getSubjects(null, null, null).map(termKey).sort(),
      );
    }),
    { numRuns: 500 },
  );
});

it("holds more terms than its first tables and blocks, and words longer than a block", () => {
  const many = Array.from({ length: 5000 }, (_, n) =>
    quad(namedNode(`urn:s${n % 1500}`), namedNode(`urn:p${n % 7}`), literal(`${n} ${"x".repeat(n % 997)}`)),
  );
  const long = quad(namedNode("urn:long"), namedNode("urn:p1"), literal("é日".repeat(400_000)));
  const graph = packed([...many, long, ...many]);
  expect(graph.size).toBe(5001);
  expect(keys(graph.found(namedNode("urn:long")))).toEqual([key(long)]);
  expect(keys(graph)).toEqual(keys([...many, long]));
});

it("is found the same faults in as the graph as it came", async () => {
  const base = parse(await baseTriples());
  const broken = base.filter(({ predicate }) => !/#(?:content|party|start)$/.test(predicate.value));
  for (const graph of [base, broken]) {
    expect(await validateGraph(packed(graph), { file: "-" })).toEqual(await validateGraph(graph, { file: "-" }));
  }
});
