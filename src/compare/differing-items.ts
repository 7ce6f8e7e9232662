import { foldName } from "../gazetteer/index.ts";
import type { MarkedWord } from "./differing-words.ts";
import { plain } from "./side-by-side.ts";

const NOTHING = plain("–");

/** A day, month or year as it begins what is said of a date: `2023-05-10 (“on Wednesday”)`. */
const DATE = /^\d{4}(?:-\d\d){0,2}(?!\d)/;

/**
 * Marks the items of two lists that the other does not have; nothing where one of them is empty, since what an article does
 * not say is no difference. Names differ by more than case, hyphens and accents; dates by their days, if both have one.
 */
export function differingItems(
  a: readonly string[],
  b: readonly string[],
  separator = ",",
): readonly [readonly MarkedWord[], readonly MarkedWord[]] {
  return [marked(a, b, separator), marked(b, a, separator)];
}

function marked(own: readonly string[], others: readonly string[], separator: string): readonly MarkedWord[] {
  if (own.length === 0) return NOTHING;
  return own.flatMap((item, i) => {
    const differs = others.length > 0 && !others.some((other) => same(item, other));
    return plain(`${item}${i < own.length - 1 ? separator : ""}`).map((word) => ({ ...word, differs }));
  });
}

function same(a: string, b: string): boolean {
  const [x, y] = [DATE.exec(a)?.[0], DATE.exec(b)?.[0]];
  if (x !== undefined && y !== undefined) return x.startsWith(y) || y.startsWith(x);
  // A date in words alone says no other day than a whole one, as far as can be told.
  if (x !== undefined || y !== undefined) return true;
  return withoutArticle(a) === withoutArticle(b);
}

const withoutArticle = (name: string): string => foldName(name).replace(/^(?:the|an?) /, "");
