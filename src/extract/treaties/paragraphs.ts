import type { UnitSpan } from "../../article/types.ts";
import { linesOf } from "./lines.ts";

/** A numbered paragraph of an article, without its number; spans in code units. */
export interface Paragraph extends UnitSpan {
  readonly number: string;
}

const NUMBER = /^(?<number>\d{1,3})[.)]?(?:\s+|(?<=[.)]))(?=["“'‘(\p{Lu}])/u;

/**
 * The number at the head of a line, and how long it is with its marks.
 * @param article the article's own number and a point, which may stand before it
 */
function numberOf(line: string, article: string): { readonly number: number; readonly length: number } | undefined {
  const open = line.startsWith("(") ? 1 : 0;
  for (const at of line.startsWith(article, open) ? [open + article.length, open] : [open]) {
    const match = NUMBER.exec(line.slice(at, at + 40));
    if (match) return { number: Number(match.groups?.number), length: at + match[0].length };
  }
  return undefined;
}

/**
 * The numbered paragraphs of an article: lines that count from 1 ("1.", "(1)", "1", or "4.1" in Article 4). Lists with
 * letters are the words of the paragraph they stand in.
 */
export function paragraphsIn(text: string, article: UnitSpan, number: string): Paragraph[] {
  const starts: { readonly from: number; readonly words: number }[] = [];
  for (const line of linesOf(text.slice(article.from, article.to))) {
    const found = numberOf(line.text, `${number}.`);
    if (found?.number !== starts.length + 1) continue;
    starts.push({ from: article.from + line.from, words: article.from + line.from + found.length });
  }
  if (starts.length < 2) return [];
  return starts.map(({ words }, i) => {
    const end = starts[i + 1]?.from ?? article.to;
    return { number: String(i + 1), from: words, to: words + text.slice(words, end).trimEnd().length };
  });
}
