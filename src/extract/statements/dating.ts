import type { UnitSpan } from "../../article/types.ts";
import type { FoundDate } from "../types.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import type { Line } from "./line.ts";
import { verbGroups } from "./verb-groups.ts";
import { isComma, isRelative, lower } from "./words.ts";

/** "called it a “disgrace” on Wednesday": a content that ends with its marks, and the time right after them. */
function endsBefore(line: Line, piece: UnitSpan, date: UnitSpan): boolean {
  const quoted = line.quotes.some((q) => q.quotation.closed && q.quotation.to === piece.to);
  const first = line.tokens.find((t) => t.from >= piece.to);
  return (
    quoted && first !== undefined && (first.from === date.from || (lower(first) === "on" && date.from - first.to < 2))
  );
}

/** The time expressions within a stretch; `dates` are in order and do not overlap. */
function datesIn(dates: readonly FoundDate[], { from, to }: UnitSpan): readonly FoundDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((dates[end]?.to ?? to + 1) <= to) end++;
  return dates.slice(low, end);
}

/**
 * When a statement was made: the time expression of its sentence that stands outside source and content, with no verb
 * between it and the cue but the cue itself ("told reporters Thursday evening", "on Friday, Putin said"). Nothing where
 * there are several.
 */
export function saidOn(statement: FoundStatement, dates: readonly FoundDate[]): FoundDate | undefined {
  const { line, content } = statement;
  const region = line.regionAt(statement.cue.first);
  const sentence = spanOf(line, region);
  const source = statement.source && spanOf(line, statement.source);
  const cue = spanOf(line, statement.cue);
  const outside = datesIn(dates, sentence).filter(
    (d) =>
      !content.some((piece) => piece.from < d.to && d.from < piece.to) &&
      !(source && source.from < d.to && d.from < source.to),
  );
  if (outside.length === 0) return undefined;
  const groups = verbGroups(line, region).map((g) => spanOf(line, g));
  const relative = statement.source !== undefined && isRelative(line.tokens[statement.source.first]);
  /** "published on Thursday": a verb stands before the date with no comma or conjunction between. */
  const hangsOnVerb = (at: number): boolean => {
    let i = line.tokens.findIndex((t) => t.from >= at) - 1;
    while (i >= region.first && !isComma(line.tokens[i]) && line.tokens[i]?.pos !== "CCONJ") {
      if (groups.some((g) => g.to === line.tokens[i]?.to)) return true;
      i--;
    }
    return false;
  };
  // "On “Harbour News Sunday”": a part of a title.
  const titles = line.quotes.map((q) => spanOf(line, q)).filter(({ from, to }) => to <= cue.from || cue.to <= from);
  const attached = outside.filter((d) => {
    if (titles.some(({ from, to }) => from <= d.from && d.to <= to)) return false;
    if (d.to <= cue.from && (relative || hangsOnVerb(d.from))) return false;
    const [from, to] = d.from >= cue.to ? [cue.to, d.from] : [d.to, cue.from];
    return (
      !groups.some((g) => g.from < to && from < g.to && !(g.from < cue.to && cue.from < g.to)) &&
      !content.some((piece) => piece.from >= from && piece.to <= to && d.from > piece.to && !endsBefore(line, piece, d))
    );
  });
  return attached.length === 1 ? attached[0] : undefined;
}
