import type { UnitSpan } from "../../article/types.ts";
import type { FoundStatement } from "./found.ts";
import { spanOf, tokensIn } from "./found.ts";
import { type Line, markLength, type QuotedStretch } from "./line.ts";

const overlaps = (a: UnitSpan, b: UnitSpan): boolean => a.from < b.to && b.from < a.to;

/** Whether a quotation is speech that can stand alone: a sentence, with the mark that ends it. */
function isSpeech(line: Line, quote: QuotedStretch): boolean {
  if (quote.quotation.depth !== 0 || quote.last - quote.first < 3) return false;
  if (!quote.quotation.closed) return true;
  return [1, 2].some((back) => /^[.?!…]$/.test(line.tokens[quote.last - back]?.text ?? ""));
}

/** Whether nothing stands between the end of a statement's sentence and a quotation. */
function follows(statement: FoundStatement, line: Line, quote: QuotedStretch): boolean {
  const before = line.tokens[quote.first - 1];
  if (before === undefined || !/[.?!:”"’']$/.test(before.text)) return false;
  const last = Math.max(statement.cue.last, statement.source?.last ?? 0);
  const region = line.regionAt(statement.cue.last);
  const ended = statement.content.reduce((to, piece) => Math.max(to, piece.to), 0);
  return region.last === quote.first - 1 || (quote.first - 1 - last <= 1 && last < quote.first) || ended >= before.from;
}

const markAt = ({ tokens }: Line, { first }: QuotedStretch): string | undefined => tokens[first]?.text;

/**
 * The quotation within a quotation with which a paragraph goes on, right after the mark of the outer one: “‘…’”.
 * One that its own paragraph leaves open is no quotation to the tagger, and is known by its mark.
 */
function innerAt(line: Line, outer: QuotedStretch): UnitSpan | undefined {
  const first = outer.first + markLength(line.tokens, outer.first, 1);
  const inner = line.quotes.find((q) => q.first === first && q.quotation.depth > 0);
  return inner && spanOf(line, inner);
}

/** Whether what somebody says within a quotation begins with a mark and goes on to the end of its paragraph. */
function isLeftOpen({ line, cue, content }: FoundStatement): boolean {
  const [piece, ...rest] = content;
  if (!piece || rest.length > 0 || !line.quoteAt(cue.first, 0)) return false;
  const { first, last } = tokensIn(line, piece);
  if (!/^[‘'“"]$/.test(line.tokens[first]?.text ?? "") || line.quoteAt(first, 1)) return false;
  return !line.tokens.slice(last + 1).some((t) => /[\p{L}\p{N}]/u.test(t.text));
}

/**
 * Joins to a statement the quotations that go on with it and have no cue of their own: after the cue's sentence in the
 * same paragraph (`“…,” Chang added. “…”`), in the next paragraph where the last one left its marks open, and in the
 * paragraphs before that of the cue, where they left theirs open. So with what is quoted within such a quotation.
 */
export function joinContinued(lines: readonly Line[], statements: readonly FoundStatement[]): FoundStatement[] {
  const joined = [...statements];
  const byLine = new Map<Line, number[]>();
  joined.forEach((s, i) => {
    const own = byLine.get(s.line);
    if (own) own.push(i);
    else byLine.set(s.line, [i]);
  });
  let before: Line | undefined;
  let carried: number | undefined;
  let inner: number | undefined;
  let waiting: UnitSpan[] = [];
  let mark: string | undefined;
  for (const line of lines) {
    const announced = (before && byLine.get(before)?.find((i) => joined[i]?.content.length === 0)) ?? -1;
    const statement = joined[announced];
    before = line;
    if (statement) joined[announced] = { ...statement, content: openingOf(line) };
    const own = (byLine.get(line) ?? []).filter((i) => !line.quoteAt(joined[i]?.cue.first ?? 0, 0));
    let next: number | undefined;
    let waits = false;
    for (const quote of line.quotes) {
      if (quote.quotation.depth !== 0) continue;
      const span = spanOf(line, quote);
      const holder = own.find((i) => joined[i]?.content.some((piece) => overlaps(piece, span)));
      let speaker = holder;
      const held = holder === undefined ? undefined : joined[holder];
      const same = markAt(line, quote) === mark && line.quotes[0] === quote && quote.first === 0;
      if (held && holder !== undefined && same && waiting.length > 0)
        joined[holder] = { ...held, content: [...waiting, ...held.content] };
      if (holder === undefined && isSpeech(line, quote)) {
        const before = own.findLast((i) => {
          const s = joined[i];
          return s !== undefined && s.cue.last < quote.first && s.content.some((p) => p.to <= span.from);
        });
        const statement = before === undefined ? undefined : joined[before];
        if (carried !== undefined && quote.first === 0) speaker = carried;
        else if (statement && hasQuotation(statement) && follows(statement, line, quote)) speaker = before;
        const target = speaker === undefined ? undefined : joined[speaker];
        if (speaker !== undefined && target) joined[speaker] = { ...target, content: [...target.content, span] };
      }
      if (quote.first === 0 && carried !== undefined && speaker === carried) {
        const reported = inner === undefined ? undefined : joined[inner];
        const further = innerAt(line, quote);
        if (inner !== undefined && reported && further)
          joined[inner] = { ...reported, content: [...reported.content, further] };
      }
      if (quote.quotation.closed) continue;
      next = speaker;
      // A paragraph that is nothing but speech: it waits for the one who says it.
      if (speaker === undefined && quote.first === 0 && isSpeech(line, quote)) {
        waiting.push(span);
        mark = markAt(line, quote);
        waits = true;
      }
    }
    if (!waits) waiting = [];
    inner = next === undefined ? undefined : byLine.get(line)?.findLast((i) => isLeftOpen(joined[i] as FoundStatement));
    carried = next;
  }
  return joined.filter((statement) => statement.content.length > 0);
}

/** The words that a paragraph before announced: the quotation this line opens with, or the line where it is set off as one. */
function openingOf(line: Line): UnitSpan[] {
  const quote = line.quotes.find((q) => q.first === 0 && q.quotation.depth === 0);
  if (quote) return [spanOf(line, quote)];
  return line.kind === "quote" ? [spanOf(line, { first: 0, last: line.tokens.length - 1 })] : [];
}

const hasQuotation = (statement: FoundStatement): boolean =>
  statement.line.quotes.some((q) => {
    const span = spanOf(statement.line, q);
    return statement.content.some((piece) => overlaps(piece, span));
  }) || statement.content.length > 1;
