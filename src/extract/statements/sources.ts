import {
  isComma,
  isDash,
  isNominal,
  isRelative,
  isTime,
  lower,
  nounPhraseEnd,
  nounPhraseStart,
  startsClause,
  type VerbGroup,
} from "./clauses.ts";
import type { Line, Region, Stretch } from "./line.ts";

/** A source phrase, and on which side of its cue it stands. `shared` where it belongs to another verb as well. */
export interface Source extends Stretch {
  readonly side: "left" | "right" | "shared";
}

/** The sentence a cue stands in, with its verb groups. */
export interface Setting {
  readonly line: Line;
  readonly region: Region;
  readonly groups: readonly VerbGroup[];
}

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
function phraseEndingAt(setting: Setting, end: number): Stretch | undefined {
  const { line, region } = setting;
  const { tokens } = line;
  if (end < region.first) return undefined;
  if (isDash(tokens[end])) {
    let dash = end - 1;
    while (dash > region.first && !isDash(tokens[dash])) dash--;
    return dash > region.first ? phraseEndingAt(setting, dash - 1) : undefined;
  }
  if (isComma(tokens[end]) || tokens[end]?.text === ")") {
    const bracket = tokens[end]?.text === ")";
    for (let k = end - 1, commas = 0; k > region.first && commas < 4 && end - k < 45; k--) {
      if (line.quoteAt(k, region.depth)) break;
      if (bracket ? tokens[k]?.text !== "(" : !isComma(tokens[k])) continue;
      commas++;
      if (tokens[k - 1]?.text === ")") {
        const name = phraseEndingAt(setting, k - 1);
        if (name) return isApposition(line, k + 1, end - 1) ? { first: name.first, last: end - 1 } : name;
      }
      const nominal = isNominal(tokens[k - 1]) && !isTime(tokens[k - 1]);
      if (!nominal) continue;
      const start = nounPhraseStart(line, k - 1, region.first, region.depth);
      if (start > k - 1) continue;
      if (bracket || isApposition(line, k + 1, end - 1)) return { first: start, last: bracket ? end : end - 1 };
      // An adverbial between commas: the name stands before it, alone.
      if (commas === 1) return { first: start, last: k - 1 };
    }
    return undefined;
  }
  const start = nounPhraseStart(line, end, region.first, region.depth);
  if (start > end) return undefined;
  // "Mr Yoon's adviser, Chang Ho-jin said" and the like: a name that ends an apposition without its closing comma.
  return { first: start, last: end };
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

/** The subject of the clause that a verb without one of its own leans on ("and said", ", adding"). */
function sharedSubject(setting: Setting, group: VerbGroup): Stretch | undefined {
  const { line, region, groups } = setting;
  const before = groups.filter((g) => g.last < group.first && g.form === "finite");
  for (const g of before.reverse()) {
    const own = ownSubject(setting, g);
    if (own && !isRelative(line.tokens[own.first]) && lower(line.tokens[own.first]) !== "it") return own;
  }
  const inverted = groups.filter((g) => g.last < group.first && g.form === "finite").reverse();
  for (const g of inverted) {
    const next = phraseStartingAt(setting, g.last + 1);
    if (next && next.last < group.first && isInverted(setting, g)) return next;
  }
  if (group.first === region.first || groups.every((g) => g.first >= group.first || g.form !== "finite")) {
    const after = groups.find(
      (g) => g.first > group.last && g.form === "finite" && commaBetween(line, group.last, g.first),
    );
    if (after) return ownSubject(setting, after);
  }
  return undefined;
}

const commaBetween = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isComma(line.tokens[i])) return true;
  return false;
};

/** The noun phrase directly before a verb group. */
function ownSubject(setting: Setting, group: VerbGroup): Stretch | undefined {
  const { line, region } = setting;
  const before = group.first - 1;
  const token = line.tokens[before];
  if (before < region.first || token === undefined || token.pos === "CCONJ") return undefined;
  return phraseEndingAt(setting, before);
}

/** Whether the verb's subject follows it: "…,” said the minister", "… intervention, said Ankit Panda, a senior analyst". */
export function isInverted(setting: Setting, group: VerbGroup): boolean {
  const { line, region, groups } = setting;
  const { tokens } = line;
  if (group.first !== group.last || group.form !== "finite") return false;
  const before = group.first - 1;
  const quoted = line.quoteAt(before, region.depth) !== undefined;
  if (before < region.first || !(isComma(tokens[before]) || quoted || /^[–—?!]$/.test(tokens[before]?.text ?? "")))
    return false;
  const phrase = phraseStartingAt(setting, group.last + 1, false);
  if (!phrase) return false;
  const next = groups.find((g) => g.first === phrase.last + 1);
  if (next?.form === "finite") return false;
  if (tokens[phrase.last + 1]?.pos === "SCONJ") return false;
  if (quoted || line.quoteAt(before - 1, region.depth)) return true;
  return (
    !startsClause(line, group.last + 1, region, groups) || groups.some((g) => g.form === "finite" && g.last < before)
  );
}

/** The source of the cue whose verb group this is; nothing where the text names none. */
export function sourceOf(setting: Setting, group: VerbGroup): Source | undefined {
  const { line, region } = setting;
  const before = line.tokens[group.first - 1];
  if (group.form === "finite" && isInverted(setting, group)) {
    const phrase = phraseStartingAt(setting, group.last + 1);
    return phrase && { ...phrase, side: "right" };
  }
  if (group.form === "ing") {
    const attached = group.first > region.first && isNominal(before) && !isTime(before);
    if (attached) {
      const own = ownSubject(setting, group);
      if (own) return { ...own, side: "left" };
    }
    const shared = sharedSubject(setting, group);
    return shared && { ...shared, side: "shared" };
  }
  const own = ownSubject(setting, group);
  if (own) return { ...own, side: "left" };
  const shared = sharedSubject(setting, group);
  return shared && { ...shared, side: "shared" };
}
