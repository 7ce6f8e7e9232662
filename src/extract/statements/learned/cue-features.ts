import { type FeatureRows, signedHash, TemplateRows, templatesOf, textHash } from "../../crf/index.ts";
import { at, type Columns, type RuleStatement, TAGS } from "./columns.ts";
import { columnsIn } from "./columns-in.ts";
import { distanceStep } from "./flat-features.ts";

/** What the first pass makes of the tokens of a line: probabilities of the three roles, in steps of a tenth or finer. */
export interface FlatSteps {
  readonly source: Int32Array;
  readonly cue: Int32Array;
  readonly content: Int32Array;
  /** Label of the best sequence. */
  readonly label: Int32Array;
  /** Step of the cue lexicon. */
  readonly lexicon: Int32Array;
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

const TEMPLATES = templatesOf(0x7c11);
/** Those of pairs are numbered from 1001. */
const PAIR_TEMPLATES = templatesOf(0x3b09, 1000);

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
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly cues: Int32Array;
  readonly marks: Int32Array;
  readonly sentences: Int32Array;
  readonly stops: Int32Array;
}

function between(columns: Columns, flat: FlatSteps, candidate: Candidate, from: number, to: number): Between {
  const { length, word, tag, verb, quoted, sentence } = columns;
  const column = columnsIn(length, 6);
  const out = {
    commas: column(),
    verbs: column(),
    cues: column(),
    marks: column(),
    sentences: column(),
    stops: column(),
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

const COMMA = textHash(",") | 0;
const COLON = textHash(":") | 0;
const SEMICOLON = textHash(";") | 0;
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
  const form = signedHash(signedHash(cueTag, cueVerb), at(flat.lexicon, head));
  const setting = signedHash(
    nextQuoted * 2 + beforeQuoted,
    rule === undefined ? 0 : rule.source === undefined ? 1 : rule.source[0] < first ? 2 : 3,
  );
  const row = new TemplateRows(rows, TEMPLATES);
  const pair = new TemplateRows(pairs, PAIR_TEMPLATES);
  let [roleBefore, role, roleAfter] = [0, ruleRole(rule, from - 1), ruleRole(rule, from)];
  for (let i = from; i <= to; i++) {
    const side = i < first ? 1 : i > last ? 3 : 2;
    const distance = i < first ? first - i : i > last ? i - last : 0;
    const step = distanceStep(distance) * 4 + side;
    const [w, p, q] = [at(word, i), at(tag, i), at(quoted, i)];
    const [p1, n1, n2] = [at(tag, i - 1), at(tag, i + 1), at(tag, i + 2)];
    const w1 = at(word, i - 1);
    [roleBefore, role, roleAfter] = [role, roleAfter, ruleRole(rule, i + 1)];
    const other = role === 10 || role === 0 ? at(rules, i) : 0;
    const [s, c, k] = [at(flat.source, i), at(flat.cue, i), at(flat.content, i)];
    const commas = at(path.commas, i);
    const verbs = at(path.verbs, i);
    const cues = at(path.cues, i);
    const marks = at(path.marks, i);
    const sentences = at(path.sentences, i);
    const same = at(quotation, i) === cueQuote ? 0 : at(quotation, i) === 0 ? 1 : 2;
    row.one(side);
    row.one(step);
    row.two(side, w);
    row.two(side, p);
    row.two(step, p);
    row.three(side, p1, p);
    row.three(side, p, n1);
    row.three(signedHash(side, p1), p, n1);
    row.three(signedHash(side, p), n1, n2);
    row.two(side, at(ending3, i));
    row.two(side, at(shape, i));
    // What the rules and the first pass say.
    row.one(role);
    row.three(role, at(path.stops, i), p);
    row.two(role, other);
    row.three(roleBefore, role, roleAfter);
    row.three(role, s, k);
    row.three(side, role, cues);
    row.two(role, q);
    row.three(side, s, c);
    row.three(side, k, other);
    row.three(side, at(flat.label, i), other);
    row.three(side, signedHash(at(flat.label, i), cues), sentences);
    row.three(side, signedHash(s, cues), commas);
    row.three(side, signedHash(k, cues), commas);
    row.three(step, s, 0);
    row.three(step, k, cues);
    row.three(side, at(flat.label, i - 1), signedHash(at(flat.label, i), at(flat.label, i + 1)));
    // The way to the cue.
    row.three(signedHash(side, commas), verbs, cues);
    row.three(signedHash(side, commas), p, sentences);
    row.three(signedHash(side, verbs), p, commas);
    row.three(signedHash(side, sentences), signedHash(q, same), marks);
    row.three(signedHash(side, marks), q, cues);
    row.two(signedHash(side, at(path.stops, i)), p);
    row.three(signedHash(side, cues), sentences, q);
    // The cue and its place.
    row.two(step, form);
    row.three(side, cueLemma, p);
    row.three(side, cueLemma, distanceStep(distance));
    row.three(side, signedHash(cueTag, next), distanceStep(distance));
    row.three(side, signedHash(beforeTag, nextTag), distanceStep(distance));
    row.three(side, signedHash(form, commas), p);
    row.three(side, signedHash(setting, same), q);
    row.three(side, signedHash(setting, commas), sentences);
    row.three(side, signedHash(setting, verbs), p);
    row.three(setting, step, cueTag);
    row.three(setting, signedHash(side, s), k);
    row.three(signedHash(cueLemma, side), signedHash(setting, commas), sentences);
    // Phrases.
    const sameBefore = at(phrase, i) !== 0 && at(phrase, i) === at(phrase, i - 1) ? 1 : 0;
    const sameAfter = at(phrase, i) !== 0 && at(phrase, i) === at(phrase, i + 1) ? 1 : 0;
    row.three(step, sameBefore, sameAfter);
    const reaches = side === 1 && at(phrase, i) !== 0 && at(phrase, i) === at(phrase, first - 1) ? 1 : 0;
    const follows = side === 3 && at(phrase, i) !== 0 && at(phrase, i) === at(phrase, last + 1) ? 1 : 0;
    row.three(reaches * 2 + follows, p, form);
    row.three(signedHash(side, at(verb, i)), verbs, cues);
    row.three(side, at(sentence, i) === at(sentence, i + 1) ? 0 : 1, p);
    row.two(side, columns.line.kind === "headline" ? 1 : 0);
    row.endRow();

    pair.two(side, p1 * 32 + p);
    pair.two(side, w);
    pair.two(side, w1);
    pair.two(roleBefore, role);
    pair.two(side, at(quoted, i - 1) * 4 + q);
    pair.two(side, at(flat.label, i - 1) * 8 + at(flat.label, i));
    pair.two(step, form);
    pair.two(side * 8 + commas, p1 * 32 + p);
    pair.two(side, p * 32 + n1);
    pair.two(at(sentence, i - 1) === at(sentence, i) ? 1 : 0, side);
    pair.two(side, distanceStep(at(flat.content, i) - at(flat.content, i - 1)));
    pair.two(side, distanceStep(at(flat.source, i) - at(flat.source, i - 1)));
    pair.endRow();
  }
}

/** Each token of a line is looked at for so many cues on average, and no more; in news it is eight at most. */
const LOOKS = 10;

/** The stretch of a line that is looked at for a cue; shorter where the line has more cues than any prose. */
export function reachOf({ length }: Columns, { first, last }: Candidate, cues = 1): readonly [number, number] {
  const dense = cues * Math.min(length, 2 * REACH + 1) > LOOKS * length;
  const reach = dense ? Math.ceil((LOOKS * length) / (2 * cues)) : REACH;
  return [Math.max(0, first - reach), Math.min(length - 1, last + reach)];
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
