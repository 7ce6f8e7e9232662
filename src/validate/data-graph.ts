import type { Quad, Term } from "@rdfjs/types";
import { NAMESPACES } from "../vocabulary/index.ts";

const RDF_TYPE = `${NAMESPACES.rdf}type`;

/** A graph indexed by subject and predicate, and by predicate and object, for the checks that SHACL cannot do. */
export interface DataGraph {
  readonly quads: readonly Quad[];
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

/** A string that is the same for the same RDF term. */
export function termKey(term: Term): string {
  switch (term.termType) {
    case "NamedNode":
      return `<${term.value}>`;
    case "BlankNode":
      return `_:${term.value}`;
    case "Literal":
      return `"${term.value}"^^${term.datatype.value}@${term.language}`;
    default:
      return `${term.termType}:${term.value}`;
  }
}

/** Indexes quads of one or more graphs as one graph: a triple that stands in two of them counts once. */
export function dataGraph(quads: readonly Quad[]): DataGraph {
  const seen = new Set<string>();
  const distinct: Quad[] = [];
  const subjects = new Map<string, Term>();
  const forward = new Map<string, Term[]>();
  const backward = new Map<string, Term[]>();
  const push = (index: Map<string, Term[]>, key: string, term: Term): void => {
    const terms = index.get(key);
    if (terms) terms.push(term);
    else index.set(key, [term]);
  };
  for (const quad of quads) {
    const subject = termKey(quad.subject);
    const object = termKey(quad.object);
    const key = `${subject} ${quad.predicate.value} ${object}`;
    if (seen.has(key)) continue;
    seen.add(key);
    distinct.push(quad);
    if (!subjects.has(subject)) subjects.set(subject, quad.subject);
    push(forward, `${subject} ${quad.predicate.value}`, quad.object);
    push(backward, `${quad.predicate.value} ${object}`, quad.subject);
  }
  const objects = (subject: Term, predicate: string): readonly Term[] =>
    forward.get(`${termKey(subject)} ${predicate}`) ?? [];
  return {
    quads: distinct,
    subjects: [...subjects.values()],
    objects,
    subjectsOf: (predicate, object) => backward.get(`${predicate} ${termKey(object)}`) ?? [],
    types: (subject) => objects(subject, RDF_TYPE).map((type) => type.value),
    instances: (type) => backward.get(`${RDF_TYPE} <${type}>`) ?? [],
  };
}
