import { type FeatureRows, featureHash } from "../../crf/index.ts";
import type { Columns } from "./columns.ts";
import { type CueLexicon, lexiconKey } from "./cue-lexicon.ts";

const EDGE = 0xed6e;

const at = (column: ArrayLike<number>, i: number): number => column[i] ?? EDGE;

/** A distance in steps: 0 to 4 as they are, then coarser. */
export const distanceStep = (distance: number): number => {
  const d = distance < 0 ? -distance : distance;
  const step = d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 14 ? 7 : d <= 22 ? 8 : d <= 40 ? 9 : 10;
  return distance < 0 ? 16 + step : step;
};

/** The steps of the cue lexicon for each token of a line. */
export function lexiconColumn(columns: Columns, lexicon: CueLexicon): Uint8Array {
  const steps = new Uint8Array(columns.length);
  for (let i = 0; i < columns.length; i++) steps[i] = lexicon.get(lexiconKey(columns, i)) ?? 0;
  return steps;
}

/** The nearest token at or before (after) each that is likely in a cue, in the same sentence; -1 for none. */
function nearestCue(columns: Columns, steps: Uint8Array, step: 1 | -1): Int32Array {
  const nearest = new Int32Array(columns.length).fill(-1);
  let last = -1;
  for (let i = step > 0 ? 0 : columns.length - 1; i >= 0 && i < columns.length; i += step) {
    if (last >= 0 && columns.sentence[last] !== columns.sentence[i]) last = -1;
    nearest[i] = last;
    const likely = at(steps, i);
    const rule = at(columns.rule, i);
    if ((likely >= 5 && likely < 10) || rule === 3) last = i;
  }
  return nearest;
}

/** Features of the first pass, for each token of a line; `pairs` are those on two labels in a row. */
export function flatFeatures(columns: Columns, lexicon: CueLexicon, rows: FeatureRows, pairs: FeatureRows): void {
  const { word, lemma, tag, shape, ending2, ending3, opening, quoted, rule, ruleWithin, verb, length } = columns;
  const { verbBefore, verbAfter, sentence, phrase } = columns;
  const steps = lexiconColumn(columns, lexicon);
  const cueBefore = nearestCue(columns, steps, 1);
  const cueAfter = nearestCue(columns, steps, -1);
  const kind = KINDS[columns.line.kind] ?? 0;
  rows.clear();
  pairs.clear();
  for (let i = 0; i < length; i++) {
    let template = 0;
    const one = (a: number): void => rows.add(featureHash(featureHash(0x51ed, ++template), a));
    const two = (a: number, b: number): void =>
      rows.add(featureHash(featureHash(featureHash(0x51ed, ++template), a), b));
    const three = (a: number, b: number, c: number): void =>
      rows.add(featureHash(featureHash(featureHash(featureHash(0x51ed, ++template), a), b), c));
    const [w, l, p, q, r] = [at(word, i), at(lemma, i), at(tag, i), at(quoted, i), at(rule, i)];
    const [p1, p2, n1, n2] = [at(tag, i - 1), at(tag, i - 2), at(tag, i + 1), at(tag, i + 2)];
    const [w1, w2, v1, v2] = [at(word, i - 1), at(word, i - 2), at(word, i + 1), at(word, i + 2)];
    const c = at(steps, i);
    const v = at(verb, i);
    one(1);
    one(w);
    one(w1);
    one(w2);
    one(v1);
    one(v2);
    two(w1, w);
    two(w, v1);
    two(w, p);
    one(l);
    two(l, p);
    one(at(lemma, i - 1));
    one(at(lemma, i + 1));
    two(p1, l);
    one(p);
    one(p1);
    one(n1);
    two(p1, p);
    two(p, n1);
    three(p2, p1, p);
    three(p1, p, n1);
    three(p, n1, n2);
    one(shape[i] ?? 0);
    two(at(shape, i - 1), at(shape, i));
    two(at(shape, i), at(shape, i + 1));
    one(at(ending2, i));
    one(at(ending3, i));
    one(at(opening, i));
    two(at(ending3, i), p1);
    two(q, p);
    three(at(quoted, i - 1), q, at(quoted, i + 1));
    two(q, r);
    two(r, p);
    three(at(rule, i - 1), r, at(rule, i + 1));
    two(r, l);
    two(r, c);
    two(at(rule, i + 1), p);
    two(at(rule, i - 1), p);
    two(at(ruleWithin, i), r);
    one(c);
    two(c, p);
    three(at(steps, i - 1), c, at(steps, i + 1));
    three(c, p, n1);
    three(c, p1, n1);
    two(c, q);
    one(v);
    two(v, c);
    two(v, l);
    three(at(verb, i - 1), v, at(verb, i + 1));
    // The head of the verb group that the token is in or leads to: "has repeatedly said".
    const head = at(verbAfter, i);
    const near = head >= i && head - i < 4 ? head : -1;
    two(near < 0 ? 0 : at(lemma, near), v === 0 ? 1 : 2);
    three(near < 0 ? 0 : at(steps, near), p, near - i);
    three(near < 0 ? 0 : at(rule, near), p, near - i);
    const before = at(verbBefore, i);
    two(before < 0 || before === EDGE ? 0 : at(lemma, before), p);
    two(before < 0 || before === EDGE ? 0 : at(steps, before), p);
    const behind = at(cueBefore, i);
    const ahead = at(cueAfter, i);
    two(behind < 0 ? 99 : distanceStep(i - behind), p);
    two(ahead < 0 ? 99 : distanceStep(ahead - i), p);
    three(behind < 0 ? 0 : at(lemma, behind), behind < 0 ? 99 : distanceStep(i - behind), p);
    three(ahead < 0 ? 0 : at(lemma, ahead), ahead < 0 ? 99 : distanceStep(ahead - i), p);
    three(behind < 0 ? 0 : at(rule, behind), ahead < 0 ? 0 : at(rule, ahead), p);
    three(behind < 0 ? 99 : distanceStep(i - behind), ahead < 0 ? 99 : distanceStep(ahead - i), r);
    two(kind, Math.min(at(sentence, i), 3));
    two(kind, c);
    two(at(phrase, i) === at(phrase, i - 1) ? 1 : 2, at(phrase, i) === at(phrase, i + 1) ? 1 : 2);
    rows.endRow();

    template = 1000;
    const pair = (a: number, b: number): void =>
      pairs.add(featureHash(featureHash(featureHash(0x9a1b, ++template), a), b));
    pair(p1, p);
    pair(w, 0);
    pair(w1, 0);
    pair(at(rule, i - 1), r);
    pair(at(quoted, i - 1), q);
    pair(at(steps, i - 1), c);
    pair(p, n1);
    pair(at(sentence, i - 1) === at(sentence, i) ? 1 : 0, q);
    pairs.endRow();
  }
}

const KINDS: Readonly<Record<string, number>> = {
  headline: 1,
  subheadline: 2,
  caption: 3,
  bullet: 4,
  heading: 5,
  paragraph: 6,
  quote: 7,
  byline: 8,
  dateline: 9,
  furniture: 10,
};
