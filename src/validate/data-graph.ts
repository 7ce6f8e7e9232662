import type { DatasetCore, Quad, Term } from "@rdfjs/types";
import { NAMESPACES } from "../vocabulary/index.ts";
import { IndexedDataset } from "./indexed-dataset.ts";
import type { TripleSet } from "./triple-set.ts";

/** A graph with the questions that checks ask of it. */
export interface DataGraph {
  /** Each triple once. */
  readonly quads: Iterable<Quad>;
  /** How many triples there are. */
  readonly size: number;
  readonly dataset: DatasetCore;
  /** Every subject once. */
  subjects(): Iterable<Term>;
  /** The values of a property (full IRI) of a node. */
  objects(subject: Term, predicate: string): readonly Term[];
  /** The nodes that point to a node by a property. */
  subjectsOf(predicate: string, object: Term): readonly Term[];
  /** IRIs of a node's classes. */
  types(subject: Term): readonly string[];
  /** The nodes of a class (full IRI). */
  instances(type: string): readonly Term[];
}

/** Quads of one or more graphs as one graph, in which a triple that stands in two of them counts once. */
export function dataGraph(quads: Iterable<Quad> | TripleSet): DataGraph {
  const triples = "found" in quads ? quads : new IndexedDataset(quads);
  const iri = (value: string): Term => ({ termType: "NamedNode", value, equals: (other) => other?.value === value });
  const objects = (subject: Term, predicate: string): readonly Term[] =>
    triples.found(subject, iri(predicate)).map((quad) => quad.object);
  const subjectsOf = (predicate: string, object: Term): readonly Term[] =>
    triples.found(null, iri(predicate), object).map((quad) => quad.subject);
  const type = `${NAMESPACES.rdf}type`;
  return {
    quads: triples,
    size: triples.size,
    dataset: triples instanceof IndexedDataset ? triples : new ReadOnlyDataset(triples),
    subjects: () => triples.subjects(),
    objects,
    subjectsOf,
    types: (subject) => objects(subject, type).map((object) => object.value),
    instances: (classIri) => subjectsOf(type, iri(classIri)),
  };
}

/** What the SHACL engine takes for a graph. */
class ReadOnlyDataset implements DatasetCore {
  readonly #triples: TripleSet;

  constructor(triples: TripleSet) {
    this.#triples = triples;
  }

  get size(): number {
    return this.#triples.size;
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#triples[Symbol.iterator]();
  }

  has({ subject, predicate, object }: Quad): boolean {
    return this.#triples.found(subject, predicate, object).length > 0;
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): DatasetCore {
    return IndexedDataset.of(this.#triples.found(subject, predicate, object));
  }

  add(): never {
    throw new TypeError("Validation does not change a graph.");
  }

  delete(): never {
    return this.add();
  }
}
