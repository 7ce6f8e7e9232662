import { NAMESPACES } from "../vocabulary/index.ts";
import { isLiteral, lexicalForm, type Terms } from "./terms.ts";
import { forEachTriple } from "./triples.ts";

const RDF_TYPE = `${NAMESPACES.rdf}type`;

type Index = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** The triples of one article, each once, to be asked. Whatever comes as a list is sorted. */
export interface Facts {
  /** Subject → predicate → objects. */
  readonly index: Index;
  objects(subject: string, predicate: string): readonly string[];
  subjects(predicate: string, object: string): readonly string[];
  /** The values of the literals among the objects. */
  values(subject: string, predicate: string): readonly string[];
  typesOf(subject: string): readonly string[];
  ofType(type: string): readonly string[];
}

export function factsOf(triples: Int32Array, terms: Terms): Facts {
  const index = new Map<string, Map<string, Set<string>>>();
  const inverse = new Map<string, Map<string, string[]>>();
  forEachTriple(triples, (s, p, o) => {
    const [subject, predicate, object] = [terms.term(s), terms.term(p), terms.term(o)];
    const objects = entry(entry(index, subject, newMap<Set<string>>), predicate, newSet);
    if (objects.has(object)) return;
    objects.add(object);
    if (!isLiteral(object)) entry(entry(inverse, object, newMap<string[]>), predicate, newList).push(subject);
  });
  const objects = (subject: string, predicate: string): readonly string[] =>
    [...(index.get(subject)?.get(predicate) ?? [])].sort();
  const subjects = (predicate: string, object: string): readonly string[] =>
    [...(inverse.get(object)?.get(predicate) ?? [])].sort();
  return {
    index,
    objects,
    subjects,
    values: (subject, predicate) => objects(subject, predicate).filter(isLiteral).map(lexicalForm),
    typesOf: (subject) => objects(subject, RDF_TYPE),
    ofType: (type) => subjects(RDF_TYPE, type),
  };
}

/** What a property links a thing with, seen from the thing. */
export function linked(
  facts: Facts,
  iri: string,
  { predicate, reverse }: { readonly predicate: string; readonly reverse: boolean },
): readonly string[] {
  return reverse ? facts.subjects(predicate, iri) : facts.objects(iri, predicate);
}

const newMap = <T>(): Map<string, T> => new Map();
const newSet = (): Set<string> => new Set();
const newList = (): string[] => [];

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
