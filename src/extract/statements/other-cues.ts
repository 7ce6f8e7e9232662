import { startsClause } from "./clauses.ts";
import { cueVerb } from "./cues.ts";
import type { QuotedStretch } from "./line.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import type { Setting } from "./setting.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { isNominal, isTime, lower } from "./words.ts";

/** A verb group that could be the cue of a clause of its own. */
export const isCue = (setting: Setting, group: VerbGroup): boolean =>
  cueVerb(setting.line.tokens[group.head])?.attribution === "communication";

export const isClauseCue = (setting: Setting, group: VerbGroup): boolean => {
  const takes = cueVerb(setting.line.tokens[group.head])?.takes;
  return isCue(setting, group) && takes !== undefined && (takes.has("clause") || takes.has("quote"));
};

/** The quotation that opens at `i`. */
export const opensAt = (setting: Setting, i: number): QuotedStretch | undefined => {
  const quote = setting.line.quoteAt(i, setting.region.depth);
  return quote?.first === i && i <= setting.region.last ? quote : undefined;
};

/** Whether an attribution of what stands before begins at `i`: "Putin said.", "said the minister", "according to". */
export function attributionStarts(setting: Setting, i: number): boolean {
  const { line, region, groups } = setting;
  if (/^accord/.test(lower(line.tokens[i])) && lower(line.tokens[i + 1]) === "to") return true;
  const end = nounPhraseEnd(line, i, region.last, region.depth);
  const group = groups.find((g) => g.first === end + 1 || g.first === i);
  if (group?.form !== "finite" || !isClauseCue(setting, group)) return false;
  if (group.first !== i && end < i) return false;
  const next = group.last + 1;
  const token = line.tokens[next];
  if (group.first === i && end < i)
    return next <= region.last && isNominal(token) && !startsClause(line, next, region, groups);
  return next > region.last || /^(?:[.,;?!–—]|--)$/.test(token?.text ?? "") || isTime(token) || token?.pos === "ADP";
}

/**
 * Whether another cue takes over after a comma, with its subject or without: "who estimated that …, said he voted",
 * "citing …, the minister said he".
 */
export function leadsOn(setting: Setting, i: number): boolean {
  const { line, region, groups } = setting;
  const end = nounPhraseEnd(line, i, region.last, region.depth);
  const group = groups.find((g) => g.first === i) ?? (end >= i ? groups.find((g) => g.first === end + 1) : undefined);
  if (group?.form !== "finite" || group.passive || !isClauseCue(setting, group)) return false;
  const next = group.last + 1;
  return (
    lower(line.tokens[next]) === "that" ||
    opensAt(setting, next) !== undefined ||
    startsClause(line, next, region, groups)
  );
}

/** "and said it will", "but he added that": a conjunction that leads on to another cue, its subject between or not. */
export function coordinatesCue(setting: Setting, i: number): boolean {
  const { line, region, groups } = setting;
  const direct = groups.find((g) => g.first === i + 1);
  if (direct)
    return (
      direct.form === "finite" &&
      isCue(setting, direct) &&
      !direct.modal &&
      /(?:ed|id|ld|te|s)$/.test(lower(line.tokens[direct.head]))
    );
  const end = nounPhraseEnd(line, i + 1, region.last, region.depth);
  const group = end > i ? groups.find((g) => g.first === end + 1) : undefined;
  return group !== undefined && group.form === "finite" && isClauseCue(setting, group) && !group.modal;
}

export const coordinatesVerb = (setting: Setting, i: number): boolean =>
  setting.groups.some(
    (g) => g.first === i + 1 && g.form === "finite" && /(?:ed|s)$/.test(lower(setting.line.tokens[g.head])),
  );
