import { width } from "../store/results/columns.ts";
import type { MarkedWord } from "./differing-words.ts";

/** How differing words are marked: in bold on a terminal, else in square brackets. */
export type Marking = "bold" | "brackets";

export const GUTTER = " │ ";

/** Two texts beside each other, each wrapped to half of `available` cells. */
export function sideBySide(
  left: readonly MarkedWord[],
  right: readonly MarkedWord[],
  marking: Marking,
  available: number,
): readonly string[] {
  const cells = Math.floor((available - width(GUTTER)) / 2);
  const [ours, theirs] = [wrapped(left, marking, cells), wrapped(right, marking, cells)];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) => {
    const { text = "", shown = "" } = ours[i] ?? {};
    return `${shown}${" ".repeat(Math.max(0, cells - width(text)))}${GUTTER}${theirs[i]?.shown ?? ""}`.trimEnd();
  });
}

/** Words without marks. */
export const plain = (text: string): readonly MarkedWord[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => ({ text: word, differs: false }));

interface Line {
  /** What takes up room. */
  readonly text: string;
  /** The same with what steers the terminal. */
  readonly shown: string;
}

/** Marked words in lines of at most so many cells; a word longer than a line is broken. */
export function wrapped(words: readonly MarkedWord[], marking: Marking, cells: number): readonly Line[] {
  const pieces = (marking === "brackets" ? bracketed(words) : words).flatMap(({ text, differs }) =>
    broken(text, cells).map((piece) => ({ text: piece, differs })),
  );
  const lines: MarkedWord[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const takes = width(piece.text);
    if (lines.length === 0 || takes + 1 > room) {
      lines.push([]);
      room = cells + 1;
    }
    lines.at(-1)?.push(piece);
    room -= takes + 1;
  }
  return lines.map((line) => ({
    text: line.map(({ text }) => text).join(" "),
    shown: marking === "bold" ? emboldened(line) : line.map(({ text }) => text).join(" "),
  }));
}

/** Brackets about each run of differing words. */
function bracketed(words: readonly MarkedWord[]): readonly MarkedWord[] {
  return words.map(({ text, differs }, i) => {
    if (!differs) return { text, differs };
    const [before, after] = [words[i - 1]?.differs === true, words[i + 1]?.differs === true];
    return { text: `${before ? "" : "["}${text}${after ? "" : "]"}`, differs };
  });
}

/** Bold from the first to the last of a run of differing words, the blanks between them as well. */
function emboldened(line: readonly MarkedWord[]): string {
  return line
    .map(({ text, differs }, i) => {
      const [before, after] = [line[i - 1]?.differs === true, line[i + 1]?.differs === true];
      return `${differs && !before ? "\u001b[1m" : ""}${text}${differs && !after ? "\u001b[22m" : ""}`;
    })
    .join(" ");
}

function broken(word: string, cells: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && width(piece) + width(character) > cells) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
