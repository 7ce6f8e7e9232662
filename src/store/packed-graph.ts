import type { Quad, Term } from "@rdfjs/types";
import type { TripleSet } from "../validate/index.ts";
import { PackedTerms, quadOf } from "./packed-terms.ts";

/** Numbers of triples, ordered by one of their terms and then by their predicate. */
interface Index {
  /** Where the triples of each term begin; one more for the end. */
  readonly starts: Uint32Array;
  readonly triples: Uint32Array;
}

/**
 * One large graph in a tenth of the memory that its quads take as objects: three numbers a triple, and its terms once. Quads
 * are made anew when they are asked for. Filled first, asked then; a triple that comes twice counts once.
 *
 * A graph cannot be validated piece by piece, for a later triple may say more of any node. So it is held whole, but small:
 * `validate` takes 3.5, 11.5 and 22 s of processor time and at most 130, 230 and 218 MB for one graph of 10,000, 50,000
 * and 100,000 statements without content (67 MB of N-Quads, 200,003 findings), where the quads as objects took 1,231 MB
 * (`bench/shacl.mjs --violations 10000,50000,100000`).
 */
export class PackedGraph implements TripleSet {
  readonly #terms = new PackedTerms();
  #graph: Term | undefined;
  #columns: readonly [Uint32Array, Uint32Array, Uint32Array] = [
    new Uint32Array(4096),
    new Uint32Array(4096),
    new Uint32Array(4096),
  ];
  #added = 0;
  #indexes: { readonly bySubject: Index; readonly byObject: Index } | undefined;

  add(quad: Quad): this {
    this.#graph ??= quad.graph;
    const at = this.#added++;
    if (at === this.#columns[0].length) {
      const [subjects, predicates, objects] = this.#columns;
      this.#columns = [doubled(subjects), doubled(predicates), doubled(objects)];
    }
    const [subjects, predicates, objects] = this.#columns;
    subjects[at] = this.#terms.add(quad.subject);
    predicates[at] = this.#terms.add(quad.predicate);
    objects[at] = this.#terms.add(quad.object);
    this.#indexes = undefined;
    return this;
  }

  get size(): number {
    return this.#indexed().bySubject.triples.length;
  }

  *[Symbol.iterator](): Generator<Quad> {
    for (const triple of this.#indexed().bySubject.triples) yield this.#quad(triple);
  }

  *subjects(): Generator<Term> {
    const { starts } = this.#indexed().bySubject;
    for (let n = 0; n < this.#terms.size; n++) if (starts[n] !== starts[n + 1]) yield this.#terms.term(n);
  }

  found(subject?: Term | null, predicate?: Term | null, object?: Term | null): readonly Quad[] {
    const { bySubject, byObject } = this.#indexed();
    const [s, p, o] = [this.#number(subject), this.#number(predicate), this.#number(object)];
    if (s === undefined || p === undefined || o === undefined) return [];
    const [subjects, predicates, objects] = this.#columns;
    const quads: Quad[] = [];
    const take = (triple: number): void => {
      if (s >= 0 && subjects[triple] !== s) return;
      if (p >= 0 && predicates[triple] !== p) return;
      if (o < 0 || objects[triple] === o) quads.push(this.#quad(triple));
    };
    const ranges = [
      ...(s >= 0 ? [this.#range(bySubject, s, p)] : []),
      ...(o >= 0 ? [this.#range(byObject, o, p)] : []),
    ];
    const [range = { triples: bySubject.triples, from: 0, to: bySubject.triples.length }] = ranges.sort(
      (a, b) => a.to - a.from - (b.to - b.from),
    );
    for (let i = range.from; i < range.to; i++) take(range.triples[i] ?? 0);
    return quads;
  }

  /** The number of a term; -1 for any term, undefined for one that is not here. */
  #number(term: Term | null | undefined): number | undefined {
    return term ? this.#terms.find(term) : -1;
  }

  /** Where the triples of a term stand in an index: all, or those with a predicate. */
  #range({ starts, triples }: Index, term: number, predicate: number) {
    const from = starts[term] ?? 0;
    const to = starts[term + 1] ?? 0;
    if (predicate < 0) return { triples, from, to };
    const first = (least: number): number => {
      let [low, high] = [from, to];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((this.#columns[1][triples[middle] ?? 0] ?? 0) < least) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return { triples, from: first(predicate), to: first(predicate + 1) };
  }

  #quad(triple: number): Quad {
    const [s, p, o] = this.#columns.map((column) => this.#terms.term(column[triple] ?? 0)) as [Term, Term, Term];
    return quadOf(s, p, o, this.#graph as Term);
  }

  #indexed() {
    if (this.#indexes !== undefined) return this.#indexes;
    const [subjects, predicates, objects] = this.#columns;
    const all = Uint32Array.from({ length: this.#added }, (_, i) => i);
    // By predicate first: the sorts keep the order of what is equal, so that it stays the second key.
    const { triples } = sorted(all, predicates, this.#terms.size);
    const once = this.#once(sorted(triples, subjects, this.#terms.size));
    const bySubject = sorted(once, subjects, this.#terms.size);
    this.#indexes = {
      bySubject,
      byObject: sorted(sorted(once, predicates, this.#terms.size).triples, objects, this.#terms.size),
    };
    return this.#indexes;
  }

  /** The triples without those that stand twice. */
  #once({ starts, triples }: Index): Uint32Array {
    const [, predicates, objects] = this.#columns;
    let kept = 0;
    for (let term = 0; term < this.#terms.size; term++) {
      const seen = new Set<number>();
      for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++) {
        const triple = triples[i] ?? 0;
        const said = (predicates[triple] ?? 0) * this.#terms.size + (objects[triple] ?? 0);
        if (seen.has(said)) continue;
        seen.add(said);
        triples[kept++] = triple;
      }
    }
    return triples.subarray(0, kept);
  }
}

function doubled(column: Uint32Array): Uint32Array {
  const longer = new Uint32Array(column.length * 2);
  longer.set(column);
  return longer;
}

/** Sorts triples by a column of theirs, by counting: what is equal keeps its order. */
function sorted(triples: Uint32Array, column: Uint32Array, terms: number): Index {
  const starts = new Uint32Array(terms + 1);
  for (const triple of triples) {
    const after = (column[triple] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const placed = new Uint32Array(triples.length);
  for (const triple of triples) {
    const term = column[triple] ?? 0;
    const at = next[term] ?? 0;
    placed[at] = triple;
    next[term] = at + 1;
  }
  return { starts, triples: placed };
}
