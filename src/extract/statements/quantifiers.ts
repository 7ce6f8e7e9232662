import type { FoundStatement } from "./found.ts";
import type { Line, Stretch } from "./line.ts";
import { phraseEndingAt } from "./phrases.ts";
import { verbGroups } from "./verb-groups.ts";
import { isComma, isNominal, lower } from "./words.ts";

const FLOATING = /^(?:both|all|each)$/;

/** What a quantifier at `i` counts from behind: the phrase that ends before it. */
function countedBy(line: Line, i: number): Stretch | undefined {
  const region = line.regionAt(i);
  const before = isComma(line.tokens[i - 1]) ? line.tokens[i - 2] : line.tokens[i - 1];
  if (i - 1 < region.first || !isNominal(before)) return undefined;
  return phraseEndingAt({ line, region, groups: verbGroups(line, region) }, i - 1);
}

/**
 * "Ruiz and Hall both said": the word that counts a source from behind belongs to the verb, as in "have both said", and is
 * no part of the names; nor is it the source alone.
 */
export function withoutQuantifier(statement: FoundStatement): FoundStatement {
  const { line, source, cue } = statement;
  if (source === undefined || source.last !== cue.first - 1) return statement;
  if (!FLOATING.test(lower(line.tokens[source.last]))) return statement;
  const counted =
    source.first < source.last ? { first: source.first, last: source.last - 1 } : countedBy(line, source.last);
  if (!counted || line.tokens[counted.last]?.pos === "DET") return statement;
  return { ...statement, source: counted, cue: { first: source.last, last: cue.last } };
}
