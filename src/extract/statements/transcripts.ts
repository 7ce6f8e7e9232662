import type { UnitSpan } from "../../article/types.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import { type Line, markLength, type Stretch } from "./line.ts";

/** A name before a colon has no more tokens than this: "SEN. ANA RUIZ:". */
const NAME = 5;
/** So many paragraphs that begin with a name and a colon make a transcript; one alone is a dateline or a label. */
const TURNS = 3;

const ASKS = /^(?:Q|Question|QUESTION)$/;
const ANSWERS = /^(?:A|Answer|ANSWER)$/;

const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(word);

interface Turn {
  readonly line: Line;
  readonly name: Stretch;
  readonly colon: number;
}

/** The name in capitals, or the "Q" or "A", and the colon with which a paragraph begins, inside its quotation mark if it has one. */
function turnOf(line: Line): Turn | undefined {
  const { tokens, quotes } = line;
  const opens = quotes.some((q) => q.first === 0 && q.quotation.opened);
  const first = opens ? markLength(tokens, 0, 1) : 0;
  const letter = tokens[first]?.text ?? "";
  let colon = first;
  if (ASKS.test(letter) || ANSWERS.test(letter)) colon = first + 1;
  else while (colon - first <= NAME && isCapitals(tokens[colon]?.text ?? "")) colon++;
  if (colon === first || tokens[colon]?.text !== ":" || colon >= tokens.length - 2) return undefined;
  return { line, name: { first, last: colon - 1 }, colon };
}

const labelOf = ({ line, name }: Turn): string => line.tokens[name.first]?.text ?? "";
const asks = (turn: Turn): boolean => ASKS.test(labelOf(turn));
const answers = (turn: Turn): boolean => ANSWERS.test(labelOf(turn));
const isLetter = (turn: Turn): boolean => asks(turn) || answers(turn);

const wholeOf = (line: Line): UnitSpan => spanOf(line, { first: 0, last: line.tokens.length - 1 });

/** A paragraph that an answer goes on in: nobody else is quoted in it. */
const goesOn = (line: Line): boolean =>
  (line.kind === "paragraph" || line.kind === "bullet") && line.quotes.every((q) => q.quotation.depth > 0);

/**
 * The turns of an interview or a debate that an article prints as a transcript: “RUIZ: We waited for an hour.”, "Q: Why?".
 * What follows the colon is said by the name before it; what stands between an answer and the next question, by who answers.
 */
export function transcriptTurns(lines: readonly Line[]): ReadonlyMap<Line, FoundStatement> {
  const found = new Map<Line, Turn>();
  for (const line of lines) {
    const turn = turnOf(line);
    // A short question looks like a headline.
    if (turn && (isLetter(turn) || line.kind === "paragraph" || line.kind === "quote")) found.set(line, turn);
  }
  const all = [...found.values()];
  const isInterview = all.some(asks) && all.some(answers);
  const turns = new Map<Line, FoundStatement>();
  let answer: Line | undefined;
  let further: UnitSpan[] = [];
  for (const line of lines) {
    const turn = found.get(line);
    if (!turn || (isLetter(turn) && !isInterview)) {
      if (goesOn(line)) further.push(wholeOf(line));
      else answer = undefined;
      continue;
    }
    const before = answer && turns.get(answer);
    if (answer && before) turns.set(answer, { ...before, content: [...before.content, ...further] });
    further = [];
    answer = answers(turn) ? line : undefined;
    turns.set(line, {
      line,
      act: asks(turn) ? "ask" : "say",
      attribution: "communication",
      cue: { first: turn.colon, last: turn.colon },
      source: turn.name,
      content: [spanOf(line, { first: turn.colon + 1, last: line.tokens.length - 1 })],
    });
  }
  return turns.size >= TURNS ? turns : new Map();
}
