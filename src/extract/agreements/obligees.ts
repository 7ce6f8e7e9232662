const OTHER_SIDE =
  /(?<!\b(?:of|from|in|within|into|between)\s(?:the\s)?)\b(?:each other|one another|(?:any |the )?other (?:(?:high )?contracting )?(?:side|part(?:y|ies)|countr(?:y|ies)|states?|signator(?:y|ies)|members?)|the (?:part(?:y|ies)|states?|side|country)(?: or part(?:y|ies))? (?:so )?(?:attacked|concerned|threatened|invaded)|the other(?=$| with\b| against\b))/i;
const RECIPIENT =
  /\b(?:provide|render|give|offer|extend|grant|supply|deliver|send|transfer|pay|return|hand over|lend)\b.*\bto ((?:the |its |their |all |any |an? )?[^,]+)$/i;
const HELPED =
  /^(?:come to the (?:aid|assistance|defen[cs]e) of|assist|aid|support|defend|help|protect|inform|notify|consult with|consult|compensate) ((?:the |its |their |all |any |an? |\p{Lu})[^,]*?)(?= (?:in|with|by|against|of|on|to|about|from)\b|$)/u;

/** Where something goes, not whom it is owed to. */
const GOAL = /\b(?:frontiers?|borders?|territor(?:y|ies)|bases?|positions?|lines?|levels?|courts?)\b/i;

/** Whom the act is owed to, where its words say so. */
export function obligeeIn(act: string): { readonly at: number; readonly length: number } | undefined {
  const side = OTHER_SIDE.exec(act);
  if (side) return { at: side.index, length: side[0].length };
  const named = RECIPIENT.exec(act) ?? HELPED.exec(act);
  const words = named?.[1];
  return named && words && /^\p{L}/u.test(words) && !GOAL.test(words)
    ? { at: named.index + named[0].lastIndexOf(words), length: words.length }
    : undefined;
}
