/*
 * Words as numbers, and how much two stretches of them are alike: what utterances and provisions are known again by.
 *
 *   wordsOf(pieces, direct)                the words of some passages, as hashes
 *   weights(background, n, frequency)      how much each tells: the rarer, the more
 *   sameQuotations, sameTale, …            how much two have in common
 */
export { alignedMass, massOf } from "./alignment.ts";
export { commonWords, type Likeness, sameQuotations, sameSentence, sameTale } from "./likeness.ts";
export { type Weight, weights } from "./weights.ts";
export { bundledFrequencies } from "./word-frequencies.ts";
export { type Words, wordHash, wordsOf } from "./words.ts";
