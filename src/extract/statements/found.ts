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
