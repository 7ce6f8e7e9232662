import { LABEL } from "./provision-labels.ts";

const AGREEMENT =
  "(?:[Tt]reaty|[Pp]act|[Aa]ccords?|[Aa]greement|[Dd]eal|[Cc]onvention|[Cc]harter|[Mm]emorandum|[Pp]rotocol|[Aa]rmistice|[Tt]ruce|[Cc]ease-?fire|[Cc]ovenant|[Cc]ompact)";
const VERB =
  "(?:says|states|reads|provides|declares|adds|stipulates|specifies|lays down|affirms|said|stated|read|provided|stipulated|declared)";
const ADVERB = "(?:(?:also|further|then|expressly|explicitly|clearly|simply) )?";
/** The agreement a part is of: "of the pact between A and B", "of the Lakes Treaty"; of anything else it is no provision. */
const OF = `(?<of> of (?:(?:the|that|its|their|this) )?(?:[^“”"‘:;,.]{0,60}?\\b)?${AGREEMENT}\\b(?:(?! ${VERB}\\b| puts)[^“”"‘:;,.]){0,80}?)`;

/** “…,” says Article 4 of the pact; “…,” according to Article 4; “…,” Article 4 of the pact says. */
const LABELLED = [
  new RegExp(`^,? ?(?:${ADVERB}${VERB}|according to|under) (?:its |the )?${LABEL}(?:${OF}|(?! of ))`, "u"),
  new RegExp(`^,? ?(?:its |their )?${LABEL}(?:${OF}|(?! of )) ${ADVERB}${VERB}\\b`, "u"),
  new RegExp(`^,? ?(?:is|was) (?:how|what) ${LABEL}(?:${OF}|(?! of )) (?:puts? it|put it|${VERB})\\b`, "u"),
];
/** “…,” says the Lakes Treaty; “…,” the pact between A and B states. Not “…,” says the treaty's author. */
const PLAIN = [
  new RegExp(
    `^,? ?${ADVERB}${VERB} (?<of>the (?:[\\p{L}-]+ ){0,4}?${AGREEMENT})(?=[,.;]| (?:between|with|of|on|that|which|signed|reached)\\b)`,
    "u",
  ),
  new RegExp(
    `^,? ?(?<of>the (?:[\\p{L}-]+ ){0,4}?${AGREEMENT}(?: (?:between|with|of|on) [^“”"‘:;,.]{2,60}?)?) ${ADVERB}${VERB}(?=[,.;]|$)`,
    "u",
  ),
];

/**
 * What stands behind a quotation as its source: a numbered part, or, if the words lay something down, an agreement.
 * @param rest the text from the closing mark on
 * @param norm whether the quotation says what shall be
 */
export function sourceAfter(rest: string, norm: boolean): RegExpExecArray | null {
  for (const pattern of norm ? [...LABELLED, ...PLAIN] : LABELLED) {
    const match = pattern.exec(rest);
    if (match) return match;
  }
  return null;
}
