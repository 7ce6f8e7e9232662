import type { FoundStatement } from "./found.ts";
import { lower } from "./words.ts";

const BE = /^(?:am|is|are|was|were|be|been|being|'s|’s|'re|’re|got|gets)$/;
/** Participles of verbs whose object hears: in the passive, their subject does. */
const HEARS = /^(?:asked|told|informed|warned|urged|advised|reminded|notified|assured|ordered|questioned)$/;

/** "Keller was asked whether he would resign": the one before the cue hears; who speaks is not told. */
export function withHearer(statement: FoundStatement): FoundStatement {
  const { line, cue, source } = statement;
  if (!source || source.last >= cue.first || !HEARS.test(lower(line.tokens[cue.last]))) return statement;
  let i = cue.last - 1;
  while (/^(?:ADV|PART)$/.test(line.tokens[i]?.pos ?? "")) i--;
  if (!BE.test(lower(line.tokens[i])) || lower(line.tokens[cue.last + 1]) === "by") return statement;
  const { source: _hearer, ...rest } = statement;
  return { ...rest, addressee: source };
}
