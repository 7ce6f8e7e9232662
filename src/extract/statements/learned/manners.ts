import type { AttributionType, SpeechAct } from "../../../vocabulary/index.ts";
import type { Token } from "../../types.ts";
import { CUE_NOUNS } from "../cue-nouns.ts";
import { cueVerb } from "../cues.ts";
import type { Line, Stretch } from "../line.ts";
import { lower } from "../words.ts";
import { MANNER_ROWS } from "./manners.table.ts";

/** How somebody stands to what is reported of him, and by which act he made it known. */
export interface Manner {
  readonly act?: SpeechAct;
  readonly attribution: AttributionType;
}

const TYPES: ReadonlyMap<string, AttributionType> = new Map(
  MANNER_ROWS.flatMap(([type, lemmas]) => lemmas.split(" ").map((lemma) => [lemma, type] as const)),
);

function mannerOfToken(token: Token): Manner | undefined {
  const lemma = token.lemma.toLowerCase();
  const verb = cueVerb(token);
  const noun = verb === undefined && token.pos === "NOUN" ? CUE_NOUNS.get(lemma) : undefined;
  const known = verb ?? noun;
  if (known) return { ...(known.act && { act: known.act }), attribution: known.attribution };
  if (/^(?:according|:|[―—–]|--)$/.test(lower(token))) return { act: "say", attribution: "communication" };
  const type = TYPES.get(lemma);
  return type && { attribution: type };
}

/** The manner of a cue: that of its head, or of another of its words. */
export function mannerOf({ tokens }: Line, cue: Stretch, head: number): Manner {
  const order = [head];
  for (let i = cue.last; i >= cue.first; i--) if (i !== head) order.push(i);
  for (const i of order) {
    const token = tokens[i];
    const manner = token && token.pos !== "DET" ? mannerOfToken(token) : undefined;
    if (manner) return manner;
  }
  return { attribution: "communication" };
}
