import type { Quad, Term } from "@rdfjs/types";

/** The triples of a graph, each once, with the look-ups that validation makes. */
export interface TripleSet extends Iterable<Quad> {
  readonly size: number;
  /** The triples that match; null or undefined matches any term. */
  found(subject?: Term | null, predicate?: Term | null, object?: Term | null): readonly Quad[];
  /** Every subject once. */
  subjects(): Iterable<Term>;
}
