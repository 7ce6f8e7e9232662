import type { AttributionType, SpeechAct } from "../../../vocabulary/index.ts";
import type { Token } from "../../types.ts";
import { CUE_NOUNS } from "../cue-nouns.ts";
import { cueVerb } from "../cues.ts";
import type { Line, Stretch } from "../line.ts";
import { lower } from "../words.ts";

/** How somebody stands to what is reported of him, and by which act he made it known. */
export interface Manner {
  readonly act?: SpeechAct;
  readonly attribution: AttributionType;
}

/**
 * Lemmas that attribute in other constructions than the rules know, by attribution type (Prasad et al. 2007; Pareti 2012).
 * What is in no table is taken for communication, and by no act in particular.
 */
const ROWS: readonly (readonly [AttributionType, string])[] = [
  [
    "belief",
    "see seem appear look sound favor favour like love hate enjoy prefer trust share embrace agree disagree care " +
      "sure certain convinced confident skeptical sceptical critical wary afraid angry outraged furious frustrated upset " +
      "happy glad proud pleased optimistic pessimistic supportive supporter opponent advocate proponent critic against " +
      "idea mind attitude sentiment perception feeling anger outrage outcry skepticism scepticism doubt trust regard value " +
      "respect admire resent dislike envision dream",
  ],
  ["knowledge", "aware unaware recall notice spot experience discover learn familiar"],
  [
    "intention",
    "eager willing unwilling ready determined dedicated reluctant hesitant interested keen bent poised choose need " +
      "resist pursue design hire nominate appoint try attempt vote ambition goal aim plan effort bid",
  ],
];

const TYPES: ReadonlyMap<string, AttributionType> = new Map(
  ROWS.flatMap(([type, lemmas]) => lemmas.split(" ").map((lemma) => [lemma, type] as const)),
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
