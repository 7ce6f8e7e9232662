import {
  honorific,
  isFamilyNameFirst,
  isGivenName,
  isNameParticle,
  isOrganizationHead,
  isOtherCapitalised,
  isOtherHead,
  isOtherInitials,
  isPlaceHead,
  isPlaceStart,
  type KnownName,
  longestKnownName,
  postLength,
  stateByDemonym,
} from "../../gazetteer/index.ts";
import type { Word } from "./words.ts";

/** What a stretch of a sentence's words may be, before the article as a whole is looked at. `to` is exclusive. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly kind: "known" | "person" | "organization" | "place" | "unsure" | "post" | "demonym" | "other";
  readonly known?: KnownName;
  /** ISO code of a demonym's state. */
  readonly code?: string;
  /** What an honorific before a person's name tells. */
  readonly gender?: "male" | "female" | "any";
  /** A person's name that the words around it speak for: after "Mr", after a post. */
  readonly certain?: true;
}

/** Words that link the parts of an organization's name, and may begin with a small letter. */
const LINKS = new Set(["of", "for", "and", "&", "the", "on", "de", "du", "des", "la", "to", "against"]);
/** After "and" within a name: what ministries, departments and institutes are for. */
const FIELDS =
  /^(?:Agricultur|Aid|Art|Assistance|Business|Charit|Co-?operation|Commerc|Communicat|Conflict|Consumer|Culture|Cultural|Customs|Defen[cs]e|Democra|Design|Develop|Disarm|Diplomacy|Drug|Econom|Educat|Employ|Energy|Engineer|Environment|Exchange|Export|Financ|Fisher|Food|Foreign|Forest|Gas|Global|Govern|Health|Histor|Human|Immigrat|Industr|Informat|Infrastructure|International|Intelligence|Investigat|Investment|Justice|Labou?r|Law|Letters|Liberties|Literature|Management|Marine|Maritime|Market|Mathemat|Media|Medic|Mining|Monetary|Museum|National|Natural|Ocean|Peace|Plann|Polic|Politic|Population|Prevention|Protection|Public|Reconstruction|Reform|Regional|Relations|Relief|Resources|Research|Rights|Rural|Scien|Securit|Service|Social|Society|Space|Sport|Statist|Strateg|Studies|Sustain|Tax|Techn|Telecom|Tourism|Trade|Training|Transport|Treasury|Urban|Water|Welfare|Wildlife|Women|Youth)/;

const INITIALS = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&]{2,7}s?$|^(?:\p{Lu}\.){2,}$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const WORD = /^[\p{L}\p{N}]/u;

/** Tags with which a sentence's first word may be a name, though every first word has a capital. */
const NAME_TAGS = new Set(["PROPN", "NOUN", "ADJ"]);

/** Words that open a sentence before a name and are none. */
const OPENERS = new Set([
  "former",
  "late",
  "outgoing",
  "incoming",
  "acting",
  "then",
  "new",
  "top",
  "many",
  "some",
  "most",
  "other",
  "last",
  "next",
  "this",
  "both",
  "all",
  "no",
  "analysts",
  "experts",
  "critics",
  "officials",
  "observers",
  "reporters",
  "senior",
  "ex",
]);

export interface Reader {
  /** Whether an article has a word in small letters too: then its capital at a sentence's start says nothing. */
  readonly lowerCased: (word: string) => boolean;
  /** A headline in title case, or a text in capitals: there a capital says nothing anywhere. */
  readonly titleCase: boolean;
}

const text = (words: readonly Word[], n: number): string => words[n]?.text ?? "";

/** The capitals of a word say that it may be part of a name. */
function nameWord(words: readonly Word[], i: number, first: number, reader: Reader): boolean {
  const word = words[i];
  if (!word?.capital || !WORD.test(word.text)) return false;
  if (isOtherCapitalised(word.text) && !isOrganizationHead(word.text)) return false;
  if (i !== first) return true;
  if (isGivenName(word.text) || ACRONYM.test(word.text)) return true;
  const lower = word.text.toLowerCase();
  if (!NAME_TAGS.has(word.pos) || OPENERS.has(lower) || reader.lowerCased(word.text)) return false;
  return word.pos === "PROPN" || words[i + 1]?.capital === true;
}

