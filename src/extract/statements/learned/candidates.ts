import type { Columns } from "./columns.ts";
import type { Candidate, FlatSteps } from "./cue-features.ts";

/** A token this likely to be in a cue makes a candidate (step of `probabilityStep`). */
const LIKELY = 3;

/**
 * Where cues may stand: each run of tokens that the first pass finds likely, and each cue of the rules outside them.
 * In the order of the text.
 * @param probability of each token to be in a cue
 */
export function candidatesOf(columns: Columns, flat: FlatSteps, probability: ArrayLike<number>): Candidate[] {
  const candidates: Candidate[] = [];
  const rules = columns.statements.filter((s) => !s.within);
  const covered = new Set<number>();
  for (let i = 0; i < columns.length; i++) {
    if ((flat.cue[i] ?? 0) < LIKELY) continue;
    let last = i;
    let head = i;
    while ((flat.cue[last + 1] ?? 0) >= LIKELY && flat.label[last + 1] !== 3) {
      last++;
      if ((probability[last] ?? 0) > (probability[head] ?? 0)) head = last;
    }
    const [first, end] = [i, last];
    const rule =
      rules.find((s) => s.cue[0] <= head && head <= s.cue[1]) ??
      rules.find((s) => s.cue[0] <= end && s.cue[1] >= first);
    if (rule) covered.add(columns.statements.indexOf(rule));
    candidates.push({ first, last, head, rule });
    i = last;
  }
  columns.statements.forEach((rule, k) => {
    if (rule.within || covered.has(k)) return;
    candidates.push({ first: rule.cue[0], last: rule.cue[1], head: rule.cue[1], rule });
  });
  return candidates.sort((a, b) => a.first - b.first || a.last - b.last);
}
