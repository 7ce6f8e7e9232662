import type { MarkedWord } from "./differing-words.ts";
import { type Marking, plain, sideBySide, wrapped } from "./side-by-side.ts";

export interface TextOptions {
  /** Cells of a line. */
  readonly width: number;
  /** Bold and colours for a terminal (ANSI escapes); without them differing words stand in square brackets. */
  readonly color: boolean;
}

/** How a comparison is put on lines. */
export interface Show {
  readonly width: number;
  readonly marking: Marking;
  title(words: string): string;
  faint(words: string): string;
  both(a: readonly MarkedWord[], b: readonly MarkedWord[]): readonly string[];
  /** Lines under one indent. */
  one(words: string, indent: string): readonly string[];
  /** The same with a dash before the first. */
  item(words: string): readonly string[];
}

export function shower({ width, color }: TextOptions): Show {
  const marking = color ? "bold" : "brackets";
  const one = (words: string, indent: string): readonly string[] =>
    wrapped(plain(clean(words)), "brackets", width - indent.length).map(({ text }) => `${indent}${text}`);
  const paint = (code: string, words: string): string => (color ? `\u001b[${code}m${words}\u001b[0m` : words);
  return {
    width,
    marking,
    title: (words) => paint("1;4", words),
    faint: (words) => paint("2", words),
    both: (a, b) => sideBySide(a, b, marking, width),
    one,
    item: (words) => one(words, "    ").map((line, i) => (i === 0 ? `  - ${line.trimStart()}` : line)),
  };
}

/** What an article holds must not steer the reader's terminal, nor break a line. */
export const clean = (words: string): string =>
  words.replace(/\s+/g, " ").replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
