import { type FeatureRows, featureHash, textHash } from "../../crf/index.ts";
import { type Columns, type RuleStatement, TAGS } from "./columns.ts";
import { distanceStep } from "./flat-features.ts";

/** What the first pass makes of the tokens of a line: probabilities of the three roles, in steps of a tenth or finer. */
export interface FlatSteps {
  readonly source: Uint8Array;
  readonly cue: Uint8Array;
  readonly content: Uint8Array;
  /** Label of the best sequence. */
  readonly label: Uint8Array;
  /** Step of the cue lexicon. */
  readonly lexicon: Uint8Array;
}

/** A place where a cue may stand: its tokens, and the probability that they are one. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** The token that speaks most for it. */
  readonly head: number;
  /** The statement that the rules have of this cue. */
  readonly rule: RuleStatement | undefined;
}

export const CUE_LABELS = ["O", "source", "cue", "content"] as const;

const EDGE = 0xed6e;
const at = (column: ArrayLike<number>, i: number): number => column[i] ?? EDGE;

/** Tokens of a line looked at for a cue on either side of it. */
export const REACH = 220;

const inside = (span: readonly [number, number] | undefined, i: number): number =>
  span === undefined || i < span[0] || i > span[1] ? 0 : i === span[0] ? 1 : i === span[1] ? 3 : 2;

/** What the rules make of a token for one cue. */
function ruleRole(rule: RuleStatement | undefined, i: number): number {
  if (rule === undefined) return 0;
  const cue = inside(rule.cue, i);
  if (cue > 0) return cue;
  const source = inside(rule.source, i);
  if (source > 0) return 3 + source;
  for (const piece of rule.content) {
    const content = inside(piece, i);
    if (content > 0) return 6 + content;
  }
  return 10;
}

/**
 * What lies between each token and the cue: commas, other punctuation, verbs, quotation marks, likely cues. Counted from
 * the cue outwards, the token itself left out.
 */
interface Between {
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly cues: Uint8Array;
  readonly marks: Uint8Array;
  readonly sentences: Uint8Array;
  readonly stops: Uint8Array;
}

function between(columns: Columns, flat: FlatSteps, candidate: Candidate, from: number, to: number): Between {
  const { length, word, tag, verb, quoted, sentence } = columns;
  const out = {
    commas: new Uint8Array(length),
    verbs: new Uint8Array(length),
    cues: new Uint8Array(length),
    marks: new Uint8Array(length),
    sentences: new Uint8Array(length),
    stops: new Uint8Array(length),
  };
  for (const step of [-1, 1]) {
    let [commas, verbs, cues, marks, stops] = [0, 0, 0, 0, 0];
    let sentences = 0;
    let inCue = false;
    const edge = step < 0 ? candidate.first : candidate.last;
    let previous = edge;
    for (let i = edge + step; step < 0 ? i >= from : i <= to; i += step) {
      if (sentence[i] !== sentence[previous]) sentences++;
      previous = i;
      out.commas[i] = Math.min(commas, 4);
      out.verbs[i] = Math.min(verbs, 4);
      out.cues[i] = Math.min(cues, 3);
      out.marks[i] = Math.min(marks, 4);
      out.sentences[i] = Math.min(sentences, 3);
      out.stops[i] = stops;
      if (word[i] === COMMA) commas++;
      else if (tag[i] === PUNCT) stops = word[i] === COLON || word[i] === SEMICOLON ? 2 : stops === 2 ? 2 : 1;
      if (quoted[i] === 1 || quoted[i] === 3) marks++;
      if (verb[i] !== 0 && (verb[i] ?? 0) % 3 === 0) verbs++;
      const likely = at(flat.cue, i) >= 4;
      if (likely && !inCue) cues++;
      inCue = likely;
    }
  }
  return out;
}

const COMMA = textHash(",");
const COLON = textHash(":");
const SEMICOLON = textHash(";");
const PUNCT = TAGS.indexOf("PUNCT") + 1;

/**
 * Features of the second pass: those of the tokens from `from` to `to` relative to one cue.
 */
