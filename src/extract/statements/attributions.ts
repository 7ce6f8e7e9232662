import { byNoun } from "./by-noun.ts";
import { isComma, lower, type VerbGroup, verbGroups } from "./clauses.ts";
import { type Content, contentOf, contentStretch } from "./contents.ts";
import { CUE_ADVERBS, CUE_VERBS, type Cue } from "./cues.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import type { Line, Region, Stretch } from "./line.ts";
import { phraseStartingAt, type Setting, sourceOf } from "./sources.ts";

/** Quotations shorter than this (in tokens, marks included) are words quoted, not speech with cues of its own. */
const SPEECH = 7;

function regionsOf(line: Line): Region[] {
  const regions: Region[] = line.sentences.map((s) => ({ ...s, depth: 0 as const }));
  for (const quote of line.quotes) {
    if (quote.quotation.depth !== 0 || quote.last - quote.first < SPEECH) continue;
    for (let i = quote.first; i <= quote.last; ) {
      const region = line.regionAt(i);
      if (region.last >= Math.max(i, region.first) && region.depth === 1) regions.push(region);
      i = Math.max(i, region.last) + 1;
    }
  }
  return regions;
}

function cueOf(line: Line, group: VerbGroup): Cue | undefined {
  const next = line.tokens[group.head + 1];
  // "thought-provoking", "think tank": parts of a compound.
  if (next?.text === "-" || /^tanks?$/.test(lower(next))) return undefined;
  return CUE_VERBS.get(line.tokens[group.head]?.lemma.toLowerCase() ?? "");
}

/** "Mr Sanders has been criticized for …", "is expected to …", "was told that …". */
function passive(setting: Setting, group: VerbGroup, cue: Cue): FoundStatement | undefined {
  const { line, region } = setting;
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
      content: content.pieces.map((p) => spanOf(line, p)),
    };
  }
  const start = (by?.last ?? group.last) + 1;
  const word = lower(line.tokens[start]);
  const goesOn = start <= region.last && /^(?:to|for|as|of|over|that|in)$/.test(word);
  if (subject?.side !== "left" || !(goesOn || by)) return undefined;
  const rest = goesOn ? contentStretch(setting, start, "clause") : undefined;
  return {
    ...base,
    cue: { first: group.first, last: group.last },
    ...(by && { source: by }),
    content: [subject, ...(rest ? [rest] : [])].map((p) => spanOf(line, p)),
  };
}

/** Whether an -ing form is a clause of its own ("…, adding that", "by saying"), not a noun ("the issue of supporting"). */
function opensParticiple({ line, region }: Setting, group: VerbGroup): boolean {
  const before = line.tokens[group.first - 1];
  if (group.first === region.first || before === undefined) return true;
  if (before.pos === "ADP" || before.pos === "SCONJ")
    return /^(?:by|while|after|before|when|in|despite)$/.test(lower(before));
  return before.pos !== "VERB" && before.pos !== "AUX" && before.pos !== "ADJ" && before.pos !== "DET";
}

/** An imperative or a name that looks like a verb ("Hope Hicks") has no subject either: words in marks tell a cue. */
const hasQuotation = ({ line, region }: Setting, { pieces }: Content): boolean =>
  pieces.some(({ first }) => line.quoteAt(first, region.depth)?.first === first);

/** "Asked whether he would go, the minister said": the question is put to the subject, by nobody in particular. */
function isAsked({ line, region }: Setting, group: VerbGroup): boolean {
  if (lower(line.tokens[group.head]) !== "asked" || group.first !== group.last) return false;
  const before = lower(line.tokens[group.first - 1]);
  return group.first === region.first || before === "when" || before === "if" || before === "once";
}

