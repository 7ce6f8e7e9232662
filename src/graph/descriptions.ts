import type { Quad, Term } from "@rdfjs/types";

/** A triple of a graph that is being read back, and whether a record has taken it in. */
export interface Triple {
  readonly quad: Quad;
  taken: boolean;
}

/** A graph by its nodes, to be read back; it keeps account of what was taken from it. */
export interface Descriptions {
  /** Each triple once, in the order in which it came. */
  readonly triples: readonly Triple[];
  /** What is said of a node with a predicate. */
  of(node: Term, predicate: string): readonly Triple[];
  /** What is said about a node with a predicate, of others. */
  about(node: Term, predicate: string): readonly Triple[];
}

/** Tells nodes apart; an IRI's key cannot be a blank node's, and neither a literal's. */
export function nodeKey(term: Term): string {
  return term.termType === "NamedNode" ? term.value : `${term.termType}:${term.value}`;
}

function objectKey(term: Term): string {
  if (term.termType === "Literal") return `"${term.value}"${term.language}^^${term.datatype.value}`;
  if (term.termType === "Quad") return `<<${nodeKey(term.subject)} ${term.predicate.value} ${objectKey(term.object)}>>`;
  return nodeKey(term);
}

/** Takes the quads of one or more graphs together as one graph. */
export function descriptions(quads: Iterable<Quad>): Descriptions {
  const triples = new Map<string, Triple>();
  const bySubject = new Map<string, Triple[]>();
  const byObject = new Map<string, Triple[]>();
  const put = (index: Map<string, Triple[]>, key: string, triple: Triple): void => {
    const held = index.get(key);
    if (held === undefined) index.set(key, [triple]);
    else held.push(triple);
  };
  for (const quad of quads) {
    const { subject, predicate, object } = quad;
    const key = `${nodeKey(subject)} ${predicate.value} ${objectKey(object)}`;
    if (triples.has(key)) continue;
    const triple = { quad, taken: false };
    triples.set(key, triple);
    put(bySubject, `${predicate.value} ${nodeKey(subject)}`, triple);
    if (object.termType !== "Literal") put(byObject, `${predicate.value} ${nodeKey(object)}`, triple);
  }
  return {
    triples: [...triples.values()],
    of: (node, predicate) => bySubject.get(`${predicate} ${nodeKey(node)}`) ?? [],
    about: (node, predicate) => byObject.get(`${predicate} ${nodeKey(node)}`) ?? [],
  };
}
