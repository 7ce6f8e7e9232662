import { alignedMass, commonMass, massOf, type Stretch, sentences } from "./alignment.ts";
import type { Weight } from "./weights.ts";
import type { Words } from "./words.ts";

/** How much two statements' words are alike, as masses of words. */
export interface Likeness {
  /** What is the same. */
  readonly same: number;
  /** Its share of what might be. */
  readonly share: number;
}

/** Of a quoted sentence, the share that has to be in the other statement: outlets cut and mend, but do not reword. */
const SAME_QUOTE = 0.8;
/** Or the share of its words in any order, and how much of it in the same: "miners and mines" for "mines and miners". */
const SAME_IN_ANY_ORDER = 0.95;
const MOST_IN_ORDER = 0.5;

/**
 * Of two statements' sentences in quotation marks, those that the other has too, in its own quotation marks or without, word
 * for word but for a fifth; and their share of all that is quoted in the one that has more of it in common.
 */
export function sameQuotations(a: Words, b: Words, weight: Weight): Likeness {
  const [x, y] = [quotedIn(a, b, weight), quotedIn(b, a, weight)];
  return { same: Math.max(x.same, y.same), share: Math.max(x.share, y.share) };
}

function quotedIn(a: Words, b: Words, weight: Weight): Likeness {
  let [same, of] = [0, 0];
  for (const sentence of sentences(a, weight, true)) {
    of += sentence.mass;
    const aligned = alignedMass(a.hashes, sentence, b.hashes, weight);
    if (aligned >= SAME_QUOTE * sentence.mass) same += aligned;
    else if (aligned >= MOST_IN_ORDER * sentence.mass) same += inAnyOrder(a, sentence, b, weight);
  }
  return { same, share: of === 0 ? 0 : same / of };
}

/** What a sentence has in common with a text where nearly all of its words are in it, in another order. */
function inAnyOrder(a: Words, { from, to }: Stretch, b: Words, weight: Weight): number {
  const own = new Set(a.hashes.subarray(from, to));
  const common = commonMass(own, new Set(b.hashes), weight);
  return common >= SAME_IN_ANY_ORDER * massOf(Uint32Array.from(own), weight) ? common : 0;
}

/** The words that two statements have in common in any order, each once. */
export function commonWords(a: Words, b: Words, weight: Weight): number {
  return commonMass(new Set(a.hashes), new Set(b.hashes), weight);
}

/**
 * How far the statement with fewer words is told again in the other: the words it has in common with one sentence of that
 * and the next, the best of them, and their share of its own words.
 */
export function sameTale(a: Words, b: Words, weight: Weight): Likeness {
  const [few, many] = massOf(a.hashes, weight) <= massOf(b.hashes, weight) ? [a, b] : [b, a];
  const own = new Set(few.hashes);
  const mass = massOf(Uint32Array.from(own), weight);
  const stretches = sentences(many, weight, false);
  let best = 0;
  for (const [i, { from }] of stretches.entries()) {
    const { to } = stretches[i + 1] ?? stretches[i] ?? { to: from };
    best = Math.max(best, commonMass(own, new Set(many.hashes.subarray(from, to)), weight));
  }
  return { same: best, share: mass === 0 ? 0 : best / mass };
}

/**
 * How much a quoted sentence of the one has in the same order in a quoted sentence of the other, and the share of the
 * shorter sentence that both have in any order: that of the pair that has most of both.
 */
export function sameSentence(a: Words, b: Words, weight: Weight): Likeness {
  let best: Likeness = { same: 0, share: 0 };
  for (const x of sentences(a, weight, true)) {
    const own = new Set(a.hashes.subarray(x.from, x.to));
    for (const y of sentences(b, weight, true)) {
      const other = b.hashes.subarray(y.from, y.to);
      const same = alignedMass(a.hashes, x, other, weight);
      const share = commonMass(own, new Set(other), weight) / Math.min(x.mass, y.mass);
      if (same * share > best.same * best.share) best = { same, share };
    }
  }
  return best;
}
