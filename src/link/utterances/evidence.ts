import { sameTale, type Weight } from "../words/index.ts";
import { type Dated, daysApart, FEW_DAYS, HALF_A_YEAR, NEWS } from "./dates.ts";
import { LEAST_QUOTED, quoted, reachOf } from "./quoted.ts";
import type { StatementReport } from "./report.ts";
import { type Relation, relation } from "./speakers.ts";
import { TOLD_IN_HEADLINE, told } from "./told.ts";
import { ENOUGH, type Evidence, scoreOf } from "./weighing.ts";

const SPEAKER: Readonly<Record<Relation, number>> = { same: 0.4, related: 0.35, unknown: 0, different: 0 };
const SAID_ON_ONE_DAY = 0.35;
const SAME_ARTICLE = 0.3;
const NEXT_DAY = 0.25;
const SAME_NEWS = 0.1;
/** The share in which two sayings are alike, so that an article that gives both tells of two. */
const LIKE = 0.35;

/** Whether both are read from the same words of one text, in which case they tell nothing of each other. */
export const sameWords = (a: StatementReport, b: StatementReport): boolean =>
  a.article === b.article && a.from < b.to && b.from < a.to;

/** What speaks for it, the words first; nothing where the words do not. Contradictions are not looked at. */
export function evidenceOf(a: StatementReport, b: StatementReport, weight: Weight): readonly Evidence[] {
  const speakers = relation(a.speakers, b.speakers);
  const days = daysApart(a, b);
  const words = quoted(a, b, weight, speakers, days) ?? told(a, b, weight, speakers, days);
  if (words === undefined) return [];
  return [words, ...speakerEvidence(a, b, speakers), ...timeEvidence(a, b, days)];
}

/** Whether two statements lie near enough in time to be one, where one of them `quotes` or neither does. */
export const inReach = (a: Dated, b: Dated, quotes: boolean): boolean =>
  daysApart(a, b) <= (quotes ? HALF_A_YEAR : NEWS);

/**
 * Whether two statements in reach of each other can have enough in common for {@link evidenceOf}, by what is cheap to know.
 * @param atMost the mass of the words that they may have in common
 */
export function canBeOne(a: Dated, b: Dated, atMost: number): boolean {
  const days = daysApart(a, b);
  if (days <= NEWS) return atMost >= Math.min(LEAST_QUOTED, TOLD_IN_HEADLINE.same);
  return atMost >= LEAST_QUOTED && days <= reachOf(atMost, "same");
}

/** Whether one article quotes both as two things said in like words: then it knows them for two. */
export function saidTwice(a: StatementReport, b: StatementReport, weight: Weight): boolean {
  if (a.article !== b.article || sameWords(a, b) || !a.direct || !b.direct) return false;
  return sameTale(a.words, b.words, weight).share >= LIKE && scoreOf(evidenceOf(a, b, weight)) < ENOUGH;
}

function speakerEvidence(a: StatementReport, b: StatementReport, how: Relation): readonly Evidence[] {
  if (SPEAKER[how] === 0) return [];
  const [x, y] = [a, b].map(({ speakers }) => speakers.map(({ name }) => name).join(", "));
  const words = how === "same" ? `the same speaker (${x})` : `speakers that belong together (${x}; ${y})`;
  return [{ weight: SPEAKER[how], words }];
}

function timeEvidence(a: StatementReport, b: StatementReport, days: number): readonly Evidence[] {
  if (a.said && b.said) return [{ weight: SAID_ON_ONE_DAY, words: "the same day of saying" }];
  if (a.article === b.article) return [{ weight: SAME_ARTICLE, words: "in one article" }];
  if (a.published === undefined || b.published === undefined) return [];
  if (days <= NEWS) return [{ weight: NEXT_DAY, words: days === 0 ? "reported on one day" : "reported a day apart" }];
  return days <= FEW_DAYS ? [{ weight: SAME_NEWS, words: `reported ${days} days apart` }] : [];
}
