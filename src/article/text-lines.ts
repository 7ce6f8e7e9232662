import type { UnitSpan } from "./types.ts";

/** A line that is not blank, without the blanks around it; its words are `text.slice(from, to)`. */
export interface TextLine extends UnitSpan {
  readonly text: string;
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly apart: boolean;
  /** Whether a bullet stood before it, which is left out of the span. */
  readonly bullet: boolean;
}

/** Line ends: CR LF, LF, CR, form feed, next line, and the line and paragraph separators of Unicode. */
const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;
const BULLET = /^(?:[•‣◦▪●■◆∙⁃·*➤►▶]|[-–](?=\s))\s*(?=\S)/;
/** Longest line of text that counts as broken by hand at a column. */
const WIDEST_COLUMN = 110;
const NARROWEST_COLUMN = 40;

function trimmed(text: string, from: number, to: number): UnitSpan {
  const words = text.slice(from, to);
  const start = words.length - words.trimStart().length;
  return { from: from + start, to: from + Math.max(start, words.trimEnd().length) };
}

/**
 * The lines of a text, blank ones left out. Text broken at a column (each line full up to the next word) comes as whole
 * paragraphs, so a span may reach over line ends.
 *
 * @param goesOn for marked-up text, where lines that are not apart are one paragraph: whether a line goes on the one
 * before it, by the code units at which the two start
 */
export function textLines(text: string, goesOn?: (before: number, from: number) => boolean): TextLine[] {
  const lines: TextLine[] = [];
  let apart = true;
  const push = (start: number, end: number): void => {
    const span = trimmed(text, start, end);
    // A rule of asterisks or hyphens parts what stands around it, as a blank line does.
    if (!/[\p{L}\p{N}]/u.test(text.slice(span.from, span.to))) {
      apart = true;
      return;
    }
    const words = text.slice(span.from, span.to);
    const mark = BULLET.exec(words)?.[0].length ?? 0;
    lines.push({ from: span.from + mark, to: span.to, text: words.slice(mark), apart, bullet: mark > 0 });
    apart = false;
  };
  let from = 0;
  for (const end of text.matchAll(LINE_END)) {
    push(from, end.index);
    from = end.index + end[0].length;
  }
  push(from, text.length);
  return goesOn ? joined(text, lines, (before, line) => goesOn(before.from, line.from)) : unwrapped(text, lines);
}

/** Joins each line to the one before it that it goes on. */
function joined(text: string, lines: readonly TextLine[], goesOn: (before: TextLine, line: TextLine) => boolean) {
  const all: TextLine[] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    const last = all.at(-1);
    if (last && before && !line.apart && !line.bullet && goesOn(before, line))
      all[all.length - 1] = { ...last, to: line.to, text: text.slice(last.from, line.to) };
    else all.push(line);
    before = line;
  }
  return all;
}

/** Joins the lines of paragraphs that were broken at a column; leaves any other text as it is. */
function unwrapped(text: string, lines: readonly TextLine[]): TextLine[] {
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) return [...lines];
  /** Whether the next line's first word would not have fitted at the end of a line. */
  const full = (line: TextLine, next: TextLine): boolean =>
    line.text.length + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > width - 2;
  let pairs = 0;
  let fullPairs = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.apart || next.bullet) continue;
    pairs++;
    if (full(line, next)) fullPairs++;
  }
  if (pairs < 3 || fullPairs * 10 < pairs * 7) return [...lines];
  return joined(text, lines, full);
}
