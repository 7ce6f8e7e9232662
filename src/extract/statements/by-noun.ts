import { contentStretch } from "./content-end.ts";
import { CUE_NOUNS } from "./cue-nouns.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import type { Stretch } from "./line.ts";
import { nounPhraseStart } from "./noun-phrases.ts";
import type { Setting } from "./setting.ts";
import { isTime, lower } from "./words.ts";

const POSSESSIVE = /^(?:his|her|their|its)$/;

/** The possessor before a noun and its adjectives: "Russia" of "Russia’s recent decision", "his" of "his claim". */
function possessor({ line, region }: Setting, noun: number): { source: Stretch; cue: number } | undefined {
  const { tokens } = line;
  let cue = noun;
  while (cue > region.first && /^(?:ADJ|NOUN|NUM)$/.test(tokens[cue - 1]?.pos ?? "") && noun - cue < 3) cue--;
  const mark = cue - 1;
  if (mark < region.first || line.quoteAt(mark, region.depth)) return undefined;
  if (POSSESSIVE.test(lower(tokens[mark]))) return { source: { first: mark, last: mark }, cue };
  if (!/^['’]s?$/.test(tokens[mark]?.text ?? "") || tokens[mark]?.pos !== "PART") return undefined;
  const first = nounPhraseStart(line, mark - 1, region.first, region.depth);
  return first < mark ? { source: { first, last: mark - 1 }, cue } : undefined;
}

/**
 * "Russia’s decision to support …", "his claim that …": a noun that reports, with its possessor as the source. A noun
 * without a possessor is left alone: whose claim it is stands elsewhere, or nowhere.
 */
export function byNoun(setting: Setting, noun: number): FoundStatement | undefined {
  const { line, region, groups } = setting;
  const token = line.tokens[noun];
  const cue = token?.pos === "NOUN" ? CUE_NOUNS.get(token.lemma.toLowerCase()) : undefined;
  if (!cue || line.quoteAt(noun, region.depth)) return undefined;
  const start = noun + 1;
  const word = lower(line.tokens[start]);
  if (!cue.takes.has(word) || start + 1 > region.last || isTime(line.tokens[start + 1])) return undefined;
  if (
    word === "to" &&
    cue.attribution !== "belief" &&
    !groups.some((g) => g.form === "infinitive" && g.first === start + 1)
  )
    return undefined;
  const owner = possessor(setting, noun);
  if (!owner) return undefined;
  const whole = word === "that" || word === "to";
  const found = contentStretch(setting, whole ? start : start + 1, word === "that" ? "clause" : "infinitive");
  if (!found) return undefined;
  const content = beforeMainVerb(setting, noun, found, word === "that");
  return {
    line,
    ...(cue.act && { act: cue.act }),
    attribution: cue.attribution,
    cue: { first: owner.cue, last: whole ? noun : start },
    source: owner.source,
    content: [spanOf(line, content)],
  };
}

/** A content that stands in the subject of its sentence ends before the sentence's verb: "Their claim that it fell is false". */
function beforeMainVerb({ line, groups }: Setting, noun: number, content: Stretch, clause: boolean): Stretch {
  if (groups.some((g) => g.form === "finite" && g.last < noun)) return content;
  const verbs = groups.filter((g) => g.form === "finite" && g.first > content.first && g.last <= content.last);
  const main = clause ? verbs[1] : verbs.find((g) => line.tokens[g.first - 1]?.pos !== "CCONJ");
  return main && main.first - 1 > content.first ? { first: content.first, last: main.first - 1 } : content;
}
