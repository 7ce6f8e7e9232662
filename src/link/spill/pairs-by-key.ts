import { buckets } from "./buckets.ts";

export interface PairsOptions {
  /** With how many before it a thing is paired under one key: what all have must not cost the square. */
  readonly neighbours: number;
  /** A key that more things have than this is none. */
  readonly most?: number;
  /** Whether two things that share a key may be a pair, by what is cheap to know. */
  readonly may?: (earlier: number, later: number) => boolean;
  /** Further pairs. */
  readonly besides?: (add: (earlier: number, later: number) => void) => void;
  /** Where temporary files take room. */
  readonly folder?: string | undefined;
}

/** Things are numbered below this, so that two numbers, or a number and most of a key, are one number exact in a double. */
const NUMBERS = 2 ** 26;
/** The keys' highest six bits tell the part of the index, and the lowest 26 the place in it. */
const KEY_PARTS = 64;
const PAIR_PARTS = 128;

/**
 * Pairs of things that have a key in common, by an inverted index that is sorted part by part: each pair once, in the order of
 * the later thing and then of the earlier one. Memory does not grow with the things or with their keys.
 * @param size the things are numbered from 0, in an order that depends on them alone
 * @param keysOf 32-bit hashes; things that share one by chance make a pair too many, no pair is lost
 */
export function* pairsByKey(
  size: number,
  keysOf: (thing: number) => Iterable<number>,
  options: PairsOptions,
): Generator<readonly [earlier: number, later: number]> {
  if (size > NUMBERS) throw new RangeError(`more than ${NUMBERS} things to compare`);
  const { neighbours, most = Number.POSITIVE_INFINITY, may = () => true, folder } = options;
  const pairs = buckets(PAIR_PARTS, { folder });
  const index = buckets(KEY_PARTS, { folder });
  const add = (earlier: number, later: number): void =>
    pairs.add(Math.floor((later * PAIR_PARTS) / size), later * NUMBERS + earlier);
  try {
    for (let thing = 0; thing < size; thing++)
      for (const key of keysOf(thing)) index.add(key >>> 26, (key % NUMBERS) * NUMBERS + thing);
    for (let part = 0; part < KEY_PARTS; part++) {
      const entries = index.sorted(part);
      for (let from = 0; from < entries.length; ) {
        const to = endOfRun(entries, from);
        for (let i = from + 1; i < to && to - from <= most; i++) {
          const later = thingOf(entries[i]);
          for (let j = Math.max(from, i - neighbours); j < i; j++) {
            const earlier = thingOf(entries[j]);
            if (earlier !== later && may(earlier, later)) add(earlier, later);
          }
        }
        from = to;
      }
    }
    index.close();
    options.besides?.(add);
    for (let part = 0; part < PAIR_PARTS; part++) {
      let last = -1;
      for (const pair of pairs.sorted(part)) {
        if (pair !== last) yield [pair % NUMBERS, Math.floor(pair / NUMBERS)];
        last = pair;
      }
    }
  } finally {
    index.close();
    pairs.close();
  }
}

const thingOf = (entry = 0): number => entry % NUMBERS;
const keyOf = (entry = 0): number => Math.floor(entry / NUMBERS);

/** Where the entries of one key end. */
function endOfRun(entries: Float64Array, from: number): number {
  const key = keyOf(entries[from]);
  let to = from + 1;
  while (to < entries.length && keyOf(entries[to]) === key) to++;
  return to;
}
