const OTHER_SIDE =
  /(?<!\b(?:of|from|in|within|into|between)\s(?:the\s)?)\b(?:each other|one another|(?:any |the )?other (?:(?:high )?contracting )?(?:side|part(?:y|ies)|countr(?:y|ies)|states?|signator(?:y|ies)|members?)|the (?:part(?:y|ies)|states?|side|country)(?: or part(?:y|ies))? (?:so )?(?:attacked|concerned|threatened|invaded)|the other(?=$| with\b| against\b))/i;
const RECIPIENT =
  /\b(?:provide|render|give|offer|extend|grant|supply|deliver|send|transfer|pay|return|hand over|lend)\b.*(?<!\b(?:available|known|subject|related|relating|pertaining|belonging|due|necessary|prior|contrary|according) )\bto ((?:the |its |their |all |any |an? )?[^,]+)$/i;
const HELPED =
  /^(?:come to the (?:aid|assistance|defen[cs]e) of|assist|aid|support|defend|help|protect|inform|notify|consult with|consult|compensate) ((?:the |its |their |all |any |an? |\p{Lu})[^,]*?)(?= (?:in|with|by|against|of|on|to|about|from)\b|$)/u;

/** Words for those who can be bound, and to whom something can be owed. */
const SOMEBODY =
  /\b(?:part(?:y|ies)|states?|countr(?:y|ies)|nations?|governments?|sides?|members?|signator(?:y|ies)|contracting|authorit(?:y|ies)|agenc(?:y|ies)|organi[sz]ations?|secretar(?:y|iat|y-general)|director(?:-general)?|depositar(?:y|ies)|council|commission(?:er)?s?|committee|tribunal|court|assembly|conference|board|minist(?:er|ry|ers|ries)|president|parliament|persons?|nationals?|citizens?|peoples?|populations?|victims?|refugees?|prisoners?|workers?|investors?|owners?|operators?|carriers?|airlines?|vessels? of|companies|company|enterprises?|forces?|crews?|others?|each other|one another|them|it|importer|exporter|master|holder|applicant|arbitrators?|chair(?:man|person)?|representatives?|delegations?|union|bank|fund|republic|kingdom|federation)\b/i;

/** A name that is a part of a text, or its own. */
const TEXT =
  /^(?:Agreement|Treaty|Convention|Protocol|Charter|Article|Annex|Paragraph|Chapter|Section|Part|Schedule|Appendix)\b/;

/** "Compensation shall be paid": a noun at the head of a sentence. */
const ABSTRACT = /(?:[tsx]ion|ity|[ae]nce|ment|ness|ing|icle|ice|tax|duty|aid)$/;

/** Whether words stand for somebody rather than for a thing, by their first noun: a word of the table, or a name. */
export function isSomebody(words: string): boolean {
  const phrase = words.replace(/^(?:the|this|an?|any|all|each|every|no|its|their|either|both|such)\s+/i, "");
  const [head = ""] = phrase.split(/\s(?:of|to|for|in|on|by|with|under|from|which|who|that)\s/);
  return (
    SOMEBODY.test(head) ||
    (/^\p{Lu}\p{Ll}/u.test(phrase) && phrase !== words && !TEXT.test(phrase)) ||
    (/^\p{Lu}\p{Ll}+$/u.test(head) && !ABSTRACT.test(head))
  );
}

/** Where something goes, not whom it is owed to. */
const GOAL = /\b(?:frontiers?|borders?|territor(?:y|ies)|bases?|positions?|lines?|levels?|courts?)\b/i;

/** Whom the act is owed to, where its words say so. */
export function obligeeIn(act: string): { readonly at: number; readonly length: number } | undefined {
  const side = OTHER_SIDE.exec(act);
  if (side) return { at: side.index, length: side[0].length };
  const named = RECIPIENT.exec(act) ?? HELPED.exec(act);
  const words = named?.[1]?.replace(/\s+(?:\d+|within|before|after|until|not later|no later|upon|at least)\b.*$/su, "");
  return named &&
    words &&
    /^(?:the|its|their|all|any|an?|each|every|both|other|such|those|either|them|it|\p{Lu}|(?:parties|states|members|countries|persons|citizens|nationals|victims|refugees|investors)\b)/u.test(
      words,
    ) &&
    !GOAL.test(words) &&
    isSomebody(words)
    ? { at: named.index + named[0].lastIndexOf(words), length: words.length }
    : undefined;
}
