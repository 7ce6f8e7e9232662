import { contentStretch } from "./content-end.ts";
import { contentOf } from "./contents.ts";
import type { Cue } from "./cues.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import { phraseStartingAt } from "./phrases.ts";
import type { Setting } from "./setting.ts";
import { sourceOf } from "./sources.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { withinClause } from "./within-clause.ts";
import { lower } from "./words.ts";

/** "Mr Sanders has been criticized for …", "is expected to …", "was told that …". */
export function passive(setting: Setting, group: VerbGroup, cue: Cue): FoundStatement | undefined {
  const { line, region } = setting;
  // "a city known for its harbour": common knowledge is nobody's statement.
  if (cue.attribution === "knowledge") return undefined;
  const subject = sourceOf(setting, group);
  const next = group.last + 1;
  const base = { line, attribution: cue.attribution, ...(cue.act && { act: cue.act }) };
  const by = lower(line.tokens[next]) === "by" ? phraseStartingAt(setting, next + 1, false) : undefined;
  if (cue.takes.has("addressee")) {
    const content = contentOf(
      setting,
      { ...cue, takes: new Set([...cue.takes, "infinitive"]) },
      group.first,
      by?.last ?? group.last,
      "none",
    );
    if (!content) return undefined;
    return {
      ...base,
      cue: { first: group.first, last: group.last },
      ...(by && { source: by }),
      ...(subject && { addressee: { first: subject.first, last: subject.last } }),
      content: content.pieces.map((p) => spanOf(line, subject ? withinClause(setting, subject, p) : p)),
    };
  }
  const start = (by?.last ?? group.last) + 1;
  const word = lower(line.tokens[start]);
  const goesOn = start <= region.last && /^(?:to|for|as|of|over|that)$/.test(word);
  if (subject?.side !== "left" || !(goesOn || by)) return undefined;
  // "It is believed that": the pronoun stands for nothing.
  const expletive = word === "that" && lower(line.tokens[subject.first]) === "it";
  const rest = goesOn ? contentStretch(setting, start, "clause") : undefined;
  return {
    ...base,
    cue: { first: group.first, last: group.last },
    ...(by && { source: by }),
    content: [...(expletive && rest ? [] : [subject]), ...(rest ? [rest] : [])].map((p) => spanOf(line, p)),
  };
}
