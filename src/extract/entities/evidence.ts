import {
  isGivenName,
  isKnownName,
  isOrganizationHead,
  isOtherCapitalised,
  isOtherHead,
  isPlaceHead,
  isPublicName,
} from "../../gazetteer/index.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./readings.ts";

/** What the certain names of an article, and the rest of its words, say about the others. */
export interface Evidence {
  readonly typeOf: ReadonlyMap<string, "Person" | "Organization" | "State" | "Place">;
  /** Given and family names of the persons named in full. */
  readonly partsOfPersons: ReadonlySet<string>;
  /** The longer ones of them, folded, by their first two letters. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Initials of the organizations named in full. */
  readonly initials: ReadonlySet<string>;
  /** Words that stand alone as names somewhere: a family name comes again without the given name. */
  readonly alone: ReadonlySet<string>;
  /** Those of them that stand within a sentence. */
  readonly inner: ReadonlySet<string>;
  /** Names that stand somewhere after "the" or "in" as no person's does. */
  readonly impersonal: ReadonlySet<string>;
  readonly lowerCased: (word: string) => boolean;
}

const SPEAKING =
  /^(?:say|said|tell|told|add|ask|note|argue|claim|warn|explain|announce|insist|believe|think|thought|write|wrote|tweet|reply|respond|recall|concede|admit|deny|urge|predict|testify|joke|comment|declare|acknowledge|describe|suggest|hope|want|resign|win|won|die|marry)/;
const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "its",
  "their",
  "our",
  "my",
  "every",
  "each",
  "no",
]);
const PLACE_PREPOSITIONS = new Set(["in", "near", "outside", "throughout", "across"]);
const COMPASS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Old|Great|Greater|Upper|Lower|Saint|St|Korea|Congo|Big|Red|White|Black|Blue|Green|Good|Happy)$/;
const PERSON_WORD = /^(?:\p{Lu}\p{Ll}|\p{Lu}['’]\p{Lu}|\p{Lu}\.|d['’]\p{Lu}|al-|el-)/u;

/** Whether a name stands after "the", "its", "in" and the like. */
export function isImpersonal({ words }: Reading, { from }: Candidate): boolean {
  const before = words[from - 1]?.text.toLowerCase() ?? "";
  return DETERMINERS.has(before) || PLACE_PREPOSITIONS.has(before);
}

/** Points for and against a run of capital words being a person's name, by the words in it and around it. */
function personPoints(reading: Reading, candidate: Candidate, evidence: Evidence): number {
  const { words, ending } = reading;
  const { from, to } = candidate;
  const text = (i: number): string => words[i]?.text ?? "";
  const own = words.slice(from, to).filter((w) => w.text !== ".");
  for (const { text: word, capital } of own)
    if (capital && (!PERSON_WORD.test(word) || COMPASS.test(word) || isKnownName(word))) return 0;
  for (const { text: word } of own)
    if (isOrganizationHead(word) || isPlaceHead(word) || isOtherHead(word) || isOtherCapitalised(word)) return 0;
  if (own.some((w) => w.capital && evidence.lowerCased(w.text))) return 0;
  if (isImpersonal(reading, candidate) || evidence.impersonal.has(own.map((w) => w.text).join(" "))) return 0;
  const next = words[to]?.pos === "ADV" ? words[to + 1] : words[to];
  // "PlayStation demonstration", "Adobe Reader 4": a name before a noun or a number is a thing's
  if (words[to]?.pos === "NOUN" || words[to]?.pos === "NUM") return 0;
  // a sentence's first word has its capital anyway: it must be a name's elsewhere
  if (own.length === 1 && words[from]?.pos !== "PROPN") return 0;
  const [word = ""] = own.map((w) => w.text);
  const opens = words.findIndex((w) => /^\p{L}/u.test(w.text)) === from;
  if (own.length === 1 && opens && !(evidence.inner.has(word) || isPublicName(word) || isGivenName(word))) return 0;
  let points = 0;
  if (own.length > 1 && evidence.alone.has(own.at(-1)?.text ?? "")) points += 2;
  if (SPEAKING.test(next?.lemma ?? "") || SPEAKING.test(words[from - 1]?.lemma ?? "")) points += 2;
  else if (next?.pos === "VERB" || next?.pos === "AUX") points += 1;
  if (words[from - 1]?.pos === "NOUN" && own.length > 1) points += 1;
  if (text(to) === "," && /^(?:\d\d|who|aged)$/.test(text(to + 1))) points += 2;
  if (text(to) === "," && /^(?:a|an|the)$/.test(text(to + 1)) && own.length > 1) points += 1;
  const neighbour = /^(?:,|and|or|&)$/.test(text(from - 1)) && ending.get(from - 1)?.kind === "person";
  if (own.length > 1 && neighbour) points += 1;
  if (own.length === 1 && isPublicName(own[0]?.text ?? "")) points += 2;
  if (text(to) === "(" && /^\d\d$/.test(text(to + 1))) points += 2;
  return points;
}

/** Whether an unknown run of capital words is taken for a person's name: the longer, the more must speak for it. */
export function isPersonByContext(reading: Reading, candidate: Candidate, evidence: Evidence): boolean {
  const length = candidate.to - candidate.from;
  if (length > 3) return false;
  return personPoints(reading, candidate, evidence) >= (length === 2 ? 1 : 2);
}

/** "in Clearwater, Florida", "near Aransas": a place by the preposition before it. */
export function isPlaceByContext({ words }: Reading, { from, to }: Candidate): boolean {
  const before = words[from - 1]?.text ?? "";
  if (to - from > 2 || !PLACE_PREPOSITIONS.has(before) || words[from]?.pos !== "PROPN") return false;
  const after = words[to];
  if (/^['’]s?$/.test(after?.text ?? "")) return true;
  return after === undefined || ["PUNCT", "ADP", "CCONJ", "ADV", "SCONJ", "DET", "PRON"].includes(after.pos);
}
