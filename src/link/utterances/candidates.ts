import { pairsByKey } from "../spill/index.ts";
import { commonBound } from "../words/common-bound.ts";
import type { Weight } from "../words/weights.ts";
import { canBeOne, inReach } from "./evidence.ts";
import { keysOf } from "./keys.ts";
import type { StatementStore } from "./statement-store.ts";

/** With how many before it in time a statement is compared under one key: a slogan must not cost the square. */
const NEIGHBOURS = 16;
/** With how many before it a statement is compared in its own article. */
const MOST_WITHIN = 64;
/** What more statements have is not rare. */
const MOST_STATEMENTS = 400;

/**
 * Pairs of statements that may be one: those of one article, and those of two that share rare words, by an inverted index.
 * Each pair once, in an order that depends on the statements alone.
 * @param store in order
 */
export function* candidates(
  store: StatementStore,
  weight: Weight,
): Generator<readonly [earlier: number, later: number]> {
  const keys = (statement: number): Iterable<number> => keysOf(store.hashes(statement), weight);
  const pairs = pairsByKey(store.size, keys, {
    neighbours: NEIGHBOURS,
    most: MOST_STATEMENTS,
    may: (earlier, later) =>
      store.article(earlier) !== store.article(later) &&
      inReach(store.when(earlier), store.when(later), store.quotes(earlier) || store.quotes(later)),
    besides: (add) => addWithinArticles(store, add),
    folder: store.folder,
  });
  const promising = promisingWith(store, weight);
  for (const pair of pairs) if (promising(...pair)) yield pair;
}

/** The pairs of each article: a few quoted words may be none of the rarest of the long statement they are of. */
function addWithinArticles(store: StatementStore, add: (earlier: number, later: number) => void): void {
  /** The last statement of an article so far, and of each statement the one before it in its article. */
  const lasts = new Map<number, number>();
  const before = new Int32Array(store.size);
  for (let later = 0; later < store.size; later++) {
    const article = store.article(later);
    before[later] = lasts.get(article) ?? -1;
    lasts.set(article, later);
    let earlier = before[later] ?? -1;
    for (let n = 0; n < MOST_WITHIN && earlier >= 0; n++) {
      if (inReach(store.when(earlier), store.when(later), store.quotes(earlier) || store.quotes(later)))
        add(earlier, later);
      earlier = before[earlier] ?? -1;
    }
  }
}

/** Whether two statements can be one, by what is cheap to know: {@link canBeOne}. Asked for pairs of one later statement in a row. */
function promisingWith(store: StatementStore, weight: Weight): (earlier: number, later: number) => boolean {
  const common = commonBound(weight);
  let held = -1;
  return (earlier, later) => {
    if (held !== later) common.hold(store.hashes(later));
    held = later;
    return canBeOne(store.when(earlier), store.when(later), common.with(store.hashes(earlier)));
  };
}
