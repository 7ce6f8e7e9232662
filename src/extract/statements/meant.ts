import type { FoundStatement } from "./found.ts";
import type { Stretch } from "./line.ts";
import { phraseEndingAt } from "./phrases.ts";
import { verbGroups } from "./verb-groups.ts";
import { isComma, isRelative } from "./words.ts";

/** The noun phrase that a statement's source stands for: itself, or what a relative pronoun points back to. */
export function meantBySource({ line, source }: FoundStatement): Stretch | undefined {
  if (source === undefined || !isRelative(line.tokens[source.first])) return source;
  const region = line.regionAt(source.first);
  const before = isComma(line.tokens[source.first - 1]) ? source.first - 2 : source.first - 1;
  return phraseEndingAt({ line, region, groups: verbGroups(line, region) }, before);
}
