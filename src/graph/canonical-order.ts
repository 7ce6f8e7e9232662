import { nquadsTerm } from "./nquads-term.ts";
import type { Literal, NamedNode, Quad } from "./terms.ts";

/**
 * Compares two strings by Unicode code points, as the bytes of their UTF-8 compare. JavaScript's `<` compares UTF-16 code
 * units, which puts the astral characters before U+E000; moving the surrogates behind it is the whole difference.
 */
export function compareCodePoints(a: string, b: string): number {
  const i = firstDifference(a, b);
  return i < a.length && i < b.length ? rank(a.charCodeAt(i)) - rank(b.charCodeAt(i)) : a.length - b.length;
}

/** Compares two IRIs as `<iri>` compares in N-Quads: where one begins with the other, the `>` counts. */
export function compareIris(a: string, b: string): number {
  if (a === b) return 0;
  const i = firstDifference(a, b);
  const after = (iri: string): number => (i < iri.length ? rank(iri.charCodeAt(i)) : CLOSING);
  return after(a) - after(b) || a.length - b.length;
}

/** Only characters whose code units are their code points, so that JavaScript's own comparison will do. */
const PLAIN = /^[!-~]*$/;

/** Sorts things by their IRIs as `compareIris` does; with plain IRIs, as nearly all are, by the faster built-in comparison. */
export function sortByIri<T>(things: readonly T[], iriOf: (thing: T) => string): T[] {
  const keyed = things.map((thing) => ({ thing, key: `${iriOf(thing)}>` }));
  if (keyed.every(({ key }) => PLAIN.test(key))) keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  else keyed.sort((a, b) => compareCodePoints(a.key, b.key));
  return keyed.map(({ thing }) => thing);
}

const CLOSING = ">".charCodeAt(0);

function firstDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** Compares two objects as their N-Quads terms compare: literals (`"`) before IRIs (`<`). */
export function compareObjects(a: NamedNode | Literal, b: NamedNode | Literal): number {
  if (a === b) return 0;
  if (a.termType === "NamedNode") return b.termType === "NamedNode" ? compareIris(a.value, b.value) : 1;
  if (b.termType === "NamedNode") return -1;
  return compareCodePoints(nquadsTerm(a), nquadsTerm(b));
}

/**
 * Canonical order: by subject, predicate and object, each compared as its canonical N-Quads term by code points. The
 * lines of the quads are then in the order of `LC_ALL=C sort`, which is the canonical form of a graph without blank nodes
 * (RDF Dataset Canonicalization, section 4.4).
 */
export function compareQuads(a: Quad, b: Quad): number {
  return (
    compareIris(a.subject.value, b.subject.value) ||
    compareIris(a.predicate.value, b.predicate.value) ||
    compareObjects(a.object, b.object) ||
    compareIris(a.graph.value, b.graph.value)
  );
}

const known = new WeakSet<readonly Quad[]>();

/** Freezes quads that are in canonical order, so that nobody need look again. */
export function canonical(quads: Quad[]): readonly Quad[] {
  known.add(Object.freeze(quads));
  return quads;
}

/** Quads in canonical order; those of `toQuads` are already, and come back as they are. */
export function inCanonicalOrder(quads: readonly Quad[]): readonly Quad[] {
  return known.has(quads) ? quads : canonical([...quads].sort(compareQuads));
}
