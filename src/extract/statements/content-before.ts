import { SUBORDINATE } from "./content-end.ts";
import { markLength, type Stretch } from "./line.ts";
import { isClauseCue } from "./other-cues.ts";
import type { Setting } from "./setting.ts";
import { isComma, isDash, lower } from "./words.ts";

/** The content before a cue or source that begins at `start`: quoted words, or a clause up to the comma. */
export function contentBefore(setting: Setting, start: number): (Stretch & { readonly quoted: boolean }) | undefined {
  const { line, region, groups } = setting;
  const { tokens } = line;
  let end = start - 1;
  if (end < region.first) return undefined;
  const comma = isComma(tokens[end]) || isDash(tokens[end]);
  if (comma) end--;
  const quote = end >= region.first ? line.quoteAt(end, region.depth) : undefined;
  const inner = quote && end - (quote.quotation.closed ? markLength(tokens, end, -1) : 0);
  const marked = quote?.last === end && /^[,?!.–—…]$/.test(tokens[inner ?? end]?.text ?? "");
  if (!comma && !quote && !/^[?!]$/.test(tokens[end]?.text ?? "")) return undefined;
  if (!comma && quote && !marked && !quote.quotation.closed) return undefined;
  let first = region.first;
  while (first < end && (tokens[first]?.pos === "CCONJ" || tokens[first]?.text === "•")) first++;
  if (quote && quote.last === end) {
    if (!comma && !marked && end - quote.first < 4) return undefined;
    if (first >= quote.first) return { first: quote.first, last: end, quoted: true };
    const lead = groups.some((g) => g.last < quote.first && isClauseCue(setting, g));
    const colon = /^[:,]$/.test(tokens[quote.first - 1]?.text ?? "");
    if (lead || (colon && end - quote.first > 5)) return { first: quote.first, last: end, quoted: true };
    return { first, last: end, quoted: true };
  }
  const clause = groups.some((g) => g.form === "finite" && g.first >= first && g.last <= end);
  // A headline's verb may look like a noun: "Border deal signed, minister says".
  const headline = line.kind === "headline" || line.kind === "subheadline" || line.kind === "bullet";
  if (!clause && !(headline && end - first > 2 && tokens[first]?.pos !== "ADP")) return undefined;
  return { first, last: end, quoted: false };
}

/** "Asked by …", "Pressed on …", "Told that …": the subject of the participle is still to come. */
const opensWithParticiple = ({ line, groups }: Setting, first: number): boolean =>
  /(?:[a-z]{2}ed|en|told|shown)$/.test(lower(line.tokens[first])) &&
  groups.some((g) => g.first === first && g.last === first && line.tokens[first]?.pos === "VERB");

/** Whether a sentence begins like one whose main clause is still to come ("When …", "After …", "Speaking in …"). */
export function startsSubordinate(setting: Setting, first: number): boolean {
  return (
    SUBORDINATE.test(lower(setting.line.tokens[first])) ||
    opensWithParticiple(setting, first) ||
    /^(?:ADP|SCONJ)$/.test(setting.line.tokens[first]?.pos ?? "") ||
    setting.groups.some((g) => g.first === first && g.form !== "finite")
  );
}
