import { commonBound } from "../words/common-bound.ts";
import type { Weight } from "../words/weights.ts";
import { canBeOne } from "./evidence.ts";
import { keysOf, MOST_KEYS } from "./keys.ts";
import type { StatementStore } from "./statement-store.ts";

/** With how many before it in time a statement is compared under one key: a slogan must not cost the square. */
const NEIGHBOURS = 16;
/** With how many before it a statement is compared in its own article. */
const MOST_WITHIN = 64;
/** What more statements have is not rare. */
const MOST_STATEMENTS = 400;
/** Keys are counted by this many bits of them, and indexed in so many parts, one after the other, for less memory. */
const COUNT_BITS = 20;
const PARTS = 16;

/**
 * Pairs of statements that may be one: those of one article, and those of two that share rare words, by an inverted index.
 * Each pair once, in an order that depends on the statements alone.
 */
export function* candidates(store: StatementStore, weight: Weight): Generator<readonly [number, number]> {
  const order = store.inOrder();
  const promising = promisingWith(store, weight);
  yield* withinArticles(store, order, promising);
  const keys = indexedKeys(order.length, (place) => keysOf(store.words(order[place] ?? 0).hashes, weight));
  for (let part = 0; part < PARTS; part++) {
    const entries = entriesOf(keys, order.length, part);
    for (let from = 0; from < entries.length; ) {
      const key = keyOf(entries[from]);
      let to = from + 1;
      while (to < entries.length && keyOf(entries[to]) === key) to++;
      for (let i = from + 1; i < to; i++) {
        const place = placeOf(entries[i]);
        const statement = order[place] ?? 0;
        const isPromising = promising(statement);
        for (let j = Math.max(from, i - NEIGHBOURS); j < i; j++) {
          const other = placeOf(entries[j]);
          const before = order[other] ?? 0;
          if (store.article(before) === store.article(statement) || !isPromising(before)) continue;
          // Each pair by the rarest key they share.
          if (rarestShared(keys(other), keys(place)) === key) yield [before, statement];
        }
      }
      from = to;
    }
  }
}

/** The pairs of each article: a few quoted words may be none of the rarest of the long statement they are of. */
function* withinArticles(
  store: StatementStore,
  order: readonly number[],
  promising: ReturnType<typeof promisingWith>,
): Generator<readonly [number, number]> {
  const before = new Map<number, number[]>();
  for (const statement of order) {
    const others = before.get(store.article(statement)) ?? [];
    if (others.length === 0) before.set(store.article(statement), others);
    const isPromising = promising(statement);
    for (const other of others.slice(-MOST_WITHIN)) if (isPromising(other)) yield [other, statement];
    others.push(statement);
  }
}

/** Whether a statement can be one with another, by what is cheap to know: {@link canBeOne}. */
function promisingWith(store: StatementStore, weight: Weight): (statement: number) => (other: number) => boolean {
  const common = commonBound(weight);
  return (statement) => {
    const when = store.when(statement);
    let held = false;
    return (other) =>
      canBeOne(store.when(other), when, store.quotes(statement) || store.quotes(other), () => {
        if (!held) common.hold(store.words(statement).hashes);
        held = true;
        return common.with(store.words(other).hashes);
      });
  };
}

/** The keys of each statement that others have too, and not too many others: the rarest first. */
function indexedKeys(statements: number, keysAt: (place: number) => readonly number[]): (place: number) => Uint32Array {
  const all = new Uint32Array(statements * MOST_KEYS);
  const ends = new Uint8Array(statements);
  const counts = new Uint32Array(1 << COUNT_BITS);
  const countOf = (key: number): number => counts[key >>> (32 - COUNT_BITS)] ?? 0;
  for (let place = 0; place < statements; place++) {
    const own = keysAt(place);
    all.set(own, place * MOST_KEYS);
    ends[place] = own.length;
    for (const key of own) counts[key >>> (32 - COUNT_BITS)] = countOf(key) + 1;
  }
  for (let place = 0; place < statements; place++) {
    const start = place * MOST_KEYS;
    const kept = [...all.subarray(start, start + (ends[place] ?? 0))]
      .filter((key) => countOf(key) > 1 && countOf(key) <= MOST_STATEMENTS)
      .sort((a, b) => countOf(a) - countOf(b) || a - b);
    all.set(kept, start);
    ends[place] = kept.length;
  }
  return (place) => all.subarray(place * MOST_KEYS, place * MOST_KEYS + (ends[place] ?? 0));
}

/** An entry of the index is one number, so that sorting it is fast: the key, and behind it the place of the statement. */
const PLACES = 2 ** 21;
const keyOf = (entry = 0): number => Math.floor(entry / PLACES);
const placeOf = (entry = 0): number => entry % PLACES;

function entriesOf(keys: (place: number) => Uint32Array, statements: number, part: number): Float64Array {
  const found: number[] = [];
  for (let place = 0; place < Math.min(statements, PLACES); place++) {
    for (const key of keys(place)) if (key % PARTS === part) found.push(key * PLACES + place);
  }
  return Float64Array.from(found).sort();
}

function rarestShared(a: Uint32Array, b: Uint32Array): number | undefined {
  for (const key of a) if (b.includes(key)) return key;
  return undefined;
}
