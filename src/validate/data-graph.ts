import type { DatasetCore, Quad, Term } from "@rdfjs/types";
import { NAMESPACES } from "../vocabulary/index.ts";
import { IndexedDataset, termKey } from "./indexed-dataset.ts";

/** A graph with the questions that checks ask of it. */
export interface DataGraph {
  /** Each triple once, in the order in which it came. */
  readonly quads: readonly Quad[];
  readonly dataset: DatasetCore;
  /** Every subject, in the order of the quads. */
  readonly subjects: readonly Term[];
  /** The values of a property (full IRI) of a node. */
  objects(subject: Term, predicate: string): readonly Term[];
  /** The nodes that point to a node by a property. */
  subjectsOf(predicate: string, object: Term): readonly Term[];
  /** IRIs of a node's classes. */
  types(subject: Term): readonly string[];
  /** The nodes of a class (full IRI). */
  instances(type: string): readonly Term[];
}

/** Indexes quads of one or more graphs as one graph: a triple that stands in two of them counts once. */
export function dataGraph(quads: readonly Quad[]): DataGraph {
  const dataset = new IndexedDataset(quads);
  const distinct = [...dataset];
  const subjects = new Map(distinct.map((quad) => [termKey(quad.subject), quad.subject]));
  const iri = (value: string): Term => ({ termType: "NamedNode", value, equals: (other) => other?.value === value });
  const objects = (subject: Term, predicate: string): readonly Term[] =>
    Array.from(dataset.match(subject, iri(predicate)), (quad) => quad.object);
  const subjectsOf = (predicate: string, object: Term): readonly Term[] =>
    Array.from(dataset.match(null, iri(predicate), object), (quad) => quad.subject);
  const type = `${NAMESPACES.rdf}type`;
  return {
    quads: distinct,
    dataset,
    subjects: [...subjects.values()],
    objects,
    subjectsOf,
    types: (subject) => objects(subject, type).map((object) => object.value),
    instances: (classIri) => subjectsOf(type, iri(classIri)),
  };
}
