import { type FeatureRows, signedHash, textHash } from "../../crf/index.ts";
import type { Word } from "../words.ts";
import { longRunEnd, type SentenceView } from "./sentence-view.ts";
import { EVIDENCE_BITS } from "./word-evidence.ts";
import { FLAGS, type WordTraits } from "./word-traits.ts";

const NONE = 0;
/** Stands for the words before the first and after the last. */
const OUTSIDE: WordTraits = {
  text: 1,
  lower: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  fine: 0,
  coarse: 0,
  flags: 0,
  capital: false,
  notable: false,
};

const tagHashes = new Map<string, number>();
function tagHash(tag: string | undefined): number {
  if (tag === undefined) return NONE;
  let hash = tagHashes.get(tag);
  if (hash === undefined) {
    hash = textHash(tag) | 0;
    tagHashes.set(tag, hash);
  }
  return hash;
}

const pair = (a: number, b: number): number => signedHash(a, b);

/** How long a run is and where in it a word stands, in one number. */
const placeInRun = (i: number, from: number, to: number): number =>
  Math.min(4, to - from) * 16 + Math.min(3, i - from) * 4 + Math.min(3, to - 1 - i);

/**
 * Adds a row of features for each word of a sentence. Words in small letters get fewer: they are seldom a name's, and
 * are most of a text.
 * @param evidence of `wordEvidence`, of the whole article
 */
export function nameFeatures(rows: FeatureRows, view: SentenceView, evidence: ReadonlyMap<number, number>): void {
  for (let i = 0; i < view.traits.length; i++) {
    if (isNotable(view, i)) notable(rows, view, i, evidence);
    else plain(rows, view, i);
    rows.endRow();
  }
}

/** Whether a word may be in a name. */
export const isNotable = ({ traits, rule, candidate }: SentenceView, i: number): boolean =>
  traits[i]?.notable === true || (rule[i] ?? 0) > 0 || (candidate[i] ?? 0) > 0;

const at = (traits: SentenceView["traits"], i: number): WordTraits => traits[i] ?? OUTSIDE;
const tag = (words: readonly Word[], i: number): number => tagHash(words[i]?.pos);

/** Templates are numbers; those of `plain` and `notable` are apart. */
function plain(rows: FeatureRows, view: SentenceView, i: number): void {
  const { traits } = view;
  const words = view.reading.words;
  const [word, before, after] = [traits[i] ?? OUTSIDE, traits[i - 1] ?? OUTSIDE, traits[i + 1] ?? OUTSIDE];
  const tag = tagHash(words[i]?.pos);
  rows.addUnder(1, word.lower);
  rows.addUnder(2, tag);
  rows.addUnder(3, pair(before.shape, after.shape));
  rows.addUnder(4, pair(word.lower, (before.capital ? 1 : 0) + (after.capital ? 2 : 0)));
  rows.addUnder(5, pair(tag, (before.capital ? 1 : 0) + (after.capital ? 2 : 0)));
  rows.addUnder(6, before.lower);
  rows.addUnder(7, after.lower);
  rows.addUnder(8, word.coarse);
}

