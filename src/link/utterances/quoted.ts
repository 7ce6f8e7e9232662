import { commonWords, sameQuotations, sameTale, type Weight } from "../words/index.ts";
import { FEW_DAYS, HALF_A_YEAR, MONTH, NEWS, SOME_DAYS } from "./dates.ts";
import type { StatementReport } from "./report.ts";
import type { Relation } from "./speakers.ts";
import { type Evidence, grown } from "./weighing.ts";

/*
 * All masses are sums of words' weights: a name or a rare word has some 6, a common verb 4, a pronoun 1. Set by hand on the
 * pairs of the tuning part of bench/utterance-pairs.ndjson.
 */

/** Lighter quotations (“a big mistake”) are anybody's. */
export const LEAST_QUOTED = 11;
/** Lighter ones (“extremely careless”) tell something only where so much around them is the same, too. */
const ENOUGH_QUOTED = 18;
const BESIDES = 8;
/** Two quotations that share this much are one though either goes on otherwise. */
const MUCH_QUOTED = 28;
/** The share of the shorter quotation that has to be the same where it is less. */
const MOST_OF_IT = 0.7;
const ALL_OF_IT = 0.9;
/** Where somebody else said it, the shorter statement has to be in the other nearly whole: an answer quotes a part. */
const WHOLE = 0.8;
/** How much what is the same about a quotation tells, beside what is the same within. */
const ABOUT_IT = 0.5;
/** How steeply more of the same words tell more. */
const SCALE = 25;

/** That both have the same words in quotation marks, or one within and the other without. */
export function quoted(
  a: StatementReport,
  b: StatementReport,
  weight: Weight,
  speakers: Relation,
  days: number,
): Evidence | undefined {
  const { same, share } = sameQuotations(a.words, b.words, weight);
  if (same < LEAST_QUOTED || days > reachOf(same, speakers)) return undefined;
  if (speakers === "different") {
    if (a.article === b.article || same < ENOUGH_QUOTED || share < ALL_OF_IT) return undefined;
    if (sameTale(a.words, b.words, weight).share < WHOLE) return undefined;
  }
  if (a.direct && b.direct) {
    // An article that gives two quotations with some words in common tells of two sayings; a part of one it may give again.
    if (a.article === b.article ? share < ALL_OF_IT : same < MUCH_QUOTED && share < MOST_OF_IT) return undefined;
  }
  if (speakers === "related" && (same < ENOUGH_QUOTED || share < ALL_OF_IT)) return undefined;
  const besides = Math.max(0, commonWords(a.words, b.words, weight) - same);
  const again = a.article === b.article && speakers === "same" && share >= ALL_OF_IT;
  if (same < ENOUGH_QUOTED && besides < BESIDES && !again) return undefined;
  const far = days <= FEW_DAYS ? 1 : days <= SOME_DAYS ? 0.9 : 0.85;
  return { weight: far * grown(same + ABOUT_IT * besides, SCALE), words: "the same words in quotation marks" };
}

/** The heavier the words, the longer an outlet may come back to them; by anybody else they may be said again. */
export function reachOf(mass: number, speakers: Relation): number {
  const known = speakers === "same" || speakers === "related";
  if (mass >= MUCH_QUOTED) return HALF_A_YEAR;
  if (mass >= ENOUGH_QUOTED) return known ? MONTH : FEW_DAYS;
  return known ? SOME_DAYS : NEWS;
}
