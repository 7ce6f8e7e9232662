import { hasSubject, startsClause } from "./clauses.ts";
import type { Stretch } from "./line.ts";
import { attributionStarts, coordinatesCue, coordinatesVerb, isCue, leadsOn } from "./other-cues.ts";
import type { Setting } from "./setting.ts";
import { isComma, isDash, isRelative, isTime, lower } from "./words.ts";

export const SUBORDINATE =
  /^(?:after|before|while|when|as|because|although|though|since|whereas|where|if|unless|until|despite|amid)$/;

/** Where the content that starts at `start` ends. `object`: a noun phrase, so it ends with its clause. */
export function contentEnd(setting: Setting, start: number, kind: "clause" | "object" | "infinitive"): number {
  const { line, region, groups } = setting;
  const { tokens } = line;
  let last = start - 1;
  let brackets = 0;
  for (let i = start; i <= region.last; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const quote = line.quoteAt(i, region.depth);
    if (quote) {
      last = Math.min(quote.last, region.last);
      i = last;
      const closing = tokens[last - 1]?.text ?? "";
      const next = tokens[last + 1];
      if (start === quote.first && /^[.,?!]$/.test(closing) && !joinsOn(setting, last + 1)) break;
      if (start !== quote.first && /^[.,?!]$/.test(closing) && !startsLowerWord(next?.text)) break;
      if (/^,$/.test(closing) && stopsAfterComma(setting, last + 1, kind)) break;
      continue;
    }
    if (token.text === "(") brackets++;
    if (token.text === ")") {
      if (brackets === 0) break;
      brackets--;
    }
    if (i > start) {
      if (/^[;]$/.test(token.text) && kind !== "clause") break;
      if ((isComma(token) || isDash(token)) && stopsAfterComma(setting, i + 1, kind)) break;
      if (token.pos === "CCONJ" && coordinatesCue(setting, i)) break;
      if (kind !== "clause" && token.pos === "CCONJ" && (coordinatesVerb(setting, i) || hasSubject(setting, i + 1)))
        break;
      if (
        kind === "object" &&
        /^(?:while|whilst|when|after|before|because|although|though|since)$/.test(lower(token))
      ) {
        if (startsClause(line, i + 1, region, groups) || groups.some((g) => g.first === i + 1 && g.form === "ing"))
          break;
      }
      if (token.text === "according" || (token.text === "as" && attributionStarts(setting, i + 1))) break;
    }
    if (/^[.!?]$/.test(token.text) && i === region.last) break;
    last = i;
  }
  while (last > start && !line.quoteAt(last, region.depth) && /^(?:[.,;:!–—]|--)$/.test(tokens[last]?.text ?? ""))
    last--;
  return kind === "clause" ? last : withoutAdverbial(setting, start, last);
}

const OCCASION =
  /^(?:statement|interview|speech|tweet|letter|email|e-mail|post|memo|twitter|facebook|debate|call|conference)$/;

/** A content without the time or the occasion of its utterance at its end: "… on Thursday", "… in a statement". */
function withoutAdverbial({ line }: Setting, start: number, end: number): number {
  const { tokens } = line;
  let last = end;
  if (OCCASION.test(lower(tokens[last]))) {
    let i = last - 1;
    while (i > start && last - i < 4 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? "")) i--;
    if (/^(?:in|on|during|via)$/.test(lower(tokens[i])) && i > start) last = i - 1;
  }
  let i = last;
  while (i > start && isTime(tokens[i])) i--;
  if (i < last && i > start) {
    if (/^(?:on|late|early|last|this|next)$/.test(lower(tokens[i]))) i--;
    if (lower(tokens[i]) === "in" || lower(tokens[i]) === "on") i--;
    last = Math.max(start, i);
  }
  return last;
}

const startsLowerWord = (word: string | undefined): boolean => /^\p{Ll}/u.test(word ?? "");

/** Whether the words after a quotation go on with what it says ("“X” and that “Y”", "“X” and “Y”"). */
function joinsOn(setting: Setting, i: number): boolean {
  const { line, region } = setting;
  const token = line.tokens[i];
  if (i > region.last || token?.pos !== "CCONJ") return false;
  return lower(line.tokens[i + 1]) === "that" || line.quoteAt(i + 1, region.depth)?.first === i + 1;
}

function stopsAfterComma(setting: Setting, i: number, kind: "clause" | "object" | "infinitive"): boolean {
  const { line, region, groups } = setting;
  if (i > region.last) return true;
  const token = line.tokens[i];
  if (attributionStarts(setting, i) || leadsOn(setting, i)) return true;
  let j = i;
  while (line.tokens[j]?.pos === "ADV") j++;
  const group = groups.find((g) => g.head === j || g.first === i);
  if (group && group.form === "ing" && isCue(setting, group)) return true;
  if (token?.pos === "CCONJ" && (coordinatesCue(setting, i) || kind !== "clause")) return true;
  if (kind === "clause") return false;
  return (
    isRelative(token) ||
    (group !== undefined && (group.form === "ing" || group.form === "finite")) ||
    SUBORDINATE.test(lower(token)) ||
    hasSubject(setting, i) ||
    lower(token) === "with"
  );
}

/** What stands from `start` to the end of its clause; an infinitive ends earlier, at a verb that is not its own. */
export function contentStretch(setting: Setting, start: number, kind: "clause" | "infinitive"): Stretch | undefined {
  const last = contentEnd(setting, start, kind);
  return last < start ? undefined : { first: start, last };
}