function notable(rows: FeatureRows, view: SentenceView, i: number, evidence: ReadonlyMap<number, number>): void {
  const { traits, rule, candidate, known, runAt, runs, first } = view;
  const { words, titleCase } = view.reading;
  const [word, before, after] = [at(traits, i), at(traits, i - 1), at(traits, i + 1)];

  rows.addUnder(20, 0);
  rows.addUnder(21, word.text);
  rows.addUnder(22, word.lower);
  rows.addUnder(23, before.lower);
  rows.addUnder(24, after.lower);
  rows.addUnder(25, at(traits, i - 2).lower);
  rows.addUnder(26, at(traits, i + 2).lower);
  rows.addUnder(27, pair(before.lower, word.lower));
  rows.addUnder(28, pair(word.lower, after.lower));
  rows.addUnder(29, pair(at(traits, i - 2).lower, before.lower));
  rows.addUnder(30, pair(after.lower, at(traits, i + 2).lower));
  rows.addUnder(31, word.shape);
  rows.addUnder(32, pair(before.shape, word.shape));
  rows.addUnder(33, pair(word.shape, after.shape));
  rows.addUnder(34, pair(pair(before.shape, word.shape), after.shape));
  word.prefixes.forEach((hash, n) => {
    rows.addUnder(35 + n, hash);
  });
  word.suffixes.forEach((hash, n) => {
    rows.addUnder(39 + n, hash);
  });
  rows.addUnder(43, tag(words, i));
  rows.addUnder(44, pair(tag(words, i - 1), tag(words, i)));
  rows.addUnder(45, pair(tag(words, i), tag(words, i + 1)));
  rows.addUnder(46, pair(pair(tag(words, i - 1), tag(words, i)), tag(words, i + 1)));
  rows.addUnder(47, tag(words, i - 2));
  rows.addUnder(48, tag(words, i + 2));

  for (let d = -1; d <= 1; d++) rows.addUnder(51 + d, at(traits, i + d).fine);
  for (let d = -2; d <= 2; d++) rows.addUnder(55 + d, at(traits, i + d).coarse);
  rows.addUnder(58, pair(before.coarse, word.coarse));
  rows.addUnder(59, pair(word.coarse, after.coarse));

  rows.addUnder(60, pair(word.flags, word.shape));
  for (let bits = 0; bits < FLAGS; bits++)
    for (let d = -1; d <= 1; d++) if (at(traits, i + d).flags & (1 << bits)) rows.addUnder(62 + d, bits);
  rows.addUnder(64, pair(before.flags, word.flags));
  rows.addUnder(65, pair(word.flags, after.flags));

  for (let d = -1; d <= 1; d++) {
    rows.addUnder(67 + d, known[i + d] ?? 255);
    rows.addUnder(71 + d, rule[i + d] ?? 255);
    rows.addUnder(75 + d, candidate[i + d] ?? 255);
  }
  const [ruled, listed] = [rule[i] ?? 0, known[i] ?? 0];
  rows.addUnder(77, pair(ruled, candidate[i] ?? 0));
  rows.addUnder(78, pair(ruled, word.shape));
  rows.addUnder(79, pair(ruled, word.coarse));
  rows.addUnder(80, pair(ruled, listed));
  rows.addUnder(81, pair(listed, word.coarse));
  rows.addUnder(82, pair(rule[i - 1] ?? 255, ruled));
  rows.addUnder(83, pair(ruled, rule[i + 1] ?? 255));

  const opens = i <= first ? 1 : /^["“‘'«:]$/.test(words[i - 1]?.text ?? "") ? 2 : 0;
  rows.addUnder(84, pair(opens + (titleCase ? 4 : 0), word.shape));
  rows.addUnder(85, pair(opens + (titleCase ? 4 : 0), tag(words, i)));
  rows.addUnder(86, pair(opens, word.lower));

  const run = runs[runAt[i] ?? -1];
  if (run) {
    const { from, to } = run;
    const place = placeInRun(i, from, to);
    const [head, last, prior, next] = [at(traits, from), at(traits, to - 1), at(traits, from - 1), at(traits, to)];
    const end = longRunEnd(view, to);
    rows.addUnder(90, place);
    rows.addUnder(91, pair(place, word.shape));
    rows.addUnder(92, pair(1, head.lower));
    rows.addUnder(93, pair(2, last.lower));
    rows.addUnder(94, prior.lower);
    rows.addUnder(95, next.lower);
    rows.addUnder(96, pair(place, pair(tag(words, from - 1), tag(words, to))));
    rows.addUnder(97, pair(place, last.flags));
    rows.addUnder(98, pair(place, head.flags));
    rows.addUnder(99, pair(place, prior.coarse));
    rows.addUnder(100, pair(place, next.coarse));
    rows.addUnder(101, pair(head.coarse, last.coarse));
    rows.addUnder(102, pair(prior.lower, to - from));
    rows.addUnder(103, pair(next.lower, to - from));
    if (end > to) {
      rows.addUnder(104, pair(i - from, at(traits, end - 1).flags));
      rows.addUnder(105, at(traits, end - 1).lower);
    }
    if (run.city) rows.addUnder(108, pair(place, ruled));
    if (to === i + 1) rows.addUnder(106, pair(next.lower, at(traits, to + 1).coarse));
    if (from === i) rows.addUnder(107, pair(prior.lower, at(traits, from - 2).coarse));
  }

  const told = evidence.get(word.lower) ?? 0;
  for (let bits = 0; bits < EVIDENCE_BITS; bits++) if (told & (1 << bits)) rows.addUnder(110, bits);
  rows.addUnder(111, pair(told >> 11, ruled));
  rows.addUnder(112, pair(told & 1, pair(opens, word.shape)));
}
