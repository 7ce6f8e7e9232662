import type { Stretch } from "../line.ts";
import { lower } from "../words.ts";
import type { Columns } from "./columns.ts";
import type { Candidate, FlatSteps } from "./cue-features.ts";
import { type Labelling, mass, type Parts } from "./parts.ts";

/** Probabilities of the first pass by token. */
export interface FlatProbabilities {
  readonly source: Float32Array;
  readonly cue: Float32Array;
  readonly content: Float32Array;
}

const length = ({ first, last }: Stretch): number => last - first + 1;
const total = (stretches: readonly Stretch[]): number => stretches.reduce((sum, s) => sum + length(s), 0);
const shared = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);

/** How far two sets of stretches agree: tokens of both over tokens of either. */
function agreement(ours: readonly Stretch[], theirs: readonly Stretch[]): number {
  const size = total(ours) + total(theirs);
  let common = 0;
  for (const a of ours) for (const b of theirs) common += shared(a, b);
  return size === 0 ? 1 : common / (size - common);
}

function meanOver(column: Float32Array, stretches: readonly Stretch[]): number {
  let sum = 0;
  for (const { first, last } of stretches) for (let i = first; i <= last; i++) sum += column[i] ?? 0;
  return stretches.length === 0 ? 0 : sum / total(stretches);
}

function mostOver(column: Float32Array, { first, last }: Stretch): number {
  let most = 0;
  for (let i = first; i <= last; i++) most = Math.max(most, column[i] ?? 0);
  return most;
}

const edges = (labelling: Labelling, label: number, stretches: readonly Stretch[]): number => {
  let least = 1;
  for (const { first, last } of stretches)
    for (const i of [first, last]) least = Math.min(least, mass(labelling, label, { first: i, last: i }));
  return least;
};

/** Sum of the logarithms of the probabilities of the labels taken. */
function likelihood({ labels, marginals }: Labelling): number {
  let sum = 0;
  for (let k = 0; k < labels.length; k++) sum += Math.log(Math.max(1e-6, marginals[k * 4 + (labels[k] ?? 0)] ?? 0));
  return sum;
}

const NEXT: Readonly<Record<string, number>> = {
  that: 1,
  to: 2,
  ":": 3,
  ",": 4,
  "“": 5,
  '"': 5,
  ".": 6,
  of: 7,
  for: 8,
};
const KINDS: Readonly<Record<string, number>> = {
  headline: 1,
  subheadline: 2,
  bullet: 3,
  caption: 4,
  heading: 5,
  quote: 6,
};

const stretch = (pair: readonly [number, number]): Stretch => ({ first: pair[0], last: pair[1] });

/** What the judge looks at in a candidate: a number a question, in this order. */
export function judgeRow(
  columns: Columns,
  flat: FlatProbabilities,
  steps: FlatSteps,
  candidate: Candidate,
  labelling: Labelling,
  parts: Parts,
  candidates: readonly Candidate[],
): number[] {
  const { head, rule } = candidate;
  const { cue, source, content } = parts;
  const size = total(content);
  const inContent = content.reduce((sum, piece) => sum + mass(labelling, 3, piece), 0);
  const inSource = source ? mass(labelling, 1, source) : 0;
  const fit = likelihood(labelling);
  let others = 0;
  let rival = 0;
  for (const other of candidates) {
    if (other === candidate || columns.sentence[other.head] !== columns.sentence[head]) continue;
    others++;
    rival = Math.max(rival, flat.cue[other.head] ?? 0);
  }
  const reported = columns.statements.some(
    (s) => !s.within && s !== rule && s.content.some(([first, last]) => first <= head && head <= last),
  );
  let marked = 0;
  for (const { first, last } of content) for (let i = first; i <= last; i++) if (columns.quotation[i]) marked++;
  const firstPiece = content[0];
  const lastPiece = content.at(-1);
  return [
    mostOver(flat.cue, cue),
    meanOver(flat.cue, [cue]),
    flat.cue[head] ?? 0,
    rule === undefined ? 0 : rule.source === undefined ? 1 : 2,
    fit,
    fit / labelling.labels.length,
    source ? inSource / length(source) : 0,
    source ? meanOver(flat.source, [source]) : 0,
    parts.sources,
    size,
    size > 0 ? inContent / size : 0,
    content.length,
    meanOver(flat.content, content),
    source ? length(source) : 0,
    length(cue),
    mass(labelling, 2, cue) / length(cue),
    steps.lexicon[head] ?? 0,
    columns.tag[head] ?? 0,
    columns.verb[head] ?? 0,
    columns.quoted[head] ? 1 : 0,
    size > 0 ? marked / size : 0,
    rule ? agreement([cue], [stretch(rule.cue)]) : -1,
    rule ? agreement(source ? [source] : [], rule.source ? [stretch(rule.source)] : []) : -1,
    rule ? agreement(content, rule.content.map(stretch)) : -1,
    others,
    rival,
    reported ? 1 : 0,
    columns.ruleWithin[head] ?? 0,
    flat.content[head] ?? 0,
    flat.source[head] ?? 0,
    KINDS[columns.line.kind] ?? 0,
    columns.sentence[head] ?? 0,
    source ? (source.last < cue.first ? cue.first - source.last : cue.last - source.first) : 0,
    NEXT[lower(columns.line.tokens[cue.last + 1])] ?? 0,
    columns.tag[cue.last + 1] ?? 0,
    columns.tag[cue.first - 1] ?? 0,
    columns.length,
    firstPiece ? firstPiece.first - cue.last : -99,
    lastPiece === undefined ? 0 : lastPiece.last < cue.first ? 1 : (firstPiece?.first ?? 0) > cue.last ? 2 : 3,
    edges(labelling, 3, content),
    source ? edges(labelling, 1, [source]) : 1,
  ];
}
