import type { Frequencies } from "./word-frequencies.ts";

/** How much a word tells, by its hash: the rarer, the more. */
export type Weight = (hash: number) => number;

/** A word that neither the background nor the statements at hand know weighs this much, and none weighs more. */
export const RAREST = 7;

/**
 * Inverse document frequency, as a natural logarithm, in the background corpus and the statements at hand together: alone,
 * two articles do not tell rare words from common ones, and a hundred thousand on one war have common words of their own.
 */
export function weights(background: Frequencies, statements: number, frequency: (hash: number) => number): Weight {
  // The weight that each slot had last, and whose it was: a statement asks for its words many times.
  const hashes = new Uint32Array(SLOTS);
  const known = new Float64Array(SLOTS).fill(-1);
  return (hash) => {
    const slot = hash & (SLOTS - 1);
    const before = known[slot] ?? -1;
    if (hashes[slot] === hash && before >= 0) return before;
    const all = background.paragraphs + statements + 1;
    const weight = Math.min(RAREST, Math.max(0, Math.log(all / (background.of(hash) + frequency(hash) + 0.5))));
    hashes[slot] = hash;
    known[slot] = weight;
    return weight;
  };
}

const SLOTS = 1 << 17;
