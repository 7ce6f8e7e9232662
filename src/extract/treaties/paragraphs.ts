import type { UnitSpan } from "../../article/types.ts";
import { linesOf } from "./lines.ts";

/** A numbered paragraph of an article, without its number; spans in code units. */
export interface Paragraph extends UnitSpan {
  readonly number: string;
}

/**
 * The numbered paragraphs of an article: lines that count from 1 ("1.", "(1)", "1", or "4.1" in Article 4). Lists with
 * letters are the words of the paragraph they stand in.
 */
export function paragraphsIn(text: string, article: UnitSpan, number: string): Paragraph[] {
  const escaped = number.replace(/[.()[\]]/g, "\\$&");
  const form = new RegExp(
    `^\\(?(?:${escaped}\\.)?(?<number>\\d{1,3})(?<mark>[.)]?)(?:\\s+|(?<=[.)]))(?=["“'‘(\\p{Lu}])`,
    "u",
  );
  const starts: { readonly from: number; readonly words: number }[] = [];
  for (const line of linesOf(text.slice(article.from, article.to))) {
    const match = form.exec(line.text);
    if (!match || Number(match.groups?.number) !== starts.length + 1) continue;
    starts.push({ from: article.from + line.from, words: article.from + line.from + match[0].length });
  }
  if (starts.length < 2) return [];
  return starts.map(({ words }, i) => {
    const end = starts[i + 1]?.from ?? article.to;
    return { number: String(i + 1), from: words, to: words + text.slice(words, end).trimEnd().length };
  });
}
