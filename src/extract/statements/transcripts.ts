import { type FoundStatement, spanOf } from "./found.ts";
import { type Line, markLength, type Stretch } from "./line.ts";

/** A name before a colon has no more tokens than this: "SEN. ANA RUIZ:". */
const NAME = 5;
/** So many paragraphs that begin with a name and a colon make a transcript; one alone is a dateline or a label. */
const TURNS = 3;

const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(word);

/** The name in capitals and the colon with which a paragraph begins, inside its quotation mark if it has one. */
function turnOf({ tokens, quotes }: Line): { name: Stretch; colon: number } | undefined {
  const opens = quotes.some((q) => q.first === 0 && q.quotation.opened);
  const first = opens ? markLength(tokens, 0, 1) : 0;
  let colon = first;
  while (colon - first <= NAME && isCapitals(tokens[colon]?.text ?? "")) colon++;
  if (colon === first || tokens[colon]?.text !== ":" || colon >= tokens.length - 2) return undefined;
  return { name: { first, last: colon - 1 }, colon };
}

/**
 * The turns of an interview or a debate that an article prints as a transcript: “RUIZ: We waited for an hour.” What follows
 * the colon is said by the name before it.
 */
export function transcriptTurns(lines: readonly Line[]): ReadonlyMap<Line, FoundStatement> {
  const turns = new Map<Line, FoundStatement>();
  for (const line of lines) {
    const turn = line.kind === "paragraph" || line.kind === "quote" ? turnOf(line) : undefined;
    if (!turn) continue;
    turns.set(line, {
      line,
      act: "say",
      attribution: "communication",
      cue: { first: turn.colon, last: turn.colon },
      source: turn.name,
      content: [spanOf(line, { first: turn.colon + 1, last: line.tokens.length - 1 })],
    });
  }
  return turns.size >= TURNS ? turns : new Map();
}
