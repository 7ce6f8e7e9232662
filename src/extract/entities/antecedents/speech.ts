import type { Quotation } from "../../types.ts";
import { firstWhere } from "../known.ts";
import type { Layout } from "../layout.ts";
import type { Word } from "../words.ts";

const SPEAKING =
  /^(?:say|said|tell|told|add|ask|note|argue|claim|warn|explain|announce|insist|write|wrote|tweet|reply|respond|recall|concede|admit|deny|testify|joke|comment|declare|describe|suggest|continue|remark|state)/;

/** Whether a word is a verb of speaking. */
export const isSpeaking = ({ pos, lemma }: Word): boolean => pos === "VERB" && SPEAKING.test(lemma.toLowerCase());

/** Whether a word for speaking stands next to a name or a pronoun: "Lund said", "said Lund". */
export function speaks({ words }: Layout, from: number, to: number): boolean {
  const next = firstWhere(words, (w) => w.from >= to);
  const verb = words[next]?.pos === "ADV" ? words[next + 1] : words[next];
  const before = words[firstWhere(words, (w) => w.to > from) - 1];
  return [verb, before].some((word) => word !== undefined && isSpeaking(word));
}

/** The quotation a position lies within, the outermost; they are in order, and those within others come after them. */
export function quotationAt(quotations: readonly Quotation[], at: number): Quotation | undefined {
  for (let i = firstWhere(quotations, (q) => q.from > at) - 1; i >= 0; i--) {
    const quotation = quotations[i];
    if (quotation?.depth !== 0) continue;
    return quotation.to > at ? quotation : undefined;
  }
  return undefined;
}

/** Whether a position lies within a quotation that is within another. */
export function isNested(quotations: readonly Quotation[], at: number): boolean {
  for (let i = firstWhere(quotations, (q) => q.from > at) - 1; i >= 0; i--) {
    const quotation = quotations[i];
    if (!quotation || quotation.depth === 0) return false;
    if (quotation.to > at) return true;
  }
  return false;
}