function attribution(setting: Setting, group: VerbGroup): FoundStatement | undefined {
  const { line, region } = setting;
  const cue = cueOf(line, group);
  if (!cue || line.quoteAt(group.head, region.depth)) return undefined;
  if (group.form === "infinitive" || group.form === "participle") return undefined;
  if (group.form === "ing" && !opensParticiple(setting, group)) return undefined;
  if (group.modal || (group.negated && cue.attribution === "communication")) return undefined;
  if (group.passive) return passive(setting, group, cue);
  if (isAsked(setting, group)) return passive(setting, group, cue);
  const source = sourceOf(setting, group);
  if (region.depth === 1 && (!source || /^(?:i|we|you)$/i.test(line.tokens[source.first]?.text ?? "")))
    return undefined;
  const from = source?.side === "left" ? source.first : group.first;
  const to = source?.side === "right" ? source.last : group.last;
  const content = contentOf(
    setting,
    cue,
    from,
    to,
    group.form === "ing" ? "none" : source?.side === "right" ? "right" : "left",
  );
  if (!content) return undefined;
  if (!source && group.form === "finite" && !hasQuotation(setting, content)) return undefined;
  return {
    line,
    attribution: cue.attribution,
    ...(cue.act && { act: cue.act }),
    cue: { first: group.first, last: content.cueEnd ?? group.last },
    ...(source && { source: { first: source.first, last: source.last } }),
    ...(content.addressee && { addressee: content.addressee }),
    content: content.pieces.map((p) => spanOf(line, p)),
  };
}

/** What stands between "according to" and the next comma or the sentence's end, appositions of a name included. */
function upToComma(setting: Setting, start: number): Stretch | undefined {
  const { line, region } = setting;
  const phrase = phraseStartingAt(setting, start);
  if (!phrase) return undefined;
  let last = phrase.last;
  for (let i = last + 1; i <= region.last && i - start < 25; i++) {
    const token = line.tokens[i];
    if (token === undefined || line.quoteAt(i, region.depth) || /^(?:[.,;:!?()–—]|--)$/.test(token.text)) break;
    if (token.pos === "CCONJ") break;
    last = i;
  }
  return { first: start, last };
}

/** "According to X, …" and "…, according to X". */
function accordingTo(setting: Setting, i: number): FoundStatement | undefined {
  const { line, region } = setting;
  const { tokens } = line;
  if (line.quoteAt(i, region.depth) || lower(tokens[i + 1]) !== "to") return undefined;
  const source = upToComma(setting, i + 2);
  if (!source) return undefined;
  const pieces: Stretch[] = [];
  let first = region.first;
  while (first < i && tokens[first]?.pos === "CCONJ") first++;
  let end = i - 1;
  while (end >= first && (isComma(tokens[end]) || tokens[end]?.pos === "ADV")) end--;
  if (end > first) pieces.push({ first, last: end });
  const after = source.last + 1;
  const clause = setting.groups.some((g) => g.form === "finite" && g.last < i);
  if (isComma(tokens[after]) && (pieces.length === 0 || (isComma(tokens[i - 1]) && !clause))) {
    const rest = contentStretch(setting, after + 1, "clause");
    if (rest && (pieces.length === 0 || rest.last - rest.first > 2)) pieces.push(rest);
  }
  if (pieces.length === 0) return undefined;
  return {
    line,
    act: "say",
    attribution: "communication",
    cue: { first: i, last: i + 1 },
    source,
    content: pieces.map((p) => spanOf(line, p)),
  };
}

/** "Russia reportedly provided …": said by somebody the text does not name. */
function byAdverb(setting: Setting, i: number): FoundStatement | undefined {
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

/** The statements of one line, in the order of their cues. */
export function attributionsOf(line: Line): FoundStatement[] {
  return regionsOf(line).flatMap((region) => {
    const setting: Setting = { line, region, groups: verbGroups(line, region) };
    const found: FoundStatement[] = [];
    for (const group of setting.groups) {
      const statement = /^accord/.test(lower(line.tokens[group.head]))
        ? accordingTo(setting, group.head)
        : attribution(setting, group);
      if (statement) found.push(statement);
    }
    for (let i = region.first; i <= region.last; i++) {
      const statement = line.tokens[i]?.pos === "ADV" ? byAdverb(setting, i) : byNoun(setting, i);
      if (statement) found.push(statement);
    }
    return found.sort((a, b) => a.cue.first - b.cue.first);
  });
}
