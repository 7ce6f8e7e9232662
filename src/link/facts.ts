import type { Quad } from "@rdfjs/types";
import { NAMESPACES } from "../vocabulary/index.ts";

const TYPE = `${NAMESPACES.rdf}type`;

/** The quads of a graph by what is asked of them here. */
export interface Facts {
  /** Objects of a subject and predicate, in the order of the quads, each once. */
  values(subject: string, predicate: string): readonly string[];
  /** The first of them in code-unit order, so that the order of the quads does not matter. */
  value(subject: string, predicate: string): string | undefined;
  /** The IRIs that are objects of a predicate, in the order of the quads, each once. */
  objects(predicate: string): readonly string[];
  subjects(predicate: string, object: string): readonly string[];
  instances(type: string): readonly string[];
}

/** Values by key, each once: most keys have one, which needs no set. */
type Index = Map<string, string | Set<string>>;

/** The quads of a graph, to be asked; those of a predicate are indexed when it is first asked for. */
export function factsOf(quads: Iterable<Quad>): Facts {
  const byPredicate = new Map<string, Quad[]>();
  for (const quad of quads) {
    const { value } = quad.predicate;
    const list = byPredicate.get(value);
    if (list === undefined) byPredicate.set(value, [quad]);
    else list.push(quad);
  }
  const forth = indices((index, predicate) => {
    for (const { subject, object } of byPredicate.get(predicate) ?? []) add(index, subject.value, object.value);
  });
  const back = indices((index, predicate) => {
    for (const { subject, object } of byPredicate.get(predicate) ?? [])
      if (object.termType === "NamedNode") add(index, object.value, subject.value);
  });
  const subjects = (predicate: string, object: string): readonly string[] => all(back(predicate).get(object));
  return {
    values: (subject, predicate) => all(forth(predicate).get(subject)),
    value: (subject, predicate) => least(forth(predicate).get(subject)),
    objects: (predicate) => [...back(predicate).keys()],
    subjects,
    instances: (type) => subjects(TYPE, type),
  };
}

/** An index for each predicate, filled when it is first asked for. */
function indices(fill: (index: Index, predicate: string) => void): (predicate: string) => Index {
  const known = new Map<string, Index>();
  return (predicate) => {
    let index = known.get(predicate);
    if (index === undefined) {
      index = new Map();
      fill(index, predicate);
      known.set(predicate, index);
    }
    return index;
  };
}

function add(index: Index, key: string, value: string): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, value);
  else if (typeof values !== "string") values.add(value);
  else if (values !== value) index.set(key, new Set([values, value]));
}

const all = (values: string | Set<string> | undefined): readonly string[] =>
  values === undefined ? [] : typeof values === "string" ? [values] : [...values];

function least(values: string | Set<string> | undefined): string | undefined {
  if (values === undefined || typeof values === "string") return values;
  let first: string | undefined;
  for (const value of values) if (first === undefined || value < first) first = value;
  return first;
}
