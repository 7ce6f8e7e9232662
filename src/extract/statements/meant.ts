import type { FoundStatement } from "./found.ts";
import type { Stretch } from "./line.ts";
import { phraseEndingAt } from "./phrases.ts";
import type { Setting } from "./setting.ts";
import { verbGroups } from "./verb-groups.ts";
import { isComma, isRelative } from "./words.ts";

/** "Ana Ruiz, an analyst at the institute": with the name before it, where the phrase only describes one. */
function withName(setting: Setting, phrase: Stretch): Stretch {
  const { tokens } = setting.line;
  const comma = phrase.first - 1;
  if (!isComma(tokens[comma]) || tokens[phrase.first]?.pos !== "DET" || tokens[comma - 1]?.pos !== "PROPN")
    return phrase;
  const name = phraseEndingAt(setting, comma - 1);
  return name ? { first: name.first, last: phrase.last } : phrase;
}

/** The noun phrase that a statement's source stands for: itself, or what a relative pronoun points back to. */
export function meantBySource({ line, source }: FoundStatement): Stretch | undefined {
  if (source === undefined || !isRelative(line.tokens[source.first])) return source;
  const region = line.regionAt(source.first);
  const before = isComma(line.tokens[source.first - 1]) ? source.first - 2 : source.first - 1;
  const setting = { line, region, groups: verbGroups(line, region) };
  const phrase = phraseEndingAt(setting, before);
  return phrase && withName(setting, phrase);
}
