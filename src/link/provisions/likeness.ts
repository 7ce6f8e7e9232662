import {
  alignedMass,
  bundledFrequencies,
  massOf,
  sameTale,
  type Weight,
  type Words,
  weights,
  wordHash,
} from "../words/index.ts";
import type { ProvisionReport } from "./report.ts";
import { STOCK_WORDS } from "./stock-words.table.ts";

/** Of the shorter wording, the share that has to be in the other: a quotation may be cut, and mended by a word or two. */
const SAME_WORDING = 0.8;
/** Lighter wordings say too little to be known again by. */
const LEAST_MASS = 45;
/** Two translations, or the words and what an article tells of them: how much has to be the same, and which share. */
const LEAST_ALIKE = 20;
const ALIKE = 0.42;

let known: Weight | undefined;
let telling: Weight | undefined;

/** How much a word tells, in the background corpus alone: of treaties there are never enough to count in. */
function weight(): Weight {
  known ??= weights(bundledFrequencies(), 0, () => 0);
  return known;
}

/** The same, without the words that treaties have in common. */
export function tellingWeight(): Weight {
  if (telling === undefined) {
    const all = weight();
    const stock = new Set(STOCK_WORDS.map(wordHash));
    telling = (hash) => (stock.has(hash) ? 0 : all(hash));
  }
  return telling;
}

/** Whether two wordings are the same words, or one is part of the other. */
export function sameWording(a: ProvisionReport, b: ProvisionReport): boolean {
  if (!a.shingles.some((shingle) => b.shingles.includes(shingle))) return false;
  const { share, mass } = likeness(a.words, b.words);
  return mass >= LEAST_MASS && share >= SAME_WORDING;
}

/** Whether two wordings say the same in other words, as two translations do. */
export function likeWording(a: ProvisionReport, b: ProvisionReport): boolean {
  const { same, share } = sameTale(a.words, b.words, tellingWeight());
  return same >= LEAST_ALIKE && share >= ALIKE;
}

/** How much the lighter of two wordings weighs, and which share of it the other has in the same order. */
function likeness(a: Words, b: Words): { readonly share: number; readonly mass: number } {
  const [x, y] = massOf(a.hashes, weight()) <= massOf(b.hashes, weight()) ? [a, b] : [b, a];
  const mass = massOf(x.hashes, weight());
  if (mass === 0) return { share: 0, mass };
  return { share: alignedMass(x.hashes, { from: 0, to: x.hashes.length, mass }, y.hashes, weight()) / mass, mass };
}

/** Numbers that say the same, or one that says nothing. */
export const numbersAgree = (a: ProvisionReport, b: ProvisionReport): boolean =>
  a.number === undefined || b.number === undefined || a.number === b.number;

/** One number in one division, as far as the articles tell of divisions. */
export const sameNumber = (a: ProvisionReport, b: ProvisionReport): boolean =>
  a.number !== undefined &&
  a.number === b.number &&
  (a.division === undefined || b.division === undefined || a.division === b.division);
