import { FeatureRows } from "../../crf/index.ts";
import type { FoundStatement } from "../found.ts";
import type { Line } from "../line.ts";
import { probabilityOf } from "./boosted-trees.ts";
import { candidatesOf } from "./candidates.ts";
import { columnsOf } from "./columns.ts";
import { type Candidate, cueFeatures, type FlatSteps, probabilityStep, reachOf } from "./cue-features.ts";
import { flatFeatures, lexiconColumn } from "./flat-features.ts";
import { type FlatProbabilities, judgeRow } from "./judge-row.ts";
import { type Labelling, type Parts, partsOf } from "./parts.ts";
import type { StatementWeights } from "./weights.ts";

/** Labels of the first pass, all statements of a line at once. */
export const FLAT_LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"] as const;

/** The first pass over a line. */
export interface Flat {
  readonly probabilities: FlatProbabilities;
  readonly steps: FlatSteps;
}

/**
 * Reads what the first pass gives: the best labels, and the probability of each label by token.
 * @param lexicon of `lexiconColumn`
 */
export function flatOf(lexicon: Int32Array, labels: Uint8Array, marginals: Float32Array): Flat {
  const { length } = labels;
  const sum = (a: number): Float32Array => {
    const sums = new Float32Array(length);
    for (let i = 0; i < length; i++) sums[i] = (marginals[i * 7 + a] as number) + (marginals[i * 7 + a + 1] as number);
    return sums;
  };
  const stepsOf = (column: Float32Array): Int32Array => {
    const steps = new Int32Array(length);
    for (let i = 0; i < length; i++) steps[i] = probabilityStep(column[i] as number);
    return steps;
  };
  const probabilities = { source: sum(1), cue: sum(3), content: sum(5) };
  const steps = {
    source: stepsOf(probabilities.source),
    cue: stepsOf(probabilities.cue),
    content: stepsOf(probabilities.content),
    label: new Int32Array(labels),
    lexicon,
  };
  return { probabilities, steps };
}

/** A candidate with what the second pass makes of it, and how likely it is a statement. */
export interface Proposal {
  readonly candidate: Candidate;
  readonly parts: Parts;
  readonly probability: number;
}

/** Of the candidates less likely than this to the first pass, and unknown to the rules, the judge takes one in a hundred. */
const HOPEFUL = 0.25;

const rows = new FeatureRows();
const pairs = new FeatureRows();

/** All that may be a statement in a line, given what the rules found there. */
export function proposalsOf(line: Line, found: readonly FoundStatement[], weights: StatementWeights): Proposal[] {
  const columns = columnsOf(line, found);
  const lexicon = lexiconColumn(columns, weights.lexicon);
  flatFeatures(columns, lexicon, rows, pairs);
  const { labels, marginals } = weights.flat.decodeWithMarginals(rows, pairs);
  const flat = flatOf(lexicon, labels, marginals);
  const candidates = candidatesOf(columns, flat.steps, flat.probabilities.cue);
  const hopeful = candidates.filter(({ rule, head }) => rule || (flat.probabilities.cue[head] ?? 0) >= HOPEFUL);
  return hopeful.map((candidate) => {
    const [from, to] = reachOf(columns, candidate, hopeful.length);
    cueFeatures(columns, flat.steps, candidate, from, to, rows, pairs);
    const labelling: Labelling = { from, ...weights.cue.decodeWithMarginals(rows, pairs) };
    const parts = partsOf(labelling, candidate);
    const row = judgeRow(columns, flat.probabilities, flat.steps, candidate, labelling, parts, candidates);
    return { candidate, parts, probability: probabilityOf(weights.judge, row) };
  });
}
