import type { Iri } from "../../record/index.ts";
import type { StatementStore } from "./statement-store.ts";
import type { Ties } from "./ties.ts";

/** Which articles tell of one event, as far as other things than the statements at hand show. */
export interface Companies {
  /** Whether the articles of two statements have something in common besides these. */
  of(a: number, b: number): boolean;
}

/** So many ties of two articles are enough to know that there is another. */
const ENOUGH_TIES = 8;
/** Articles are numbered below this. */
const NUMBERS = 2 ** 26;

/**
 * @param sure ties of statements that are one by themselves
 * @param together groups of articles that have something in common
 */
export function companiesOf(store: StatementStore, sure: Ties, together: Iterable<readonly Iri[]>): Companies {
  const groups = groupsOf(store, together);
  const pairOf = (a: number, b: number): number => {
    const [x, y] = [store.article(a), store.article(b)];
    return x < y ? x * NUMBERS + y : y * NUMBERS + x;
  };
  const pairs = Float64Array.from({ length: sure.length }, (_, index) => {
    const { a, b } = sure.at(index);
    return pairOf(a, b);
  });
  const byPair = Uint32Array.from(pairs.keys()).sort((x, y) => (pairs[x] ?? 0) - (pairs[y] ?? 0) || x - y);
  const firstOf = (pair: number): number => {
    let [from, to] = [0, byPair.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((pairs[byPair[middle] ?? 0] ?? 0) < pair) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const isBesides = (index: number, a: number, b: number): boolean => {
    const tie = sure.at(index);
    const [x, y] = [store.iri(a), store.iri(b)];
    return [tie.a, tie.b].map(store.iri).every((iri) => iri !== x && iri !== y);
  };
  return {
    of: (a, b) => {
      const [x, y] = [store.article(a), store.article(b)];
      if (x === y) return false;
      if (groups.get(x)?.some((group) => groups.get(y)?.includes(group))) return true;
      const pair = pairOf(a, b);
      const first = firstOf(pair);
      for (let at = first; at < Math.min(first + ENOUGH_TIES, byPair.length); at++) {
        const index = byPair[at] ?? 0;
        if (pairs[index] !== pair) return false;
        if (isBesides(index, a, b)) return true;
      }
      return false;
    },
  };
}

/** The groups that an article is in with another, both by numbers. */
function groupsOf(store: StatementStore, together: Iterable<readonly Iri[]>): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  let group = 0;
  for (const articles of together) {
    group++;
    const members = new Set(articles);
    if (members.size < 2) continue;
    for (const iri of members) {
      const article = store.articleOf(iri);
      if (article === undefined) continue;
      const known = groups.get(article);
      if (known === undefined) groups.set(article, [group]);
      else known.push(group);
    }
  }
  return groups;
}
