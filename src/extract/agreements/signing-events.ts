import type { UnitSpan } from "../../article/types.ts";
import type { Candidate } from "./candidates.ts";

/** Verbs of signing. */
export const SIGNS =
  /\b(?:sign(?:s|ed|ing)(?! on(?:to)?\b(?! \p{Lu}| \d))|ink(?:s|ed)|initial(?:led|ed|s)|formali[sz]ed|(?:put(?:s|ting)?|set(?:s|ting)?|affix(?:ed|es|ing)?|append(?:ed|s|ing)?) (?:their|his|her|its) (?:names?|signatures?|initials|seals?) (?:to|on)|bears? the signatures? of)\b/giu;
/** Before "the signing of": what tells that it has not come to it. */
const NOT_YET =
  /\b(?:put(?:s|ting)? off|postpon\w+|delay\w*|call(?:s|ed|ing)? off|cancel\w*|shelv\w+|block\w*|prevent\w*|await\w*|ahead of|before|until|plan\w*(?: for)?|expect\w*|prepar\w+(?: for)?|hop\w+ for)\s+(?:(?:the|a|its|their|any|this)\s+)?(?:\p{L}+\s+)?$/iu;
/** Verbs of coming to an agreement, with no word of a signature. */
export const CONCLUDES = /\b(?:reach(?:ed|es)|struck|concluded|sealed|agreed)\b/gi;
const AHEAD =
  /\b(?:to|will|would|could|may|might|must|should|not|n['’]t|never|to be|will be|refused to|yet to|plans? to)(?: \w+ly)? (?:be )?$/i;

/** ", mediated by A and witnessed by B, was": what is said of it on the way to its verb. */
const INSERTED = /^, [^,;:.]{3,160},(?= (?:was|were|is|are|has|had)\b)/;

/** A verb of signing or concluding, and the mention that hangs on it. */
export interface Event extends UnitSpan {
  readonly candidate: Candidate;
}

/** The verb of signing (or concluding) that a mention hangs on: in front of it, or in its own relative or passive clause. */
export function eventsOf(candidate: Candidate, text: string, verbs: RegExp): Event[] {
  const { scope } = candidate;
  return [...text.slice(scope.from, scope.to).matchAll(verbs)].flatMap((match) => {
    const at = { from: scope.from + match.index, to: scope.from + match.index + match[0].length };
    const before = at.to <= candidate.from;
    const told = before ? text.slice(at.to, candidate.from) : text.slice(candidate.coreTo, at.from);
    const between = before ? told : told.replace(INSERTED, "");
    const close = between.length < (before ? 60 : 70) && !/[;:]|\b(?:after|when|because|but|while)\b/.test(between);
    const own = before ? !/\b(?:that|which|who)\b/.test(between) && !/,/.test(between) : at.from >= candidate.coreTo;
    const called = text.slice(at.from, scope.to);
    if (/^signing\b/i.test(called) && NOT_YET.test(text.slice(Math.max(scope.from, at.from - 60), at.from))) return [];
    if (/^signing\b[^.;]{0,140}\b(?:postponed|delayed|called off|put off)\b/i.test(called)) return [];
    return close && own && !AHEAD.test(text.slice(scope.from, at.from)) ? [{ ...at, candidate }] : [];
  });
}
