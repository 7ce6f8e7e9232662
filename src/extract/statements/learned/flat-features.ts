import { type FeatureRows, TemplateRows, templatesOf } from "../../crf/index.ts";
import { at, type Columns, EDGE } from "./columns.ts";
import { type CueLexicon, lexiconKey } from "./cue-lexicon.ts";

const TEMPLATES = templatesOf(0x51ed);
/** Those of pairs are numbered from 1001. */
const PAIR_TEMPLATES = templatesOf(0x9a1b, 1000);

/** A distance in steps: 0 to 4 as they are, then coarser. */
export const distanceStep = (distance: number): number => {
  const d = distance < 0 ? -distance : distance;
  const step = d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 14 ? 7 : d <= 22 ? 8 : d <= 40 ? 9 : 10;
  return distance < 0 ? 16 + step : step;
};

/** The steps of the cue lexicon for each token of a line. */
export function lexiconColumn(columns: Columns, lexicon: CueLexicon): Int32Array {
  const steps = new Int32Array(columns.length);
  for (let i = 0; i < columns.length; i++) steps[i] = lexicon.get(lexiconKey(columns, i)) ?? 0;
  return steps;
}

/** The nearest token at or before (after) each that is likely in a cue, in the same sentence; -1 for none. */
function nearestCue(columns: Columns, steps: Int32Array, step: 1 | -1): Int32Array {
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

/**
 * Features of the first pass, for each token of a line.
 * @param steps of `lexiconColumn`
 * @param pairs those on two labels in a row
 */
export function flatFeatures(columns: Columns, steps: Int32Array, rows: FeatureRows, pairs: FeatureRows): void {
  const { word, lemma, tag, shape, ending2, ending3, opening, quoted, rule, ruleWithin, verb, length } = columns;
  const { verbBefore, verbAfter, sentence, phrase } = columns;
  const cueBefore = nearestCue(columns, steps, 1);
  const cueAfter = nearestCue(columns, steps, -1);
  const kind = KINDS[columns.line.kind] ?? 0;
  const row = new TemplateRows(rows, TEMPLATES);
  const pair = new TemplateRows(pairs, PAIR_TEMPLATES);
  for (let i = 0; i < length; i++) {
    const [w, l, p, q, r] = [at(word, i), at(lemma, i), at(tag, i), at(quoted, i), at(rule, i)];
    const [p1, p2, n1, n2] = [at(tag, i - 1), at(tag, i - 2), at(tag, i + 1), at(tag, i + 2)];
    const [w1, w2, v1, v2] = [at(word, i - 1), at(word, i - 2), at(word, i + 1), at(word, i + 2)];
    const c = at(steps, i);
    const v = at(verb, i);
    row.one(1);
    row.one(w);
    row.one(w1);
    row.one(w2);
    row.one(v1);
    row.one(v2);
    row.two(w1, w);
    row.two(w, v1);
    row.two(w, p);
    row.one(l);
    row.two(l, p);
    row.one(at(lemma, i - 1));
    row.one(at(lemma, i + 1));
    row.two(p1, l);
    row.one(p);
    row.one(p1);
    row.one(n1);
    row.two(p1, p);
    row.two(p, n1);
    row.three(p2, p1, p);
    row.three(p1, p, n1);
    row.three(p, n1, n2);
    row.one(shape[i] ?? 0);
    row.two(at(shape, i - 1), at(shape, i));
    row.two(at(shape, i), at(shape, i + 1));
    row.one(at(ending2, i));
    row.one(at(ending3, i));
    row.one(at(opening, i));
    row.two(at(ending3, i), p1);
    row.two(q, p);
    row.three(at(quoted, i - 1), q, at(quoted, i + 1));
    row.two(q, r);
    row.two(r, p);
    row.three(at(rule, i - 1), r, at(rule, i + 1));
    row.two(r, l);
    row.two(r, c);
    row.two(at(rule, i + 1), p);
    row.two(at(rule, i - 1), p);
    row.two(at(ruleWithin, i), r);
    row.one(c);
    row.two(c, p);
    row.three(at(steps, i - 1), c, at(steps, i + 1));
    row.three(c, p, n1);
    row.three(c, p1, n1);
    row.two(c, q);
    row.one(v);
    row.two(v, c);
    row.two(v, l);
    row.three(at(verb, i - 1), v, at(verb, i + 1));
    // The head of the verb group that the token is in or leads to: "has repeatedly said".
    const head = at(verbAfter, i);
    const near = head >= i && head - i < 4 ? head : -1;
    row.two(near < 0 ? 0 : at(lemma, near), v === 0 ? 1 : 2);
    row.three(near < 0 ? 0 : at(steps, near), p, near - i);
    row.three(near < 0 ? 0 : at(rule, near), p, near - i);
    const before = at(verbBefore, i);
    row.two(before < 0 || before === EDGE ? 0 : at(lemma, before), p);
    row.two(before < 0 || before === EDGE ? 0 : at(steps, before), p);
    const behind = at(cueBefore, i);
    const ahead = at(cueAfter, i);
    row.two(behind < 0 ? 99 : distanceStep(i - behind), p);
    row.two(ahead < 0 ? 99 : distanceStep(ahead - i), p);
    row.three(behind < 0 ? 0 : at(lemma, behind), behind < 0 ? 99 : distanceStep(i - behind), p);
    row.three(ahead < 0 ? 0 : at(lemma, ahead), ahead < 0 ? 99 : distanceStep(ahead - i), p);
    row.three(behind < 0 ? 0 : at(rule, behind), ahead < 0 ? 0 : at(rule, ahead), p);
    row.three(behind < 0 ? 99 : distanceStep(i - behind), ahead < 0 ? 99 : distanceStep(ahead - i), r);
    row.two(kind, Math.min(at(sentence, i), 3));
    row.two(kind, c);
    row.two(at(phrase, i) === at(phrase, i - 1) ? 1 : 2, at(phrase, i) === at(phrase, i + 1) ? 1 : 2);
    row.endRow();

    pair.two(p1, p);
    pair.two(w, 0);
    pair.two(w1, 0);
    pair.two(at(rule, i - 1), r);
    pair.two(at(quoted, i - 1), q);
    pair.two(at(steps, i - 1), c);
    pair.two(p, n1);
    pair.two(at(sentence, i - 1) === at(sentence, i) ? 1 : 0, q);
    pair.endRow();
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
