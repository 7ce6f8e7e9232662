import type { ObligationType } from "../../vocabulary/index.ts";

/**
 * Which of the five obligations of ATOP (Leeds, Ritter, Mitchell and Long 2002, Alliance Treaty Obligations and
 * Provisions) the words of a clause put down, in our reading; tried in order. `when` must hold of the condition too.
 */
export const OBLIGATION_TYPES: readonly {
  readonly type: ObligationType;
  readonly act: RegExp;
  readonly when?: RegExp;
  readonly negated?: boolean;
}[] = [
  {
    type: "neutrality",
    act: /\b(?:remain|stay|be) neutral\b|\bneutrality\b|\b(?:not|refrain from) (?:to )?(?:assist|aid|help|support|join|assisting|aiding|supporting|joining|giving|giv|provid)\w*\b.*\b(?:attacker|aggressor|enem|third|adversar|other power|power)/i,
  },
  {
    type: "neutrality",
    act: /\b(?:enter into|join|conclude|take part in|participate in)\b.*\b(?:alliance|coalition|bloc|treaty|agreement|action)s?\b.*\b(?:against|aimed at|directed)/i,
    negated: true,
  },
  {
    type: "non-aggression",
    act: /\b(?:attack|invade|use force|resort to (?:war|force)|wage war|commit (?:any )?(?:acts? of )?aggression|threaten|take military action|make war)\b/i,
    negated: true,
  },
  {
    type: "non-aggression",
    act: /\b(?:refrain|desist|abstain)\w* from\b.*\b(?:force|attack|aggressi|violence|hostil|war|threat)|\bnon-?aggression\b|\brenounce\w*\b.*\b(?:force|war)\b/i,
  },
  {
    type: "offence",
    act: /\b(?:join|take part in|participate in|enter|launch|declare)\b.*\b(?:war|offensive|attack|invasion|campaign)\b.*\b(?:against|on|with)\b|\bdeclare war\b|\battack\b.*\btogether\b/i,
  },
  {
    type: "defence",
    act: /\b(?:assist|assistance|aid|help|support|defend|defen[cs]e|protect|come to|side of|reinforce|repel|armed forces|military)\b/i,
    when: /\b(?:attack|attacked|invade|invaded|invasion|aggression|aggressor|war|hostilities|armed|threatened|assault|incursion)\b/i,
  },
  {
    type: "defence",
    act: /\bmilitary (?:and other )?(?:assistance|aid|support|help)\b|\bmutual (?:defen[cs]e|assistance)\b|\bconsidered (?:as )?an (?:armed )?attack (?:against|on)\b|\b(?:assist|aid|defend|help|support)\b.*\b(?:attacked|attack|aggression|invasion)\b|\bcollective (?:self-)?defen[cs]e\b/i,
  },
  {
    type: "consultation",
    act: /\bconsult\w*\b|\bhold (?:talks|urgent talks|discussions)\b|\b(?:coordinate|agree on|exchange views on) (?:their |its )?(?:positions?|responses?|measures|actions?|views)\b|\bcontact (?:each other|one another|the other)\b|\benter into (?:contact|discussions)\b/i,
  },
];

const DUTIES = new Set<ObligationType>(["defence", "offence", "consultation"]);

/** The type that a clause's act, in the light of its condition, fits; `undefined` where it fits none of the five. */
export function obligationType(act: string, condition: string, negated: boolean): ObligationType | undefined {
  // What may not be done is no duty to do it, and what stands only in "without consulting …" is no act.
  const words = act.replace(/\bwithout (?:\w+ing|(?:\w+ )?(?:consent|consultations?|approval|agreement))\b.*$/i, "");
  return OBLIGATION_TYPES.find(
    (row) =>
      row.act.test(words) &&
      !(negated && DUTIES.has(row.type)) &&
      (row.when?.test(condition) ?? true) &&
      (row.negated === undefined || row.negated === negated),
  )?.type;
}
