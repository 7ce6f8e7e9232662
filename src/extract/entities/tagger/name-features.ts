import { type FeatureRows, signedHash, textHash } from "../../crf/index.ts";
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
    hash = textHash(tag);
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
    addFeatures(rows, view, i, evidence);
    rows.endRow();
  }
}

/** Adds the features of one word, and leaves its row open. */
export function addFeatures(
  rows: FeatureRows,
  view: SentenceView,
  i: number,
  evidence: ReadonlyMap<number, number>,
): void {
  if (isNotable(view, i)) notable(rows, view, i, evidence);
  else plain(rows, view, i);
}

/** Whether a word may be in a name. */
export const isNotable = ({ traits, rule, candidate }: SentenceView, i: number): boolean =>
  traits[i]?.notable === true || (rule[i] ?? 0) > 0 || (candidate[i] ?? 0) > 0;

/** Templates are numbers; those of `plain` and `notable` are apart. */
function plain(rows: FeatureRows, view: SentenceView, i: number): void {
  const { traits } = view;
  const words = view.reading.words;
  const [word, before, after] = [traits[i] ?? OUTSIDE, traits[i - 1] ?? OUTSIDE, traits[i + 1] ?? OUTSIDE];
  const add = (template: number, value: number): void => rows.add(signedHash(template, value));
  const tag = tagHash(words[i]?.pos);
  add(1, word.lower);
  add(2, tag);
  add(3, pair(before.shape, after.shape));
  add(4, pair(word.lower, (before.capital ? 1 : 0) + (after.capital ? 2 : 0)));
  add(5, pair(tag, (before.capital ? 1 : 0) + (after.capital ? 2 : 0)));
  add(6, before.lower);
  add(7, after.lower);
  add(8, word.coarse);
}

function notable(rows: FeatureRows, view: SentenceView, i: number, evidence: ReadonlyMap<number, number>): void {
  const { traits, rule, candidate, known, runAt, runs, first } = view;
  const { words, titleCase } = view.reading;
  const add = (template: number, value: number): void => rows.add(signedHash(template, value));
  const at = (n: number): WordTraits => traits[n] ?? OUTSIDE;
  const tag = (n: number): number => tagHash(words[n]?.pos);
  const [word, before, after] = [at(i), at(i - 1), at(i + 1)];

  add(20, 0);
  add(21, word.text);
  add(22, word.lower);
  add(23, before.lower);
  add(24, after.lower);
  add(25, at(i - 2).lower);
  add(26, at(i + 2).lower);
  add(27, pair(before.lower, word.lower));
  add(28, pair(word.lower, after.lower));
  add(29, pair(at(i - 2).lower, before.lower));
  add(30, pair(after.lower, at(i + 2).lower));
  add(31, word.shape);
  add(32, pair(before.shape, word.shape));
  add(33, pair(word.shape, after.shape));
  add(34, pair(pair(before.shape, word.shape), after.shape));
  word.prefixes.forEach((hash, n) => {
    add(35 + n, hash);
  });
  word.suffixes.forEach((hash, n) => {
    add(39 + n, hash);
  });
  add(43, tag(i));
  add(44, pair(tag(i - 1), tag(i)));
  add(45, pair(tag(i), tag(i + 1)));
  add(46, pair(pair(tag(i - 1), tag(i)), tag(i + 1)));
  add(47, tag(i - 2));
  add(48, tag(i + 2));

  for (let d = -1; d <= 1; d++) add(51 + d, at(i + d).fine);
  for (let d = -2; d <= 2; d++) add(55 + d, at(i + d).coarse);
  add(58, pair(before.coarse, word.coarse));
  add(59, pair(word.coarse, after.coarse));

  add(60, pair(word.flags, word.shape));
  for (let bits = 0; bits < FLAGS; bits++)
    for (let d = -1; d <= 1; d++) if (at(i + d).flags & (1 << bits)) add(62 + d, bits);
  add(64, pair(before.flags, word.flags));
  add(65, pair(word.flags, after.flags));

  for (let d = -1; d <= 1; d++) {
    add(67 + d, known[i + d] ?? 255);
    add(71 + d, rule[i + d] ?? 255);
    add(75 + d, candidate[i + d] ?? 255);
  }
  const [ruled, listed] = [rule[i] ?? 0, known[i] ?? 0];
  add(77, pair(ruled, candidate[i] ?? 0));
  add(78, pair(ruled, word.shape));
  add(79, pair(ruled, word.coarse));
  add(80, pair(ruled, listed));
  add(81, pair(listed, word.coarse));
  add(82, pair(rule[i - 1] ?? 255, ruled));
  add(83, pair(ruled, rule[i + 1] ?? 255));

  const opens = i <= first ? 1 : /^["“‘'«:]$/.test(words[i - 1]?.text ?? "") ? 2 : 0;
  add(84, pair(opens + (titleCase ? 4 : 0), word.shape));
  add(85, pair(opens + (titleCase ? 4 : 0), tag(i)));
  add(86, pair(opens, word.lower));

  const run = runs[runAt[i] ?? -1];
  if (run) {
    const { from, to } = run;
    const place = placeInRun(i, from, to);
    const [head, last, prior, next] = [at(from), at(to - 1), at(from - 1), at(to)];
    const end = longRunEnd(view, to);
    add(90, place);
    add(91, pair(place, word.shape));
    add(92, pair(1, head.lower));
    add(93, pair(2, last.lower));
    add(94, prior.lower);
    add(95, next.lower);
    add(96, pair(place, pair(tag(from - 1), tag(to))));
    add(97, pair(place, last.flags));
    add(98, pair(place, head.flags));
    add(99, pair(place, prior.coarse));
    add(100, pair(place, next.coarse));
    add(101, pair(head.coarse, last.coarse));
    add(102, pair(prior.lower, to - from));
    add(103, pair(next.lower, to - from));
    if (end > to) {
      add(104, pair(i - from, at(end - 1).flags));
      add(105, at(end - 1).lower);
    }
    if (run.city) add(108, pair(place, ruled));
    if (to === i + 1) add(106, pair(next.lower, at(to + 1).coarse));
    if (from === i) add(107, pair(prior.lower, at(from - 2).coarse));
  }

  const told = evidence.get(word.lower) ?? 0;
  for (let bits = 0; bits < EVIDENCE_BITS; bits++) if (told & (1 << bits)) add(110, bits);
  add(111, pair(told >> 11, ruled));
  add(112, pair(told & 1, pair(opens, word.shape)));
}
