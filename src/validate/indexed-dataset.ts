import type { DatasetCore, Quad, Term } from "@rdfjs/types";
import type { TripleSet } from "./triple-set.ts";

/** Up to here, looking through all quads is faster than indexing them. */
const SMALL = 8;

type Index = Map<string, Map<string, Quad[]>>;

/**
 * A set of triples for the SHACL engine, which asks a dataset some ten thousand questions for one article: by subject and
 * predicate, or by predicate and object. It ignores graph names: the triples of several graphs are their union. Indexed at
 * the first question, and only when it is worth it, for the engine makes a small dataset for each result as well.
 */
export class IndexedDataset implements DatasetCore, TripleSet {
  readonly #quads: Quad[] = [];
  #bySubject: Index | undefined;
  #byObject: Index | undefined;

  constructor(quads: Iterable<Quad> = []) {
    for (const quad of quads) this.add(quad);
  }

  /** A dataset of quads that are known to be distinct. */
  static of(quads: readonly Quad[]): IndexedDataset {
    const dataset = new IndexedDataset();
    for (const quad of quads) dataset.#quads.push(quad);
    return dataset;
  }

  get size(): number {
    return this.#quads.length;
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#quads[Symbol.iterator]();
  }

  add(quad: Quad): this {
    if (this.has(quad)) return this;
    this.#quads.push(quad);
    if (this.#bySubject && this.#byObject) this.#index(quad, this.#bySubject, this.#byObject);
    return this;
  }

  delete(quad: Quad): this {
    const at = this.#quads.findIndex((other) => sameTriple(other, quad));
    if (at >= 0) this.#quads.splice(at, 1);
    this.#bySubject = undefined;
    this.#byObject = undefined;
    return this;
  }

  has(quad: Quad): boolean {
    return this.found(quad.subject, quad.predicate, quad.object).length > 0;
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): IndexedDataset {
    return IndexedDataset.of(this.found(subject, predicate, object));
  }

  *subjects(): Generator<Term> {
    const met = new Set<string>();
    for (const { subject } of this.#quads) {
      const key = termKey(subject);
      if (met.has(key)) continue;
      met.add(key);
      yield subject;
    }
  }

  found(subject?: Term | null, predicate?: Term | null, object?: Term | null): readonly Quad[] {
    if (!subject && !predicate && !object) return this.#quads;
    const matches = (quad: Quad): boolean =>
      (!subject || same(quad.subject, subject)) &&
      (!predicate || quad.predicate.value === predicate.value) &&
      (!object || same(quad.object, object));
    if (this.#quads.length <= SMALL || (!subject && !object)) return this.#quads.filter(matches);
    const [bySubject, byObject] = this.#indexes();
    const ofSubject = subject && candidates(bySubject, subject, predicate);
    const ofObject = object && candidates(byObject, object, predicate);
    // The smaller of the two: a report has thousands of results, a severity thousands of them.
    if (ofSubject && ofObject) return (ofSubject.length < ofObject.length ? ofSubject : ofObject).filter(matches);
    return ofSubject ?? ofObject ?? [];
  }

  #indexes(): [Index, Index] {
    if (this.#bySubject && this.#byObject) return [this.#bySubject, this.#byObject];
    const indexes: [Index, Index] = [new Map(), new Map()];
    for (const quad of this.#quads) this.#index(quad, ...indexes);
    [this.#bySubject, this.#byObject] = indexes;
    return indexes;
  }

  #index(quad: Quad, bySubject: Index, byObject: Index): void {
    put(bySubject, termKey(quad.subject), quad);
    put(byObject, termKey(quad.object), quad);
  }
}

function put(index: Index, key: string, quad: Quad): void {
  const byPredicate = index.get(key) ?? new Map<string, Quad[]>();
  index.set(key, byPredicate);
  const quads = byPredicate.get(quad.predicate.value);
  if (quads) quads.push(quad);
  else byPredicate.set(quad.predicate.value, [quad]);
}

function candidates(index: Index, term: Term, predicate: Term | null | undefined): readonly Quad[] {
  const byPredicate = index.get(termKey(term));
  if (!byPredicate) return [];
  return predicate ? (byPredicate.get(predicate.value) ?? []) : [...byPredicate.values()].flat();
}

/** A string that is the same for the same RDF term, and for an IRI the IRI itself, so that most look-ups make no string. */
export function termKey(term: Term): string {
  if (term.termType === "NamedNode") return term.value;
  if (term.termType === "Literal") return `"${term.value}"^^${term.datatype.value}@${term.language}`;
  if (term.termType === "Quad") return `<<${[term.subject, term.predicate, term.object].map(termKey).join(" ")}>>`;
  return term.termType === "BlankNode" ? `_:${term.value}` : `${term.termType}:${term.value}`;
}

const same = (a: Term, b: Term): boolean => a.termType === b.termType && termKey(a) === termKey(b);

const sameTriple = (a: Quad, b: Quad): boolean =>
  a.predicate.value === b.predicate.value && same(a.subject, b.subject) && same(a.object, b.object);