export function cueFeatures(
  columns: Columns,
  flat: FlatSteps,
  candidate: Candidate,
  from: number,
  to: number,
  rows: FeatureRows,
  pairs: FeatureRows,
): void {
  const { word, lemma, tag, shape, ending3, quoted, quotation, verb, phrase, sentence, rule: rules } = columns;
  const { first, last, head, rule } = candidate;
  const path = between(columns, flat, candidate, from, to);
  const cueLemma = at(lemma, head);
  const cueTag = at(tag, head);
  const cueVerb = at(verb, head);
  const next = at(word, last + 1);
  const nextTag = at(tag, last + 1);
  const beforeTag = at(tag, first - 1);
  const cueQuote = at(quotation, head);
  const nextQuoted = at(quoted, last + 1) === 1 || (next === COMMA && at(quoted, last + 2) === 1) ? 1 : 0;
  const beforeQuoted = at(quoted, first - 1) === 3 ? 1 : 0;
  const form = featureHash(featureHash(cueTag, cueVerb), at(flat.lexicon, head));
  const setting = featureHash(
    nextQuoted * 2 + beforeQuoted,
    rule === undefined ? 0 : rule.source === undefined ? 1 : rule.source[0] < first ? 2 : 3,
  );
  rows.clear();
  pairs.clear();
  for (let i = from; i <= to; i++) {
    const side = i < first ? 1 : i > last ? 3 : 2;
    const distance = i < first ? first - i : i > last ? i - last : 0;
    const step = distanceStep(distance) * 4 + side;
    let template = 0;
    const one = (a: number): void => rows.add(featureHash(featureHash(0x7c11, ++template), a));
    const two = (a: number, b: number): void =>
      rows.add(featureHash(featureHash(featureHash(0x7c11, ++template), a), b));
    const three = (a: number, b: number, c: number): void =>
      rows.add(featureHash(featureHash(featureHash(featureHash(0x7c11, ++template), a), b), c));
    const [w, p, q] = [at(word, i), at(tag, i), at(quoted, i)];
    const [p1, n1, n2] = [at(tag, i - 1), at(tag, i + 1), at(tag, i + 2)];
    const w1 = at(word, i - 1);
    const role = ruleRole(rule, i);
    const other = role === 10 || role === 0 ? at(rules, i) : 0;
    const [s, c, k] = [at(flat.source, i), at(flat.cue, i), at(flat.content, i)];
    const commas = at(path.commas, i);
    const verbs = at(path.verbs, i);
    const cues = at(path.cues, i);
    const marks = at(path.marks, i);
    const sentences = at(path.sentences, i);
    const same = at(quotation, i) === cueQuote ? 0 : at(quotation, i) === 0 ? 1 : 2;
    one(side);
    one(step);
    two(side, w);
    two(side, p);
    two(step, p);
    three(side, p1, p);
    three(side, p, n1);
    three(featureHash(side, p1), p, n1);
    three(featureHash(side, p), n1, n2);
    two(side, at(ending3, i));
    two(side, at(shape, i));
    // What the rules and the first pass say.
    one(role);
    three(role, at(path.stops, i), p);
    two(role, other);
    three(ruleRole(rule, i - 1), role, ruleRole(rule, i + 1));
    three(role, s, k);
    three(side, role, cues);
    two(role, q);
    three(side, s, c);
    three(side, k, other);
    three(side, at(flat.label, i), other);
    three(side, featureHash(at(flat.label, i), cues), sentences);
    three(side, featureHash(s, cues), commas);
    three(side, featureHash(k, cues), commas);
    three(step, s, 0);
    three(step, k, cues);
    three(side, at(flat.label, i - 1), featureHash(at(flat.label, i), at(flat.label, i + 1)));
    // The way to the cue.
    three(featureHash(side, commas), verbs, cues);
    three(featureHash(side, commas), p, sentences);
    three(featureHash(side, verbs), p, commas);
    three(featureHash(side, sentences), featureHash(q, same), marks);
    three(featureHash(side, marks), q, cues);
    two(featureHash(side, at(path.stops, i)), p);
    three(featureHash(side, cues), sentences, q);
    // The cue and its place.
    two(step, form);
    three(side, cueLemma, p);
    three(side, cueLemma, distanceStep(distance));
    three(side, featureHash(cueTag, next), distanceStep(distance));
    three(side, featureHash(beforeTag, nextTag), distanceStep(distance));
    three(side, featureHash(form, commas), p);
    three(side, featureHash(setting, same), q);
    three(side, featureHash(setting, commas), sentences);
    three(side, featureHash(setting, verbs), p);
    three(setting, step, cueTag);
    three(setting, featureHash(side, s), k);
    three(featureHash(cueLemma, side), featureHash(setting, commas), sentences);
    // Phrases.
    const sameBefore = at(phrase, i) !== 0 && at(phrase, i) === at(phrase, i - 1) ? 1 : 0;
    const sameAfter = at(phrase, i) !== 0 && at(phrase, i) === at(phrase, i + 1) ? 1 : 0;
    three(step, sameBefore, sameAfter);
    const reaches = side === 1 && at(phrase, i) !== 0 && at(phrase, i) === at(phrase, first - 1) ? 1 : 0;
    const follows = side === 3 && at(phrase, i) !== 0 && at(phrase, i) === at(phrase, last + 1) ? 1 : 0;
    three(reaches * 2 + follows, p, form);
    three(featureHash(side, at(verb, i)), verbs, cues);
    three(side, at(sentence, i) === at(sentence, i + 1) ? 0 : 1, p);
    two(side, columns.line.kind === "headline" ? 1 : 0);
    rows.endRow();

    template = 1000;
    const pair = (a: number, b: number): void =>
      pairs.add(featureHash(featureHash(featureHash(0x3b09, ++template), a), b));
    pair(side, p1 * 32 + p);
    pair(side, w);
    pair(side, w1);
    pair(ruleRole(rule, i - 1), role);
    pair(side, at(quoted, i - 1) * 4 + q);
    pair(side, at(flat.label, i - 1) * 8 + at(flat.label, i));
    pair(step, form);
    pair(side * 8 + commas, p1 * 32 + p);
    pair(side, p * 32 + n1);
    pair(at(sentence, i - 1) === at(sentence, i) ? 1 : 0, side);
    pair(side, distanceStep(at(flat.content, i) - at(flat.content, i - 1)));
    pair(side, distanceStep(at(flat.source, i) - at(flat.source, i - 1)));
    pairs.endRow();
  }
}

/** The stretch of a line that is looked at for a cue. */
export function reachOf(columns: Columns, candidate: Candidate): readonly [number, number] {
  return [Math.max(0, candidate.first - REACH), Math.min(columns.length - 1, candidate.last + REACH)];
}

/** A probability in steps, finer near 0 and 1. */
export const probabilityStep = (p: number): number =>
  p < 0.02
    ? 0
    : p < 0.06
      ? 1
      : p < 0.12
        ? 2
        : p < 0.25
          ? 3
          : p < 0.5
            ? 4
            : p < 0.75
              ? 5
              : p < 0.9
                ? 6
                : p < 0.97
                  ? 7
                  : 8;
