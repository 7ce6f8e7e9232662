import type { Term } from "oxigraph";
import type { Store } from "../union.ts";

/** The object of a triple, as plain data. */
export type Value =
  | { readonly kind: "iri"; readonly iri: string }
  | { readonly kind: "literal"; readonly value: string; readonly datatype: string };

/** The triples of a store seen from one thing; a triple that stands in several graphs counts once. */
export interface Facts {
  /** Property IRI → objects, both in order. */
  of(iri: string): ReadonlyMap<string, readonly Value[]>;
  /** Property IRI → subjects that name this thing with it. */
  naming(iri: string): ReadonlyMap<string, readonly string[]>;
}

/** @param namedNode the term factory of the loaded Oxigraph module */
export function facts(store: Store, namedNode: (iri: string) => Term): Facts {
  const known = new Map<string, ReadonlyMap<string, readonly Value[]>>();
  const of = (iri: string): ReadonlyMap<string, readonly Value[]> => {
    const before = known.get(iri);
    if (before !== undefined) return before;
    const found = new Map<string, Map<string, Value>>();
    for (const { predicate, object } of store.oxigraph.match(namedNode(iri))) {
      const value = toValue(object);
      if (value !== undefined) entry(found, predicate.value).set(JSON.stringify(value), value);
    }
    const facts = sorted(found);
    known.set(iri, facts);
    return facts;
  };
  const naming = (iri: string): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, Map<string, string>>();
    for (const { subject, predicate } of store.oxigraph.match(null, null, namedNode(iri))) {
      if (subject.termType === "NamedNode") entry(found, predicate.value).set(subject.value, subject.value);
    }
    return sorted(found);
  };
  return { of, naming };
}

function toValue(term: Term): Value | undefined {
  if (term.termType === "NamedNode") return { kind: "iri", iri: term.value };
  if (term.termType === "Literal") return { kind: "literal", value: term.value, datatype: term.datatype.value };
  return undefined;
}

function entry<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const inner = map.get(key) ?? new Map<string, T>();
  map.set(key, inner);
  return inner;
}

function sorted<T>(map: Map<string, Map<string, T>>): ReadonlyMap<string, readonly T[]> {
  const byKey = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    byKey.map(([key, inner]) => [key, [...inner].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)]),
  );
}
