import type { Quad } from "@rdfjs/types";
import { NAMESPACES } from "../vocabulary/index.ts";

const TYPE = `${NAMESPACES.rdf}type`;

/** The quads of a graph by what is asked of them here. */
export interface Facts {
  /** Objects of a subject and predicate, in the order of the quads, each once. */
  values(subject: string, predicate: string): readonly string[];
  /** The first of them in code-unit order, so that the order of the quads does not matter. */
  value(subject: string, predicate: string): string | undefined;
  subjects(predicate: string, object: string): readonly string[];
  instances(type: string): readonly string[];
}

type Index = Map<string, Map<string, Set<string>>>;

/** Indexes the quads that have one of some predicates, and the types. */
export function factsOf(quads: Iterable<Quad>, predicates: ReadonlySet<string>): Facts {
  const forth: Index = new Map();
  const back: Index = new Map();
  for (const { subject, predicate, object } of quads) {
    if (!predicates.has(predicate.value) && predicate.value !== TYPE) continue;
    add(forth, predicate.value, subject.value, object.value);
    if (object.termType === "NamedNode") add(back, predicate.value, object.value, subject.value);
  }
  const look = (index: Index, predicate: string, key: string): readonly string[] => [
    ...(index.get(predicate)?.get(key) ?? []),
  ];
  const first = (values: Iterable<string>): string | undefined => {
    let least: string | undefined;
    for (const value of values) if (least === undefined || value < least) least = value;
    return least;
  };
  return {
    values: (subject, predicate) => look(forth, predicate, subject),
    value: (subject, predicate) => first(forth.get(predicate)?.get(subject) ?? []),
    subjects: (predicate, object) => look(back, predicate, object),
    instances: (type) => look(back, TYPE, type),
  };
}

function add(index: Index, predicate: string, key: string, value: string): void {
  let byKey = index.get(predicate);
  if (byKey === undefined) {
    byKey = new Map();
    index.set(predicate, byKey);
  }
  const values = byKey.get(key);
  if (values === undefined) byKey.set(key, new Set([value]));
  else values.add(value);
}
