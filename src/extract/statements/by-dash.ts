import { type FoundStatement, spanOf } from "./found.ts";
import type { QuotedStretch } from "./line.ts";
import type { Setting } from "./setting.ts";

const DASH = /^(?:[―—–-]|--)$/;
/** A name signs a quotation, not the rest of a sentence: no more tokens than this. */
const NAME = 12;

/** `“…” — Ana Ruiz, mayor`: a quotation that a name signs. The dash is the cue. */
export function byDash({ line }: Setting, quote: QuotedStretch): FoundStatement | undefined {
  const { tokens } = line;
  const dash = quote.last + 1;
  if (!quote.quotation.closed || quote.last - quote.first < 4 || !DASH.test(tokens[dash]?.text ?? "")) return undefined;
  let last = tokens.length - 1;
  while (last > dash && /^[.;]$/.test(tokens[last]?.text ?? "")) last--;
  if (last <= dash || last - dash > NAME || tokens[dash + 1]?.pos !== "PROPN") return undefined;
  if (tokens.slice(dash + 1, last + 1).some((t) => t.pos === "VERB" || t.pos === "AUX")) return undefined;
  return {
    line,
    act: "say",
    attribution: "communication",
    cue: { first: dash, last: dash },
    source: { first: dash + 1, last },
    content: [spanOf(line, quote)],
  };
}
