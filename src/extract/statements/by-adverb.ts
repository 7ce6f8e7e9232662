import { contentStretch } from "./content-end.ts";
import { CUE_ADVERBS } from "./cues.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import type { Stretch } from "./line.ts";
import type { Setting } from "./setting.ts";
import { sourceOf } from "./sources.ts";
import { lower } from "./words.ts";

/** "Russia reportedly provided …": said by somebody the text does not name. */
export function byAdverb(setting: Setting, i: number): FoundStatement | undefined {
  const { line, region, groups } = setting;
  const act = CUE_ADVERBS.get(lower(line.tokens[i]));
  if (!act || line.quoteAt(i, region.depth)) return undefined;
  const group = groups.find((g) => g.first <= i + 1 && g.last > i && g.form === "finite");
  if (!group) return undefined;
  const subject = sourceOf(setting, group);
  if (subject?.side !== "left") return undefined;
  const rest = contentStretch(setting, i + 1, "clause");
  if (!rest) return undefined;
  const lead: Stretch = { first: subject.first, last: i - 1 };
  return {
    line,
    act,
    attribution: "communication",
    cue: { first: i, last: i },
    content: [lead, rest].map((p) => spanOf(line, p)),
  };
}
