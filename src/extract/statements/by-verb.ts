import { isAsked } from "./asked.ts";
import { passive } from "./by-passive.ts";
import type { Content } from "./content-after.ts";
import { contentOf } from "./contents.ts";
import { type Cue, cueVerb } from "./cues.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import type { Line, Stretch } from "./line.ts";
import type { Setting } from "./setting.ts";
import { sourceOf } from "./sources.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { withinClause } from "./within-clause.ts";
import { lower } from "./words.ts";

function cueOf(line: Line, group: VerbGroup): Cue | undefined {
  const next = line.tokens[group.head + 1];
  // "thought-provoking", "think tank": parts of a compound.
  if (next?.text === "-" || /^tanks?$/.test(lower(next))) return undefined;
  if (!isLoyalty(line, group)) return cueVerb(line.tokens[group.head]);
  return line.tokens[group.head + 2]?.pos === "VERB" ? LOYALTY : undefined;
}

/** "remains committed to paying": what somebody means to do, not a promise made. */
const LOYALTY: Cue = { attribution: "intention", takes: new Set(), particles: new Set(["to"]) };

const remains = ({ tokens }: Line, group: VerbGroup): boolean =>
  /^(?:remain|stay)$/.test(tokens[group.first - 1]?.lemma.toLowerCase() ?? "");

const isLoyalty = (line: Line, group: VerbGroup): boolean =>
  lower(line.tokens[group.head]) === "committed" && (group.passive || remains(line, group));

/** Whether an -ing form is a clause of its own ("…, adding that", "by saying"), not a noun ("the issue of supporting"). */
function opensParticiple({ line, region }: Setting, group: VerbGroup): boolean {
  const before = line.tokens[group.first - 1];
  if (group.first === region.first || before === undefined) return true;
  if (before.pos === "ADP" || before.pos === "SCONJ")
    return /^(?:by|while|after|before|when|in|despite|as)$/.test(lower(before));
  return before.pos !== "VERB" && before.pos !== "AUX" && before.pos !== "ADJ" && before.pos !== "DET";
}

/** "if the minister says …", "nobody said that …": it has not been said. */
function isUnsaid({ line, region }: Setting, source: Stretch, group: VerbGroup): boolean {
  const opening = lower(line.tokens[source.first]);
  if (/^(?:nobody|none|neither)$/.test(opening) || (opening === "no" && source.last > source.first)) return true;
  const first = Math.min(source.first, group.first);
  return first > region.first && /^(?:if|unless|whether|until|lest)$/.test(lower(line.tokens[first - 1]));
}

/** An imperative or a name that looks like a verb ("Hope Hicks") has no subject either: words in marks tell a cue. */
const hasQuotation = ({ line, region }: Setting, { pieces }: Content): boolean =>
  pieces.some(({ first }) => line.quoteAt(first, region.depth)?.first === first);

export function attribution(setting: Setting, group: VerbGroup): FoundStatement | undefined {
  const { line, region } = setting;
  const cue = cueOf(line, group);
  if (!cue || line.quoteAt(group.head, region.depth)) return undefined;
  if (group.form === "infinitive" || group.form === "participle") return undefined;
  if (group.form === "ing" && !opensParticiple(setting, group)) return undefined;
  if (group.modal || (group.negated && cue.attribution === "communication")) return undefined;
  if (group.passive && cue !== LOYALTY) return passive(setting, group, cue);
  if (isAsked(setting, group)) return passive(setting, group, cue);
  const source = sourceOf(setting, group);
  if (region.depth === 1 && (!source || /^(?:i|we|you)$/i.test(line.tokens[source.first]?.text ?? "")))
    return undefined;
  if (cue.attribution === "communication" && source && isUnsaid(setting, source, group)) return undefined;
  const from = source?.side === "left" ? source.first : group.first;
  const to = source?.side === "right" ? source.last : group.last;
  const content = contentOf(
    setting,
    cue,
    from,
    to,
    group.form === "ing" ? "none" : source?.side === "right" ? "right" : "left",
  );
  if (!content) return announced(setting, group, cue, source);
  if (!source && group.form === "finite" && !hasQuotation(setting, content)) return undefined;
  return {
    line,
    attribution: cue.attribution,
    ...(cue.act && { act: cue.act }),
    cue: {
      first: cue === LOYALTY && remains(line, group) ? group.first - 1 : group.first,
      last: content.cueEnd ?? group.last,
    },
    ...(source && { source: { first: source.first, last: source.last } }),
    ...(content.addressee && { addressee: content.addressee }),
    content: content.pieces.map((p) => spanOf(line, source ? withinClause(setting, source, p) : p)),
  };
}

/** "The envoy continued:" at the end of a paragraph: the words are in the next one, where `joinContinued` finds them. */
function announced(
  { line, region, groups }: Setting,
  group: VerbGroup,
  cue: Cue,
  source: Stretch | undefined,
): FoundStatement | undefined {
  const end = line.tokens.length - 1;
  const last = groups.every((g) => g === group || g.first < group.first);
  if (region.last !== end || line.tokens[end]?.text !== ":" || !source || !last || end - group.last > 12)
    return undefined;
  if (!cue.takes.has("clause") && !cue.takes.has("quote")) return undefined;
  const base = { line, attribution: cue.attribution, ...(cue.act && { act: cue.act }) };
  return { ...base, cue: { first: group.first, last: group.last }, source, content: [] };
}
