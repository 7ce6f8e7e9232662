import type { UnitSpan } from "../../article/types.ts";
import type { AttributionType, SpeechAct } from "../../vocabulary/index.ts";
import type { Line, Stretch } from "./line.ts";

/** A statement as the rules find it in one line, before names and identities are looked up. */
export interface FoundStatement {
  readonly line: Line;
  readonly act?: SpeechAct;
  readonly attribution: AttributionType;
  readonly cue: Stretch;
  readonly source?: Stretch;
  readonly addressee?: Stretch;
  /** In code units; further pieces may come from the lines after it. */
  readonly content: readonly UnitSpan[];
}

/** The place of a stretch in the article, in code units. */
export function spanOf(line: Line, { first, last }: Stretch): UnitSpan {
  return { from: line.tokens[first]?.from ?? 0, to: line.tokens[last]?.to ?? 0 };
}

/** The tokens of a line that a stretch of its text takes up. */
export function tokensIn({ tokens }: Line, { from, to }: UnitSpan): Stretch {
  let [first, end] = [0, tokens.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((tokens[middle]?.from ?? 0) < from) first = middle + 1;
    else end = middle;
  }
  let last = first;
  while ((tokens[last + 1]?.to ?? to + 1) <= to) last++;
  return { first, last };
}