/** The end of an organization's name that begins at a word, or 0: a run of capital words with an organization's head. */
function organizationEnd(words: readonly Word[], from: number, isName: (i: number) => boolean): number {
  let end = from;
  while (isName(end) && !(end > from && honorific(words[end]?.text ?? ""))) end++;
  // "Prosecutor General Smith", "Speaker Johnson": where a person's title is, no organization's name begins
  const heads = [end - 1, from].filter((i) => isOrganizationHead(words[i]?.text ?? ""));
  const head = heads[0];
  if (head === undefined) return 0;
  if (head !== end - 1) {
    // the head comes first ("Bank Indonesia", "University Hospital"): only with "of" and the like after the run
    if (end - from > 1) return 0;
  }
  let to = end;
  let linked = false;
  for (let i = end; i < words.length; ) {
    const link = words[i]?.text ?? "";
    if (!LINKS.has(link)) break;
    if (link === "and" || link === "&") {
      if (!(linked || link === "&") || !FIELDS.test(words[i + 1]?.text ?? "")) break;
    } else if (link === "the" || (link === "to" && !linked) || link === "la") break;
    let next = i + 1;
    while (LINKS.has(words[next]?.text ?? "") && words[next]?.text !== "and") next++;
    if (!isName(next)) break;
    while (isName(next)) next++;
    linked = true;
    to = next;
    i = next;
  }
  return linked || end - from > 1 ? to : 0;
}

/** The end of a person's name that begins at a word: capital words, initials, particles. */
function personEnd(words: readonly Word[], from: number, isName: (i: number) => boolean): number {
  let end = from;
  while (end - from < 6) {
    const word = words[end];
    if (!word) break;
    if (end > from && isNameParticle(word.text) && !word.capital) {
      let next = end + 1;
      while (isNameParticle(words[next]?.text ?? "") && !words[next]?.capital) next++;
      if (!isName(next)) break;
      end = next + 1;
      continue;
    }
    if (INITIALS.test(word.text) && end > from) end++;
    else if (word.text === "." && INITIALS.test(words[end - 1]?.text ?? "") && isName(end + 1)) end++;
    else if (isName(end) && !SUFFIX.test(word.text)) end++;
    else break;
  }
  if (SUFFIX.test(words[end]?.text ?? "")) end++;
  else if (words[end]?.text === "," && /^(?:Jr|Sr)\.?$/.test(words[end + 1]?.text ?? "")) end += 2;
  return end;
}

/** The words of the tables' names, with the number of sentence words a match takes; none that ends within a word. */
function knownAt(words: readonly Word[], from: number): { known: KnownName; to: number } | undefined {
  const parts: string[] = [];
  const ends: number[] = [];
  for (let i = from; i < words.length && parts.length < 10; i++) {
    const word = words[i];
    if (!word) break;
    if (!WORD.test(word.text) && word.text !== "-") break;
    if (word.text === "-") continue;
    for (const part of word.parts) {
      parts.push(part);
      ends.push(i);
    }
    ends[parts.length - 1] = i;
  }
  const found = longestKnownName(parts);
  if (!found) return undefined;
  const last = ends[found.length - 1] ?? from;
  if (ends[found.length] === last) return undefined;
  return { known: found.known, to: last + 1 };
}

