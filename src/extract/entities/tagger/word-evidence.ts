import { isGivenName } from "../../../gazetteer/index.ts";
import { initialsOf } from "../spelling.ts";
import { longRunEnd, type SentenceView } from "./sentence-view.ts";

/** What an article as a whole says about a word, as bits. */
const BITS = [
  "lower-cased",
  "within a sentence",
  "after an honorific",
  "after a post",
  "before a verb of speaking",
  "after a verb of speaking",
  "after a preposition of place",
  "after the",
  "after a given name",
  "owner",
  "initials of a longer name",
  "a person by the rules",
  "an organization by the rules",
  "a place by the rules",
  "before a comma and a place",
  "often",
] as const;
export const EVIDENCE_BITS = BITS.length;
const bit = (name: (typeof BITS)[number]): number => 1 << BITS.indexOf(name);

const [LOWER, INNER, HONORIFIC, POST, BEFORE_SAYING, AFTER_SAYING, LOCATIVE, ARTICLE] = [
  bit("lower-cased"),
  bit("within a sentence"),
  bit("after an honorific"),
  bit("after a post"),
  bit("before a verb of speaking"),
  bit("after a verb of speaking"),
  bit("after a preposition of place"),
  bit("after the"),
];
const [GIVEN, OWNER, INITIALS, COMMA, OFTEN] = [
  bit("after a given name"),
  bit("owner"),
  bit("initials of a longer name"),
  bit("before a comma and a place"),
  bit("often"),
];
const RULED_PLACE = bit("a place by the rules");
const RULES = [0, bit("a person by the rules"), bit("an organization by the rules"), RULED_PLACE, RULED_PLACE];

const SAYING =
  /^(?:say|said|tell|told|add|ask|note|argue|claim|warn|explain|announce|insist|believe|think|thought|write|wrote|tweet|reply|respond|recall|concede|admit|deny|urge|predict|testify|declare|acknowledge|describe|suggest|hope|want|visit|meet|win|die)/;
const PLACE_PREPOSITION = /^(?:in|at|near|outside|from|across|throughout|around|inside)$/i;
const POSSESSIVE = /^['’]s?$/;
/** Bits 11 and 12 of a word's traits: honorific and post. */
const HONORIFIC_TRAIT = 1 << 11;
const POST_TRAIT = 1 << 12;
const MANY = 3;

/** Evidence about the words of an article, by the hash of the word in lower case. */
export function wordEvidence(views: readonly SentenceView[]): ReadonlyMap<number, number> {
  const evidence = new Map<number, number>();
  const counts = new Map<number, number>();
  const longForms = new Set<string>();
  for (const view of views) {
    const { traits, reading, runs } = view;
    if (reading.titleCase) continue;
    for (let i = 0; i < traits.length; i++) {
      const word = traits[i];
      if (!word) continue;
      if (word.capital) {
        const found = at(view, i);
        evidence.set(word.lower, (evidence.get(word.lower) ?? 0) | found);
        counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
      } else evidence.set(word.lower, (evidence.get(word.lower) ?? 0) | LOWER);
    }
    for (const { from, to } of runs) {
      const end = longRunEnd(view, to);
      if (end - from < 2) continue;
      const name = reading.words.slice(from, end).map((w) => w.text);
      longForms.add(initialsOf(name.join(" ")));
    }
  }
  for (const { reading, traits } of views)
    reading.words.forEach(({ text }, i) => {
      const word = traits[i];
      if (!word?.capital) return;
      let more = 0;
      if (text.length > 1 && text.length < 8 && longForms.has(text.replaceAll(".", ""))) more |= INITIALS;
      if ((counts.get(word.lower) ?? 0) >= MANY) more |= OFTEN;
      if (more) evidence.set(word.lower, (evidence.get(word.lower) ?? 0) | more);
    });
  return evidence;
}

/** What one place in the text says about the capital word that stands there. */
function at({ reading: { words }, traits, rule, runAt, runs, first, known }: SentenceView, i: number): number {
  const run = runs[runAt[i] ?? -1];
  const from = run?.from ?? i;
  const to = run?.to ?? i + 1;
  const text = (n: number): string => words[n]?.text ?? "";
  let bits = RULES[(rule[i] ?? 0) >> 2] ?? 0;
  if (i > first && !/^["“‘'«:]$/.test(text(i - 1))) bits |= INNER;
  const before = text(from - 1) === "." ? from - 2 : from - 1;
  const flags = (traits[before]?.flags ?? 0) | (from < i ? (traits[from]?.flags ?? 0) : 0);
  if (flags & HONORIFIC_TRAIT) bits |= HONORIFIC;
  if (flags & POST_TRAIT) bits |= POST;
  const next = words[to]?.pos === "ADV" ? words[to + 1] : words[to];
  if (SAYING.test(next?.lemma ?? "")) bits |= BEFORE_SAYING;
  if (SAYING.test(words[from - 1]?.lemma ?? "")) bits |= AFTER_SAYING;
  if (PLACE_PREPOSITION.test(text(from - 1))) bits |= LOCATIVE;
  if (/^the$/i.test(text(from - 1)) || /^the$/i.test(text(from))) bits |= ARTICLE;
  if (from < i && isGivenName(text(i - 1))) bits |= GIVEN;
  if (POSSESSIVE.test(text(to))) bits |= OWNER;
  if (text(to) === "," && (known[to + 1] ?? 0) > 0 && (known[to + 1] ?? 0) >> 2 < 6) bits |= COMMA;
  return bits;
}
