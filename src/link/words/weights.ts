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
  const known = new Map<number, number>();
  return (hash) => {
    const before = known.get(hash);
    if (before !== undefined) return before;
    const all = background.paragraphs + statements + 1;
    const weight = Math.min(RAREST, Math.max(0, Math.log(all / (background.of(hash) + frequency(hash) + 0.5))));
    if (known.size < MOST_KNOWN) known.set(hash, weight);
    return weight;
  };
}

const MOST_KNOWN = 100_000;