/** Everything in a sentence that may be a name or the title before one, left to right, without overlaps. */
export function candidatesOf(words: readonly Word[], reader: Reader): Candidate[] {
  const found: Candidate[] = [];
  const first = words.findIndex((word) => WORD.test(word.text));
  const afterQuote = (i: number): boolean => /^["“‘'«:]$/.test(text(words, i - 1));
  const startOf = (i: number): number => (i === first || afterQuote(i) ? i : first);
  const isName = (i: number): boolean => nameWord(words, i, startOf(i), reader);
  for (let i = 0; i < words.length; ) {
    const next = candidateAt(words, i, isName, reader, found.at(-1));
    if (next) found.push(next);
    i = next ? next.to : i + 1;
  }
  return found;
}

function candidateAt(
  words: readonly Word[],
  i: number,
  isName: (i: number) => boolean,
  reader: Reader,
  before: Candidate | undefined,
): Candidate | undefined {
  const word = words[i];
  if (!word || !WORD.test(word.text)) return undefined;

  const gender = honorific(word.text);
  const afterHonorific = i + 1 + (text(words, i + 1) === "." ? 1 : 0);
  if (gender && word.capital && words[afterHonorific]?.capital && !postAt(words, afterHonorific)) {
    const to = personEnd(words, afterHonorific, (n) => n === afterHonorific || isName(n));
    return { from: afterHonorific, to, kind: "person", gender, certain: true };
  }

  const known = knownAt(words, i);
  const usable = known && (word.capital || lowerCaseCapital(words, i, known.known)) ? known : undefined;
  const organization = isName(i) ? organizationEnd(words, i, isName) : 0;
  if (usable && usable.to >= organization && !partOfPerson(words, i, usable.to, isName))
    return insideOther(words, i, usable.to, isName) ?? { from: i, to: usable.to, kind: "known", known: usable.known };

  const post = postAt(words, i);
  if (post > 0 && i + post >= organization) return { from: i, to: i + post, kind: "post" };
  const demonym = demonymAt(words, i);
  if (demonym) return { from: i, to: demonym.to, kind: "demonym", code: demonym.code };
  if (organization > 0) return { from: i, to: organization, kind: "organization" };
  if (!isName(i)) return undefined;
  return nameAt(words, i, isName, reader, before);
}

/** A run of capital words that no table knows as a whole. */
function nameAt(
  words: readonly Word[],
  i: number,
  isName: (i: number) => boolean,
  reader: Reader,
  before: Candidate | undefined,
): Candidate {
  let to = personEnd(words, i, isName);
  // a title within the run ("Trump Foreign Minister Lavrov") begins another name
  for (let n = i + 1; n < to; n++)
    if (postAt(words, n) > 0 || (words[n]?.capital && knownAt(words, n) && !isGivenName(text(words, i)))) {
      to = n;
      break;
    }
  const last = text(words, to - 1);
  const title = before !== undefined && before.to === i && before.kind === "post";
  if (isOtherHead(last)) return { from: i, to, kind: "other" };
  if (to - i > 1 && (isPlaceHead(last) || isPlaceStart(text(words, i)))) return { from: i, to, kind: "place" };
  if (ACRONYM.test(last) && to - i === 1)
    return { from: i, to, kind: isOtherInitials(last) || reader.titleCase ? "other" : "unsure" };
  if (to - i > 1 && personLike(words, i, to))
    return { from: i, to, kind: "person", ...(title ? { certain: true } : {}) };
  if (title) return { from: i, to, kind: "person", certain: true };
  return { from: i, to, kind: "unsure" };
}

/** Whether two or more words look like a person's name by themselves. */
function personLike(words: readonly Word[], from: number, to: number): boolean {
  const second = text(words, from + 1);
  if (isGivenName(text(words, from))) return true;
  if (isFamilyNameFirst(text(words, from)) && to - from <= 3) return true;
  if (words.slice(from + 1, to).some((w) => INITIALS.test(w.text) || (!w.capital && isNameParticle(w.text))))
    return true;
  return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second) || /^(?:al|el|bin|ibn)-\p{Lu}/iu.test(second);
}

/** The end of a post's title that begins here, as a number of words. */
function postAt(words: readonly Word[], i: number): number {
  const length = postLength(words.slice(i, i + 6).map((w) => w.text));
  return length > 0 &&
    text(words, i + length) === "." &&
    /^\p{Lu}/u.test(text(words, i)) &&
    length === 1 &&
    /^(?:Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Pres|Amb)$/.test(text(words, i))
    ? 2
    : length;
}

/** A demonym of one or two words: "Russian", "South Korean". */
function demonymAt(words: readonly Word[], i: number): { code: string; to: number } | undefined {
  if (!words[i]?.capital) return undefined;
  for (const n of [3, 2, 1]) {
    const slice = words.slice(i, i + n);
    if (slice.length < n) continue;
    const state = stateByDemonym(slice.map((w) => w.text).join(" "));
    if (state) return { code: state.code, to: i + n };
  }
  return undefined;
}

/** A capital of a state in small letters, after a preposition ("weapons to kyiv"), where the tagger sees no other word. */
function lowerCaseCapital(words: readonly Word[], i: number, known: KnownName): boolean {
  return (
    known.kind === "capital" &&
    text(words, i).length > 3 &&
    /^(?:to|in|from|near|outside|of|for|with|on|against)$/.test(text(words, i - 1)) &&
    ["NOUN", "PROPN", "X"].includes(words[i]?.pos ?? "") &&
    (known.name.toLowerCase() === text(words, i) || known.name === "Kyiv")
  );
}

/** "Whitney Houston", "Michael Jordan", "Jordan Smith": a place's or state's name within a person's. */
function partOfPerson(words: readonly Word[], from: number, to: number, isName: (i: number) => boolean): boolean {
  if (to - from > 1) return false;
  const after = isName(to) && !knownAt(words, to) && postAt(words, to) === 0;
  return (
    after && isGivenName(text(words, from)) && !isOrganizationHead(text(words, to)) && !isOtherHead(text(words, to))
  );
}

/** "Vietnam War", "Paris Agreement": the known name is the beginning of another thing's. */
function insideOther(
  words: readonly Word[],
  from: number,
  to: number,
  isName: (i: number) => boolean,
): Candidate | undefined {
  let end = to;
  while (words[end]?.capital && WORD.test(text(words, end)) && !isName(end) && isOtherHead(text(words, end))) end++;
  while (isName(end) && postAt(words, end) === 0 && !knownAt(words, end)) end++;
  return end > to && isOtherHead(text(words, end - 1)) ? { from, to: end, kind: "other" } : undefined;
}
