import type { AttributionType } from "../../../vocabulary/index.ts";

/**
 * Lemmas that attribute in other constructions than the rules know, by attribution type (Prasad et al. 2007; Pareti 2012).
 * What is in no table is taken for communication, and by no act in particular.
 */
export const MANNER_ROWS: readonly (readonly [AttributionType, string])[] = [
  [
    "belief",
    "see seem appear look sound favor favour like love hate enjoy prefer trust share embrace agree disagree care " +
      "sure certain convinced confident skeptical sceptical critical wary afraid angry outraged furious frustrated upset " +
      "happy glad proud pleased optimistic pessimistic supportive supporter opponent advocate proponent critic against " +
      "idea mind attitude sentiment perception feeling anger outrage outcry skepticism scepticism doubt regard value " +
      "respect admire resent dislike envision dream",
  ],
  ["knowledge", "aware unaware recall notice spot experience discover learn familiar"],
  [
    "intention",
    "eager willing unwilling ready determined dedicated reluctant hesitant interested keen bent poised choose need " +
      "resist pursue design hire nominate appoint try attempt vote ambition goal aim plan effort bid",
  ],
];
