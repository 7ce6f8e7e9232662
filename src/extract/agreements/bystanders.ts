import type { UnitSpan } from "../../article/types.ts";
import type { Phrase } from "./phrases.ts";

/** Where a list of bystanders ends. */
const END =
  "(?=,? and (?:was |were )?(?:witnessed|signed|guaranteed|brokered|mediated)\\b|,|;|\\.(?:\\s|$)|$| (?:that|which|in|on|at|after|to|signed|reached|between|with|has|have|had|is|was|were|came|as)\\b)";
const NAME = "(?:the )?\\p{Lu}[^,;:.]{1,40}?";
/** "A", "A and B", "A, B and C" */
const WHO = `(?<who>[^,;:.]{2,60}?(?:(?:, ${NAME})+,? and ${NAME})?)`;
/** "under the auspices of A", "thanks to A's mediation", "A, which is mediating between": where those stand that help. */
const AUSPICES = new RegExp(
  `\\b(?:under (?:the )?(?:auspices|aegis|sponsorship|mediation) of|(?:with|through|thanks to) (?:the )?(?:mediation|good offices) of) (?<who>[^;:.]{2,80}?)${END}`,
  "giu",
);
const MEDIATING =
  /(?<who>\p{Lu}[\p{L}. -]{1,40}?)(?:['’]s? mediation\b|,? (?:which|who) (?:is|was|has been|had been) (?:mediating|brokering)\b|-(?:brokered|mediated)\b| as (?:an? |the )?mediators?\b)/gu;
/** "with Omani mediation" */
const MEDIATION =
  /\b(?:with|through|after|under|thanks to|following) (?:the )?(?<who>\p{Lu}[\p{L}. -]{1,40}?) mediation\b/gu;
/** "… was brokered by A and B" */
const BROKERED = new RegExp(
  `^[^;.]{0,80}?\\b(?:was|were|is|been)(?: \\p{L}+ly)? (?:brokered|mediated|facilitated) by ${WHO}${END}`,
  "u",
);

/** "witnessed by A", "in the presence of A", "with A as witness": where those stand that look on. */
const WITNESSED = new RegExp(
  `\\b(?:witnessed by|in (?:the )?presence of|with (?=[^;:.]{2,60} as (?:an? |the )?(?:witness(?:es)?|guarantors?|observers?)\\b)) ?${WHO}${END}`,
  "gu",
);
/** "A, B and C signed the pact as witnesses" */
const AS_WITNESS = /^[^;.]{0,80}?\bas (?:an? |the )?(?:witness(?:es)?|guarantors?|observers?)\b/;
const AND_WITNESSED =
  /(?<who>\p{Lu}[\p{L}.-]*(?:,? (?:and |of |the )*\p{Lu}[\p{L}.-]*){0,6}),? (?:also )?witnessed\b/gu;

const spans = (matches: Iterable<RegExpExecArray>, from: number): UnitSpan[] =>
  [...matches].map((match) => {
    const who = match.groups?.who ?? "";
    const start = from + match.index + match[0].indexOf(who);
    return { from: start, to: start + who.length };
  });

/** Where those stand who bring an agreement about for others. */
export function mediatingIn({ scope, to }: Phrase, text: string): UnitSpan[] {
  const words = text.slice(scope.from, scope.to);
  const passive = BROKERED.exec(text.slice(to, scope.to));
  return [
    ...spans([...words.matchAll(AUSPICES), ...words.matchAll(MEDIATING), ...words.matchAll(MEDIATION)], scope.from),
    ...spans(passive ? [passive] : [], to),
  ];
}

/** Where those stand who only see it signed. */
export function witnessesIn({ scope }: Phrase, text: string): UnitSpan[] {
  const words = text.slice(scope.from, scope.to);
  return spans([...words.matchAll(WITNESSED), ...words.matchAll(AND_WITNESSED)], scope.from);
}

/** Whether the subject of the verb that a phrase hangs on signed for a witness: "A and B signed the pact as witnesses". */
export const signedAsWitness = ({ coreTo, scope }: Phrase, text: string): boolean =>
  AS_WITNESS.test(text.slice(coreTo, scope.to)) &&
  !/ with /.test(AS_WITNESS.exec(text.slice(coreTo, scope.to))?.[0] ?? "");
