import { startsClause } from "./clauses.ts";
import { cueVerb } from "./cues.ts";
import type { Line, Stretch } from "./line.ts";
import { nounPhraseEnd, nounPhraseStart } from "./noun-phrases.ts";
import type { Setting } from "./setting.ts";
import { isComma, isDash, isNominal, isRelative, isTime, lower } from "./words.ts";

const opensApposition = (line: Line, i: number): boolean => {
  const token = line.tokens[i];
  return (
    token !== undefined &&
    (/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(token.pos) ||
      lower(token) === "of" ||
      /^(?:who|whose|which)$/.test(lower(token)) ||
      /^(?:his|her|its|their|himself|herself)$/.test(lower(token)) ||
      (token.pos === "VERB" && /(?:ed|en)$/.test(token.text)) ||
      lower(token) === "now" ||
      lower(token) === "both")
  );
};

/** Whether two commas enclose a phrase that belongs to the name before it, not an adverbial of the clause. */
function isApposition(line: Line, first: number, last: number): boolean {
  if (last < first || !opensApposition(line, first)) return false;
  if (isTime(line.tokens[first])) return false;
  return !(first === last && line.tokens[first]?.pos === "ADV");
}

/** The phrase that ends at `end`, over the appositions between commas before `end`. */
export function phraseEndingAt(setting: Setting, end: number): Stretch | undefined {
  const { line, region } = setting;
  const { tokens } = line;
  if (end < region.first) return undefined;
  if (isDash(tokens[end])) {
    let dash = end - 1;
    while (dash > region.first && !isDash(tokens[dash])) dash--;
    return dash > region.first ? phraseEndingAt(setting, dash - 1) : undefined;
  }
  if (isComma(tokens[end])) return beforeComma(setting, end);
  if (tokens[end]?.text === ")") {
    let open = end - 1;
    while (open > region.first && tokens[open]?.text !== "(") open--;
    const name = open > region.first ? phraseEndingAt(setting, open - 1) : undefined;
    return name && { first: name.first, last: end };
  }
  if (isTime(tokens[end])) return beforeTime(setting, end);
  const start = nounPhraseStart(line, end, region.first, region.depth);
  if (start > end) return undefined;
  return { first: modifiedStart(setting, start), last: end };
}

/** "The Times on Saturday": the phrase without the time that follows it. */
function beforeTime(setting: Setting, end: number): Stretch | undefined {
  const { line, region } = setting;
  let last = end;
  while (last > region.first && isTime(line.tokens[last])) last--;
  if (/^(?:on|in|this|last|late|early)$/.test(lower(line.tokens[last]))) last--;
  if (line.tokens[last]?.pos === "ADP" || last < region.first) last--;
  return last < region.first || isTime(line.tokens[last]) ? undefined : phraseEndingAt(setting, last);
}

/**
 * Over the phrases that qualify a noun from behind, to where its phrase begins: "all the experts I interviewed",
 * "a study that appeared in the journal", "protesters marching through the streets".
 */
function modifiedStart(setting: Setting, start: number): number {
  const { line, region, groups } = setting;
  const { tokens } = line;
  let j = start - 1;
  if (tokens[j]?.pos === "ADP") j--;
  const group = groups.find((g) => g.last === j);
  if (!group || line.quoteAt(j, region.depth)) return start;
  const before = group.first - 1;
  if (before < region.first) return start;
  const others = groups.some((g) => g.last < before && g.form === "finite" && !commaBetween(line, g.last, before));
  if (others || (group.form !== "participle" && cueVerb(tokens[group.head])?.takes.has("clause"))) return start;
  const noun = isRelative(tokens[before]) ? before - 1 : before;
  const participle = /(?:ed|ing|wn|en)$/.test(lower(tokens[group.head])) && group.first === group.last;
  if (!isRelative(tokens[before]) && !participle) return start;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? "")) return start;
  const first = nounPhraseStart(line, noun, region.first, region.depth);
  return first <= noun ? first : start;
}

/** The phrase before a comma: with the appositions between it and the comma, which belongs to it then; else the name alone. */
function beforeComma(setting: Setting, end: number, steps = 0): Stretch | undefined {
  const { line, region } = setting;
  const { tokens } = line;
  let alone: Stretch | undefined;
  for (let k = end - 1, commas = 0; k > region.first && commas < 5 && end - k < 50; k--) {
    if (line.quoteAt(k, region.depth)) break;
    if (!isComma(tokens[k])) continue;
    commas++;
    const name = isComma(tokens[k - 1]) ? undefined : phraseEndingAt(setting, k - 1);
    if (!name || isTime(tokens[name.last])) continue;
    // An age or the short form of a state is itself an apposition: "Ann Lee, 59, of Ashton, Md., said".
    const part = isComma(tokens[name.first - 1]) && isNominal(tokens[name.first - 2]);
    const number = tokens[name.first]?.pos === "NUM" && name.last === name.first;
    const described = tokens[name.first]?.pos === "DET" && tokens[name.first - 2]?.pos === "PROPN";
    if (part && (number || described || name.last - name.first < 2) && k - 1 > region.first && steps < 4) {
      const longer = beforeComma(setting, name.first - 1, steps + 1);
      if (longer && isNominal(tokens[longer.first])) return { first: longer.first, last: end };
      if (number) continue;
    }
    if (isApposition(line, k + 1, end - 1)) return { first: name.first, last: end };
    // An adverbial between commas: the name stands before it, alone.
    if (commas === 1) alone = name;
    break;
  }
  return alone ?? plainBeforeComma(setting, end);
}

/** The phrase that the comma at `end` closes, where no other comma opens an apposition. */
function plainBeforeComma(setting: Setting, end: number): Stretch | undefined {
  const { line, region } = setting;
  if (!isNominal(line.tokens[end - 1])) return undefined;
  const first = nounPhraseStart(line, end - 1, region.first, region.depth);
  const opens =
    first === region.first ||
    line.quoteAt(first - 1, region.depth) !== undefined ||
    /^(?:CCONJ|SCONJ)$/.test(line.tokens[first - 1]?.pos ?? "");
  return opens && first <= end - 1 ? { first, last: end - 1 } : undefined;
}

/** The phrase that begins at `start` ("said X, a senior analyst at Y"), its appositions included. */
export function phraseStartingAt(setting: Setting, start: number, appositions = true): Stretch | undefined {
  const { line, region } = setting;
  const { tokens } = line;
  let last = nounPhraseEnd(line, start, region.last, region.depth);
  if (last < start) return undefined;
  while (appositions && isComma(tokens[last + 1]) && opensApposition(line, last + 2)) {
    if (isTime(tokens[last + 2])) break;
    if (startsClause(line, last + 2, region, setting.groups) && !isRelative(tokens[last + 2])) break;
    let end = last + 1;
    for (let i = last + 2; i <= region.last; i++) {
      const token = tokens[i];
      if (token === undefined || line.quoteAt(i, region.depth) || isComma(token)) break;
      if (/^[.;:!?–—]$/.test(token.text) || token.text === "--") break;
      if (lower(token) === "in" && /^(?:statement|interview|email|speech|tweet)$/.test(lower(tokens[i + 2]))) break;
      end = i;
    }
    if (end < last + 2) break;
    last = end;
    if (!/^(?:who|which|whose)$/.test(lower(tokens[last + 2])) && !isComma(tokens[last + 1])) break;
  }
  return { first: start, last };
}

export const commaBetween = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isComma(line.tokens[i])) return true;
  return false;
};
