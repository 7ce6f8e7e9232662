import type { Stretch } from "./line.ts";
import type { Setting } from "./setting.ts";
import { isComma, isRelative, lower } from "./words.ts";

/**
 * The words of a relative clause end at its comma ("the treaty, which says each will help, was signed"),
 * those of a clause before its subject at the comma before it ("saying it was over, she left").
 */
export function withinClause({ line, region, groups }: Setting, source: Stretch, piece: Stretch): Stretch {
  if (piece.first < source.first && source.first <= piece.last) {
    const end = isComma(line.tokens[source.first - 1]) ? source.first - 2 : source.first - 1;
    return { first: piece.first, last: Math.max(piece.first, end) };
  }
  const relative =
    isRelative(line.tokens[source.first]) || /^(?:who|whom|which)$/.test(lower(line.tokens[source.first - 1]));
  if (!relative) return piece;
  for (let i = piece.first + 1; i < piece.last; i++) {
    const main = groups.some((g) => g.first === i + 1 && g.form === "finite");
    if (isComma(line.tokens[i]) && main && !line.quoteAt(i, region.depth)) return { first: piece.first, last: i - 1 };
  }
  return piece;
}
