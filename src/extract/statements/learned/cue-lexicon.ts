import { featureHash } from "../../crf/index.ts";
import { type Columns, TAGS } from "./columns.ts";
import { wordNumbers } from "./word-numbers.ts";

/** How often a lemma, as one part of speech, is in a cue: its share, in steps. 0 for lemmas never met. */
export type CueLexicon = ReadonlyMap<number, number>;

/** The key of a token in a cue lexicon: its lemma and kind of word. */
export const lexiconKey = (columns: Columns, i: number): number =>
  featureHash(columns.lemma[i] ?? 0, KINDS[columns.tag[i] ?? 0] ?? 0);

const VERB = 1;

const KINDS = new Uint8Array(
  ["", ...TAGS].map((tag) => (/^(?:VERB|AUX)$/.test(tag) ? VERB : /^NOUN|PROPN$/.test(tag) ? 2 : 3)),
);

/** Upper bounds of the shares of each step, from 1; beyond the last, and for lemmas met too seldom, the steps follow. */
const STEPS = [0.005, 0.02, 0.06, 0.15, 0.3, 0.5, 0.7, 0.85];

/** The step of a lemma met so often, and in cues so often. */
export function lexiconStep(cues: number, all: number): number {
  if (all <= 0) return 0;
  const share = cues / (all + 1);
  const step = STEPS.findIndex((bound) => share < bound);
  if (all < 4) return cues === 0 ? 10 : cues === all ? 12 : 11;
  return 1 + (step < 0 ? STEPS.length : step);
}

/**
 * Step of three uses in ten; that of a lemma met too seldom, but each time in a cue. Which share makes a verb one of saying
 * was settled on training articles that the passes had not seen (`models/statements.md`).
 */
const [OFTEN, ALWAYS] = [6, 12];

const verbStep = (lexicon: CueLexicon, lemma: string): number =>
  lexicon.get(featureHash(wordNumbers(lemma).word, VERB)) ?? 0;

/** Steps of a share of 0.06 to 0.3, and of lemmas met too seldom, sometimes in a cue. */
const SOMETIMES: ReadonlySet<number> = new Set([4, 5, 11]);

/** Whether a verb stood in a cue now and then where training met it: too seldom to tell by that alone. */
export const isSometimesCue = (lexicon: CueLexicon, lemma: string): boolean => SOMETIMES.has(verbStep(lexicon, lemma));

/** Whether a verb stood in a cue three times in ten at least, wherever training met it. */
export function isOftenCue(lexicon: CueLexicon, lemma: string): boolean {
  const step = verbStep(lexicon, lemma);
  return (step >= OFTEN && step <= STEPS.length + 1) || step === ALWAYS;
}
