import { type Likeness, sameSentence, sameTale, type Weight } from "../words/index.ts";
import { NEWS } from "./dates.ts";
import { maySpeakOtherwise } from "./languages.ts";
import type { StatementReport } from "./report.ts";
import type { Relation } from "./speakers.ts";
import { type Evidence, grown } from "./weighing.ts";

/* Masses as in quoted.ts, and set on the same pairs. */

/** What is told in other words: how much has to be the same, and which share of the lighter statement; of more a lesser share. */
const TOLD: readonly Likeness[] = [
  { same: 17, share: 0.46 },
  { same: 20, share: 0.4 },
];
/** One article comes back to its topic in the same words; and so does who belongs to a speaker. */
const TOLD_AGAIN: readonly Likeness[] = [
  { same: 22, share: 0.55 },
  { same: 33, share: 0.45 },
];
/** A headline that does not name the speaker tells nearly all in words of the article. */
const TOLD_BY_SOMEONE: readonly Likeness[] = [{ same: 22, share: 0.75 }];
/** A headline tells in few words what the article tells below. */
export const TOLD_IN_HEADLINE: Likeness = { same: 8, share: 0.5 };
const TRANSLATED: Likeness = { same: 18, share: 0.32 };
/** How steeply more of the same words tell more. */
const SCALE_TOLD = 20;
const SCALE_TRANSLATED = 40;

/** That one tells in other words what the other quotes or tells, or quotes another translation of it. */
export function told(
  a: StatementReport,
  b: StatementReport,
  weight: Weight,
  speakers: Relation,
  days: number,
): Evidence | undefined {
  if (days > NEWS || speakers === "different") return undefined;
  // A headline may leave the speaker out; else an article that names none tells of somebody else.
  if (speakers === "unknown" && !(a.article === b.article && (a.headline || b.headline))) return undefined;
  if (a.direct && b.direct) {
    // What was said in English stands in both as it was said; of anything else there may be two translations.
    if (speakers === "unknown") return undefined;
    if (!maySpeakOtherwise(a.speakers) || !maySpeakOtherwise(b.speakers)) return undefined;
    const found = sameSentence(a.words, b.words, weight);
    if (!reaches(found, TRANSLATED)) return undefined;
    return { weight: grown(found.same, SCALE_TRANSLATED), words: "much the same in another translation" };
  }
  const found = sameTale(a.words, b.words, weight);
  if (!leastTold(a, b, speakers).some((least) => reaches(found, least))) return undefined;
  return { weight: found.share * grown(found.same, SCALE_TOLD), words: "much the same in other words" };
}

function leastTold(a: StatementReport, b: StatementReport, speakers: Relation): readonly Likeness[] {
  if (speakers === "unknown") return TOLD_BY_SOMEONE;
  if (speakers === "related") return TOLD_AGAIN;
  if (a.article !== b.article) return TOLD;
  return a.headline || b.headline ? [TOLD_IN_HEADLINE] : TOLD_AGAIN;
}

const reaches = (found: Likeness, least: Likeness): boolean => found.same >= least.same && found.share >= least.share;
