import { featureHash } from "../../extract/crf/index.ts";
import type { Weight } from "../words/weights.ts";

/** Its heaviest pairs of neighbouring words, and its heaviest words two by two. */
const PAIRS = 14;
const WORDS = 6;
const LEAST_PAIR = 7;
const LEAST_WORD = 3.5;

/** At most so many keys has a statement. */
export const MOST_KEYS = PAIRS + (WORDS * (WORDS - 1)) / 2;

/** What a statement is found by in the index: hashes of two rare words beside each other, or of two rare words anywhere. */
export function keysOf(hashes: Uint32Array, weight: Weight): readonly number[] {
  const pairs = new Map<number, number>();
  for (let i = 1; i < hashes.length; i++) {
    const [a = 0, b = 0] = [hashes[i - 1], hashes[i]];
    const mass = weight(a) + weight(b);
    if (mass >= LEAST_PAIR) pairs.set(featureHash(a, b), mass);
  }
  const words = heaviest(new Map([...new Set(hashes)].map((word) => [word, weight(word)])), WORDS, LEAST_WORD);
  words.sort((a, b) => a - b);
  const anywhere = words.flatMap((a, i) => words.slice(i + 1).map((b) => featureHash(~a, b)));
  return [...new Set([...heaviest(pairs, PAIRS, LEAST_PAIR), ...anywhere])];
}

const heaviest = (masses: ReadonlyMap<number, number>, most: number, least: number): number[] =>
  [...masses]
    .filter(([, mass]) => mass >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([hash]) => hash);
