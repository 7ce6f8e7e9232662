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

/**
 * Lines of aligned columns under a header and a rule, each column as wide as its widest cell; `right` says which columns
 * are set against their right edge.
 */
export function columns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[] = [],
): readonly string[] {
  const widths = header.map((name, i) => rows.reduce((most, row) => Math.max(most, width(row[i] ?? "")), width(name)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const blanks = " ".repeat((widths[i] ?? 0) - width(cell));
        return right[i] === true ? blanks + cell : cell + blanks;
      })
      .join("  ")
      .trimEnd();
  return [line(header), widths.map((cells) => "─".repeat(cells)).join("  "), ...rows.map(line)];
}
