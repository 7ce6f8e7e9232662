import { NAMESPACES } from "../vocabulary/index.ts";
import type { Graphs } from "./read-graphs.ts";
import type { Terms } from "./terms.ts";
import { forEachTriple, newTriples, type Triples } from "./triples.ts";

const { oa, prov, rap, rdf, schema } = NAMESPACES;

/** An export taken apart. */
export interface ByArticle {
  /** Triples by the IRI of their article; by the name of their graph where that has no article. */
  readonly triples: ReadonlyMap<string, Int32Array>;
  /** Which of the names are articles. */
  readonly articles: ReadonlySet<string>;
  /** The named graph an article's triples stand in, by the same names; none in a flattened export. */
  readonly graphs: ReadonlyMap<string, string>;
}

/** Whether the graphs are one an article, as an export with named graphs has them. */
export function isOneGraphAnArticle(graphs: Graphs, terms: Terms): boolean {
  return [...graphs].every(([name, triples]) => name !== "" && articlesIn(triples.numbers(), terms).size < 2);
}

export function byGraph(graphs: Graphs, terms: Terms): ByArticle {
  const found = new Map<string, Int32Array[]>();
  const articles = new Set<string>();
  const graphOf = new Map<string, string>();
  for (const [graph, triples] of graphs) {
    const [article] = articlesIn(triples.numbers(), terms);
    const name = article === undefined ? graph : terms.term(article);
    push(found, name, triples.numbers());
    graphOf.set(name, graph);
    if (article !== undefined) articles.add(name);
  }
  return { triples: new Map([...found].map(([name, lists]) => [name, joined(lists)])), articles, graphs: graphOf };
}

/**
 * The same for a flattened export, by what belongs to what: a passage to the article of its text, a statement to the one
 * that reports it, an entity to those that mention it, a part to the articles its own passages stand in or else to those
 * of its whole. A triple then goes to the articles that subject and object have in common.
 */
export function byLinks(graphs: Graphs, terms: Terms): ByArticle {
  const triples = allTriples(graphs);
  const owners = ownersOf(triples, terms);
  const found = new Map<number, Triples>();
  forEachTriple(triples, (s, p, o) => {
    for (const article of common(owners.get(s), owners.get(o))) {
      const list = found.get(article) ?? newTriples();
      list.add(s, p, o);
      found.set(article, list);
    }
  });
  return {
    triples: new Map([...found].map(([article, list]) => [terms.term(article), list.numbers()])),
    articles: new Set([...articlesIn(triples, terms)].map((article) => terms.term(article))),
    graphs: new Map(),
  };
}

export function allTriples(graphs: Graphs): Int32Array {
  return joined([...graphs.values()].map((list) => list.numbers()));
}

type Owners = ReadonlyMap<number, ReadonlySet<number>>;

/** What no article owns stands together under this number, which is no term's. */
const NOBODY: ReadonlySet<number> = new Set([-1]);

function common(a: ReadonlySet<number> = NOBODY, b: ReadonlySet<number> = a): Iterable<number> {
  if (a === b) return a;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const both = [...few].filter((article) => many.has(article));
  return both.length > 0 ? both : a;
}

/** Adds articles to the owners of a thing. */
type Own = (thing: number, articles: ReadonlySet<number> | undefined) => void;

function ownersOf(triples: Int32Array, terms: Terms): Owners {
  const owners = new Map<number, ReadonlySet<number>>();
  // Nearly all things belong to one article and share its set; the others grow sets of their own.
  const grown = new Map<number, Set<number>>();
  const own: Own = (thing, articles) => {
    const known = owners.get(thing);
    if (known === undefined && articles !== undefined) owners.set(thing, articles);
    if (known === undefined || articles === undefined) return;
    for (const article of articles) {
      if (owners.get(thing)?.has(article) === true) continue;
      const set = grown.get(thing) ?? new Set(known);
      grown.set(thing, set.add(article));
      owners.set(thing, set);
    }
  };
  const articles = new Map([...articlesIn(triples, terms)].map((article) => [article, new Set([article])]));
  for (const [article, itself] of articles) own(article, itself);
  const toArticle = numbersOf(terms, [`${prov}specializationOf`, `${prov}used`, `${rap}reportedIn`]);
  const fromArticle = numbersOf(terms, [`${schema}mentions`, `${rap}correction`]);
  forEachTriple(triples, (s, p, o) => {
    if (toArticle.has(p) && !articles.has(s)) own(s, articles.get(o));
    else if (fromArticle.has(p) && !articles.has(o)) own(o, articles.get(s));
  });
  const source = terms.find(`${oa}hasSource`);
  const passages = new Set<number>();
  forEachTriple(triples, (s, p, o) => {
    if (p !== source) return;
    own(s, owners.get(o));
    passages.add(s);
  });
  // What an article names itself is its own; a part is known by its passages.
  const settled = new Set(owners.keys());
  forEachTriple(triples, (s, _, o) => {
    if (passages.has(o) && !settled.has(s)) own(s, owners.get(o));
  });
  inherit(triples, owners, own, terms);
  return owners;
}

/** Parts without a passage of their own take after their whole, the parts of those after them. */
function inherit(triples: Int32Array, owners: Owners, own: Own, terms: Terms): void {
  const partOf = terms.find(`${schema}isPartOf`);
  const type = terms.find(`${rdf}type`);
  const subjects = new Set<number>();
  forEachTriple(triples, (s) => subjects.add(s));
  for (;;) {
    const found = new Map<number, Set<number>>();
    const note = (part: number, whole: number): void => {
      if (owners.has(part) || !subjects.has(part)) return;
      const articles = found.get(part) ?? new Set();
      for (const article of owners.get(whole) ?? []) articles.add(article);
      if (articles.size > 0) found.set(part, articles);
    };
    forEachTriple(triples, (s, p, o) => {
      if (p === partOf) note(s, o);
      else if (p !== type) note(o, s);
    });
    if (found.size === 0) return;
    for (const [part, articles] of found) own(part, articles);
  }
}

function articlesIn(triples: Int32Array, terms: Terms): ReadonlySet<number> {
  const type = terms.find(`${rdf}type`);
  const documents = [`${schema}NewsArticle`, `${rap}TreatyText`].map((iri) => terms.find(iri));
  const found = new Set<number>();
  forEachTriple(triples, (s, p, o) => {
    if (p === type && documents.includes(o)) found.add(s);
  });
  return found;
}

function numbersOf(terms: Terms, iris: readonly string[]): ReadonlySet<number> {
  return new Set(iris.map((iri) => terms.find(iri)).filter((number) => number >= 0));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
