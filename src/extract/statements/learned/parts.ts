import type { Stretch } from "../line.ts";
import type { Candidate } from "./cue-features.ts";

/** The labels of the second pass over a stretch of a line that begins at token `from`. */
export interface Labelling {
  readonly from: number;
  /** Index into `CUE_LABELS` by token. */
  readonly labels: Uint8Array;
  /** Probability of each label by token, `[(i - from) * 4 + label]`. */
  readonly marginals: Float32Array;
}

/** A statement by the tokens of its line. */
export interface Parts {
  readonly cue: Stretch;
  readonly source: Stretch | undefined;
  /** How many stretches were labelled as the source; the likeliest is taken. */
  readonly sources: number;
  readonly content: readonly Stretch[];
}

function runs({ from, labels }: Labelling, label: number): Stretch[] {
  const found: { first: number; last: number }[] = [];
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] !== label) continue;
    const open = found.at(-1);
    if (open?.last === from + k - 1) open.last = from + k;
    else found.push({ first: from + k, last: from + k });
  }
  return found;
}

/** The sum of a label's probabilities over a stretch. */
export function mass({ from, marginals }: Labelling, label: number, { first, last }: Stretch): number {
  let sum = 0;
  for (let i = first; i <= last; i++) sum += marginals[(i - from) * 4 + label] ?? 0;
  return sum;
}

const heaviest = (labelling: Labelling, label: number, stretches: readonly Stretch[]): Stretch | undefined => {
  let best: Stretch | undefined;
  let most = -1;
  for (const stretch of stretches) {
    const weight = mass(labelling, label, stretch);
    if (weight > most) [best, most] = [stretch, weight];
  }
  return best;
};

/** Reads a labelling: of several stretches of cue the candidate's own, of several of source the likeliest. */
export function partsOf(labelling: Labelling, candidate: Candidate): Parts {
  const cues = runs(labelling, 2);
  const own = cues.find(({ first, last }) => first <= candidate.head && candidate.head <= last);
  const cue = own ?? heaviest(labelling, 2, cues) ?? { first: candidate.first, last: candidate.last };
  const sources = runs(labelling, 1);
  return { cue, source: heaviest(labelling, 1, sources), sources: sources.length, content: runs(labelling, 3) };
}
