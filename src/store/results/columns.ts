/** East Asian wide and full-width characters, and emoji: two cells of a terminal each (Unicode Standard Annex 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** Combining marks and joiners: no cell of their own. */
const ZERO = /[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff]/u;

/** How many cells of a terminal a line of text takes. */
export function width(text: string): number {
  let cells = 0;
  for (const character of text) cells += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return cells;
}

/** Columns are not made narrower than this to fit a terminal. */
const NARROWEST = 16;

/**
 * Lines of aligned columns under a header and a rule, each column as wide as its widest cell; `right` says which columns
 * are set against their right edge. Where `available` cells are too few for a row, the widest columns are made narrower
 * and their words go on below.
 */
export function columns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[] = [],
  available = Number.POSITIVE_INFINITY,
): readonly string[] {
  const natural = header.map((name, i) => rows.reduce((most, row) => Math.max(most, width(row[i] ?? "")), width(name)));
  const widths = fitted(natural, available - 2 * (header.length - 1));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const blanks = " ".repeat(Math.max(0, (widths[i] ?? 0) - width(cell)));
        return right[i] === true ? blanks + cell : cell + blanks;
      })
      .join("  ")
      .trimEnd();
  const lines = rows.flatMap((row) => {
    const wrapped = row.map((cell, i) => wrap(cell, widths[i] ?? 0));
    const height = wrapped.reduce((most, pieces) => Math.max(most, pieces.length), 1);
    const pieces = Array.from({ length: height }, (_, n) => line(wrapped.map((cell) => cell[n] ?? "")));
    return height > 1 ? [...pieces, ""] : pieces;
  });
  return [line(header), widths.map((cells) => "─".repeat(cells)).join("  "), ...lines];
}

/** Widths that together take no more than `available` cells, if that can be: the widest columns give first. */
function fitted(natural: readonly number[], available: number): readonly number[] {
  const total = (limit: number): number => natural.reduce((sum, cells) => sum + Math.min(cells, limit), 0);
  let limit = natural.reduce((most, cells) => Math.max(most, cells), 0);
  while (limit > NARROWEST && total(limit) > available) limit--;
  return natural.map((cells) => Math.min(cells, limit));
}

/** A text in lines of at most so many cells, broken at blanks, and within a word only where it is longer than a line. */
function wrap(text: string, cells: number): readonly string[] {
  if (width(text) <= cells) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    for (const piece of pieces(word, cells)) {
      if (line !== "" && width(line) + 1 + width(piece) > cells) {
        lines.push(line);
        line = piece;
      } else {
        line = line === "" ? piece : `${line} ${piece}`;
      }
    }
  }
  return [...lines, line];
}

function pieces(word: string, cells: number): readonly string[] {
  if (width(word) <= cells) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && width(piece) + width(character) > cells) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...found, piece];
}
