import { type Days, overlap } from "../days.ts";
import { commonWords, type Likeness, sameQuotations, sameSentence, sameTale } from "../words/likeness.ts";
import type { Weight } from "../words/weights.ts";
import { maySpeakOtherwise } from "./languages.ts";
import type { StatementReport } from "./report.ts";
import { type Relation, relation } from "./speakers.ts";

/** What speaks for two statements rendering one utterance. */
export interface Evidence {
  /** How much it weighs alone, from 0 to 1. */
  readonly weight: number;
  readonly words: string;
}

/** The score from which on two statements are tied. */
export const ENOUGH = 0.65;

/*
 * All masses are sums of words' weights: a name or a rare word has some 6, a common verb 4, a pronoun 1. Set by hand on the
 * pairs of the tuning part of bench/utterance-pairs.ndjson.
 */

/** Lighter quotations (“a big mistake”) are anybody's. */
const LEAST_QUOTED = 11;
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
/** What is told in other words: how much has to be the same, and which share of the lighter statement. */
const TOLD: Likeness = { same: 17, share: 0.46 };
/** One article comes back to its topic in the same words; and so does who belongs to a speaker. */
const TOLD_AGAIN: Likeness = { same: 22, share: 0.55 };
/** A headline tells in few words what the article tells below. */
const TOLD_IN_HEADLINE: Likeness = { same: 8, share: 0.5 };
const TRANSLATED: Likeness = { same: 18, share: 0.32 };
/** The share in which two sayings are alike, so that an article that gives both tells of two. */
const LIKE = 0.35;
/** How steeply more of the same words tell more. */
const SCALE_QUOTED = 25;
const SCALE_TOLD = 20;
const SCALE_TRANSLATED = 40;

const SPEAKER: Readonly<Record<Relation, number>> = { same: 0.4, related: 0.35, unknown: 0, different: 0 };
const SAID_ON_ONE_DAY = 0.35;
const SAME_ARTICLE = 0.3;
const NEXT_DAY = 0.25;
const SAME_NEWS = 0.1;
const COMPANY = 0.3;

/** How far apart reports of one utterance lie, in days. */
const NEWS = 1;
const FEW_DAYS = 3;
const SOME_DAYS = 8;
const MONTH = 31;
const HALF_A_YEAR = 183;

/** Whether two statements cannot render one utterance. Symmetric. */
export function contradict(a: StatementReport, b: StatementReport): boolean {
  if (a.said && b.said && !overlap(a.said, b.said)) return true;
  return after(a.said, b.published) || after(b.said, a.published);
}

/** Said after it was reported; a day more, as the outlets' clocks differ. */
const after = (said: Days | undefined, published: number | undefined): boolean =>
  said !== undefined && published !== undefined && said.from > published + 1;

/** Whether both are read from the same words of one text, in which case they tell nothing of each other. */
export const sameWords = (a: StatementReport, b: StatementReport): boolean =>
  a.article === b.article && a.from < b.to && b.from < a.to;

/** When a statement was said, and published. */
type Dated = Pick<StatementReport, "published" | "said">;

/** How far apart in time two statements are, in days; 0 where one has no date. */
function daysApart(a: Dated, b: Dated): number {
  if (a.said && b.said && overlap(a.said, b.said)) return 0;
  return a.published === undefined || b.published === undefined ? 0 : Math.abs(a.published - b.published);
}

/** What speaks for it, the words first; nothing where the words do not. Contradictions are not looked at. */
export function evidenceOf(a: StatementReport, b: StatementReport, weight: Weight): readonly Evidence[] {
  const speakers = relation(a.speakers, b.speakers);
  const days = daysApart(a, b);
  const words = quoted(a, b, weight, speakers, days) ?? told(a, b, weight, speakers, days);
  if (words === undefined) return [];
  return [words, ...speakerEvidence(a, b, speakers), ...timeEvidence(a, b, days)];
}

