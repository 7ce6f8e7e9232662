import { type FoundStatement, spanOf } from "./found.ts";
import { isComma, isVerbal, lower } from "./words.ts";

const QUESTION = /^(?:whether|if|about|how|why|what|who|where|when|which)$/;
/** So many words can stand between "by" and the question. */
const ASKER = 12;

/** "Hall, asked by a reporter whether he would go, smiled": the reporter asks, and Hall, who hears it, does not. */
export function withAsker(statement: FoundStatement): FoundStatement {
  const { line, cue } = statement;
  const { tokens } = line;
  const asked = cue.first;
  if (lower(tokens[asked]) !== "asked" || lower(tokens[asked + 1]) !== "by" || cue.last > asked + 1) return statement;
  if (line.quoteAt(asked, 0) || !isComma(tokens[asked - 1])) return statement;
  const region = line.regionAt(asked);
  let question = asked + 2;
  while (question <= Math.min(region.last, asked + ASKER) && !QUESTION.test(lower(tokens[question]))) question++;
  if (question === asked + 2 || !QUESTION.test(lower(tokens[question]))) return statement;
  let end = question;
  const closes = (i: number): boolean =>
    /^[.?!]$/.test(tokens[i]?.text ?? "") || (isComma(tokens[i]) && isVerbal(tokens[i + 1]));
  while (end < region.last && !closes(end + 1)) end++;
  const { source, ...rest } = statement;
  return {
    ...rest,
    cue: { first: asked, last: asked },
    source: { first: asked + 2, last: question - 1 },
    ...(source && source.last < asked && { addressee: source }),
    content: [spanOf(line, { first: question, last: end })],
  };
}
