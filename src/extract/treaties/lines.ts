import type { UnitSpan } from "../../article/types.ts";

/** A line of a treaty that is not blank, without the blanks around it. */
export interface Line extends UnitSpan {
  readonly text: string;
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly apart: boolean;
}

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;

/** The lines of a text that are not blank, in order; spans in code units. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const push = (start: number, end: number): void => {
    const whole = text.slice(start, end);
    const words = whole.trim();
    if (words === "") apart = true;
    else {
      const from = start + whole.indexOf(words);
      lines.push({ from, to: from + words.length, text: words, apart });
      apart = false;
    }
  };
  let from = 0;
  for (const end of text.matchAll(LINE_END)) {
    push(from, end.index);
    from = end.index + end[0].length;
  }
  push(from, text.length);
  return lines;
}