/**
 * Whether two statements can have enough in common for {@link evidenceOf}, by what is cheap to know: when, whether one of them
 * quotes, and at most how much of the words is the same.
 */
export function canBeOne(a: Dated, b: Dated, quotes: boolean, atMost: () => number): boolean {
  const days = daysApart(a, b);
  if (days > (quotes ? HALF_A_YEAR : NEWS)) return false;
  const mass = atMost();
  if (days <= NEWS) return mass >= Math.min(LEAST_QUOTED, TOLD_IN_HEADLINE.same);
  return mass >= LEAST_QUOTED && days <= reachOf(mass, "same");
}

/** That the articles have something else in common, which is not this utterance: they tell of one event. */
export const company: Evidence = { weight: COMPANY, words: "articles that have more in common" };

/** The score from which on company is worth looking for. */
export const ENOUGH_IN_COMPANY = 1 - (1 - ENOUGH) / (1 - COMPANY);

/** How much it all weighs: each piece takes its share of what doubt the others leave. */
export function scoreOf(evidence: readonly Evidence[]): number {
  if (evidence.length === 0) return 0;
  return Math.round(100 * (1 - evidence.reduce((rest, { weight }) => rest * (1 - weight), 1))) / 100;
}

/** Whether one article quotes both as two things said in like words: then it knows them for two. */
export function saidTwice(a: StatementReport, b: StatementReport, weight: Weight): boolean {
  if (a.article !== b.article || sameWords(a, b) || !a.direct || !b.direct) return false;
  return sameTale(a.words, b.words, weight).share >= LIKE && scoreOf(evidenceOf(a, b, weight)) < ENOUGH;
}

const grown = (mass: number, scale: number): number => 1 - Math.exp(-mass / scale);

const reaches = (found: Likeness, least: Likeness): boolean => found.same >= least.same && found.share >= least.share;

function quoted(
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
  if (same < ENOUGH_QUOTED && commonWords(a.words, b.words, weight) < same + BESIDES) return undefined;
  const far = days <= FEW_DAYS ? 1 : days <= SOME_DAYS ? 0.9 : 0.8;
  return { weight: far * grown(same, SCALE_QUOTED), words: "the same words in quotation marks" };
}

/** The heavier the words, the longer an outlet may come back to them; by anybody else they may be said again. */
function reachOf(mass: number, speakers: Relation): number {
  const known = speakers === "same" || speakers === "related";
  if (mass >= MUCH_QUOTED) return HALF_A_YEAR;
  if (mass >= ENOUGH_QUOTED) return known ? MONTH : FEW_DAYS;
  return known ? SOME_DAYS : NEWS;
}

function told(
  a: StatementReport,
  b: StatementReport,
  weight: Weight,
  speakers: Relation,
  days: number,
): Evidence | undefined {
  if (days > NEWS || speakers === "different" || speakers === "unknown") return undefined;
  if (a.direct && b.direct) {
    // What was said in English stands in both as it was said; of anything else there may be two translations.
    if (!maySpeakOtherwise(a.speakers) || !maySpeakOtherwise(b.speakers)) return undefined;
    const found = sameSentence(a.words, b.words, weight);
    if (!reaches(found, TRANSLATED)) return undefined;
    return { weight: grown(found.same, SCALE_TRANSLATED), words: "much the same in another translation" };
  }
  const found = sameTale(a.words, b.words, weight);
  if (!reaches(found, leastTold(a, b, speakers))) return undefined;
  return { weight: found.share * grown(found.same, SCALE_TOLD), words: "much the same in other words" };
}

function leastTold(a: StatementReport, b: StatementReport, speakers: Relation): Likeness {
  if (speakers === "related") return TOLD_AGAIN;
  if (a.article !== b.article) return TOLD;
  return a.headline || b.headline ? TOLD_IN_HEADLINE : TOLD_AGAIN;
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
