import type { Quad, Term } from "@rdfjs/types";
import { DataFactory, Parser } from "n3";
import { NAMESPACES } from "../../src/vocabulary/index.ts";

const BASE = "https://example.org/news/";
const PREFIXES = Object.entries({
  ...NAMESPACES,
  statement: `${BASE}statement/ead3a1fb24b600a9-`,
  text: `${BASE}text/`,
})
  .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
  .join("");

export const { namedNode, literal, quad } = DataFactory;

/** A change to a graph, in Turtle's short forms with `https://example.org/news/` as the base. */
export interface Change {
  /** Triples to take out, each as `subject predicate` or `subject predicate object`. */
  readonly drop?: readonly string[];
  /** Triples to put in, as Turtle. */
  readonly add?: readonly string[];
}

export function change(quads: readonly Quad[], { drop = [], add = [] }: Change): Quad[] {
  const patterns = drop.map(pattern);
  for (const [i, matches] of patterns.entries()) {
    if (!quads.some(matches)) throw new Error(`the base graph has no ${drop[i]}`);
  }
  return [...quads.filter((q) => !patterns.some((matches) => matches(q))), ...add.flatMap(turtle)];
}

export function turtle(text: string): Quad[] {
  return new Parser({ baseIRI: BASE }).parse(`${PREFIXES}${text} .`);
}

/** An IRI in Turtle's short forms. */
export function iri(short: string): string {
  return turtle(`${short} a ${short}`)[0]?.subject.value ?? "";
}

function pattern(text: string): (quad: Quad) => boolean {
  const hasObject = text.trim().split(/\s+/).length > 2;
  const [wanted] = turtle(hasObject ? text : `${text} 0`);
  const same = (a: Term, b: Term | undefined): boolean => a.equals(b);
  return (q) =>
    same(q.subject, wanted?.subject) &&
    same(q.predicate, wanted?.predicate) &&
    (!hasObject || same(q.object, wanted?.object));
}
