import {
  beginsKnownName,
  beginsPost,
  honorific,
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
import { ACRONYM, type NameWords, nameWords, type Reader, textAt, WORD } from "./name-words.ts";
import { organizationEnd, takesDemonym } from "./organization-names.ts";
import { isPersonLike, personEnd } from "./person-names.ts";
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

/** Everything in a sentence that may be a name or the title before one, left to right, without overlaps. */
export function candidatesOf(words: readonly Word[], reader: Reader): Candidate[] {
  const names = nameWords(words, reader);
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    const next = candidateAt(names, i, found.at(-1));
    if (next) found.push(next);
    i = next ? next.to : i + 1;
  }
  return found;
}

function candidateAt(names: NameWords, i: number, before: Candidate | undefined): Candidate | undefined {
  const { words, isName, isNamePart } = names;
  const word = words[i];
  if (!word || !WORD.test(word.text)) return undefined;
  const titled = afterHonorific(names, i);
  if (titled) return titled;

  const organization = isNamePart(i) ? organizationEnd(names, i) : 0;
  const known = isWordInCapitals(names, i) ? undefined : knownAt(words, i);
  // "White House Press Secretary": a post after a name, and no "White House Press"
  const whole = known && (known.to >= organization || postAt(words, known.to) > 0);
  if (known && whole && (word.capital || isSmallCapital(words, i, known.known)))
    if (!isPartOfPerson(names, i, known.to)) return withoutArticle(words, longerName(names, i, known));

  const post = postAt(words, i);
  if (post > 0 && i + post >= organization) return { from: i, to: i + post, kind: "post" };
  const demonym = demonymAt(words, i);
  if (demonym && !(organization > demonym.to && takesDemonym(names, demonym.to, organization)))
    return { from: i, to: demonym.to, kind: "demonym", code: demonym.code };
  if (organization > 0) return { from: i, to: organization, kind: "organization" };
  return isName(i) ? nameAt(names, i, before) : undefined;
}

/** Before "US" in capitals, where that may be "us". */
const BEFORE_US = /^(?:about|against|among|around|at|behind|between|by|for|from|give|let|of|on|tell|to|with)$/i;

/**
 * In a line all in capitals "WHO" and "IS" are words, and no organizations, and "FOR US" need be nobody's country, unless
 * the article has them in capitals elsewhere.
 */
function isWordInCapitals({ words, capitals, reader }: NameWords, i: number): boolean {
  const word = textAt(words, i);
  if (!capitals || !ACRONYM.test(word) || reader.initials.has(word)) return false;
  if (word !== "US") return isOtherCapitalised(word);
  const joined = /^(?:AND|OR|,|-|['’]S)$/.test(textAt(words, i + 1));
  return BEFORE_US.test(textAt(words, i - 1)) && !joined;
}

/** "The Guardian" is "the Guardian": but "The Hague" is no "Hague". */
function withoutArticle(words: readonly Word[], candidate: Candidate): Candidate {
  const { from, to, known } = candidate;
  const article = known?.kind === "organization" && to - from > 1 && /^the$/i.test(textAt(words, from));
  return article ? { ...candidate, from: from + 1 } : candidate;
}

/** "Mr Yoon", "Dr. Ruth": the name after an honorific. */
function afterHonorific(names: NameWords, i: number): Candidate | undefined {
  const { words } = names;
  const gender = honorific(textAt(words, i));
  const from = i + 1 + (textAt(words, i + 1) === "." ? 1 : 0);
  // "Mr van der Berg"
  let name = from;
  while (isNameParticle(textAt(words, name)) && !words[name]?.capital) name++;
  if (!gender || !words[i]?.capital || !words[name]?.capital || postAt(words, from) > 0) return undefined;
  return { from, to: personEnd(names, from), kind: "person", gender, certain: true };
}

/** What headlines put a state's name before without making a name of both. */
const BETWEEN_STATES =
  /^(?:Talks|Deal|Pact|Ceasefire|Summit|Crisis|Election|Elections|Referendum|Plan|Policy|Strategy|Report|Rules|Poll|Polls|Law|Bill|Trial|Attack|Attacks|Offensive|Missile|Uprising)$/;

/** A name of the tables, unless it begins another thing's: "Vietnam War", "Kabul Airport", "Boston Red Sox". */
function longerName(names: NameWords, from: number, { known, to }: { known: KnownName; to: number }): Candidate {
  const { words, isNamePart } = names;
  const place = known.kind !== "organization" && known.kind !== "seat";
  if (place && words[to]?.capital && isPlaceHead(textAt(words, to))) return { from, to: to + 1, kind: "place" };
  // in a headline every word has a capital: "Ecuador Sign Border Pact"
  const most = names.reader.titleCase ? 1 : 4;
  let end = to;
  while (
    isNamePart(end) &&
    end - to < most &&
    postAt(words, end) === 0 &&
    !knownAt(words, end) &&
    !demonymAt(words, end)
  )
    end++;
  const last = textAt(words, end - 1);
  // "Turkey-Syria Talks Resume": in a headline the matter has its capital, too
  const matter = names.reader.titleCase && known.kind === "state" && BETWEEN_STATES.test(last);
  if (end > to && isOtherHead(last) && !matter) return { from, to: end, kind: "other" };
  const team = place && known.kind !== "state" && end > to && end - to <= 2;
  if (team && /^\p{Lu}\p{Ll}+(?:s|ox)$/u.test(last)) return { from, to: end, kind: "organization" };
  // "the Washington Monument", "the White House Briefing": a name of its own, that no table knows
  const seated = (known.kind === "capital" || known.kind === "seat") && !names.reader.titleCase;
  const named = words.slice(to, end).every((w) => !isOtherCapitalised(w.text) && !isGivenName(w.text));
  if (seated && end > to && named) return { from, to: end, kind: "unsure" };
  return { from, to, kind: "known", known };
}

/** A capital within the word, as companies and sites write themselves ("YouGov"); not a family name's ("McCain"). */
const CAMEL = /^(?!Mc|Mac|De|Di|Du|Da|Le|La|Van|Fitz|San|Al)\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;

/** A run of capital words that no table knows as a whole. */
function nameAt(names: NameWords, start: number, before: Candidate | undefined): Candidate {
  const { words, isName, reader } = names;
  let from = start;
  let to = personEnd(names, from);
  // "Mathematician Hermann Weyl", "Kentuckian Rand Paul": a word before a person's given name
  if (to - from > 2 && !isGivenName(textAt(words, from)) && isGivenName(textAt(words, from + 1))) from++;
  // a title or a known name within the run begins another name
  for (let n = from + 1; n < to; n++) {
    const whole = isGivenName(textAt(words, from)) && !reader.titleCase;
    const another = postAt(words, n) > 0 || (isName(n) && knownAt(words, n) && !whole);
    if (another) to = n;
  }
  const last = textAt(words, to - 1);
  const single = to - from === 1;
  if (names.isNamePart(to) && isOtherHead(textAt(words, to))) return { from, to: to + 1, kind: "other" };
  // "the James Webb Space Telescope": a thing named after somebody
  const thing =
    to - from > 2 && /^(?:the|a|an)$/i.test(textAt(words, from - 1)) && words.slice(from, to).every((w) => w.capital);
  if (isOtherHead(last) || thing) return { from, to, kind: "other" };
  if (!single && (isPlaceHead(last) || isPlaceStart(textAt(words, from)))) return { from, to, kind: "place" };
  if (single && CAMEL.test(last) && !reader.titleCase) return { from, to, kind: "organization" };
  if (single && ACRONYM.test(last))
    return { from, to, kind: isOtherInitials(last) || reader.titleCase ? "other" : "unsure" };
  const certain = before?.to === from && before.kind === "post" && tellsPerson(words, before, single);
  if (certain) return { from, to, kind: "person", certain };
  return { from, to, kind: isPersonLike(names, from, to) ? "person" : "unsure" };
}

/** Posts in small letters that a single name after them need not hold: "member Microsoft", "private Blackwater". */
const WEAK_POSTS =
  /^(?:member|author|private|major|general|head|principal|fellow|partner|owner|deputy|officer|expert|specialist|chief|lead|representative|delegate|writer|manager|founder|co-founder|director|coach|candidate|justice|counsel)$/;

function tellsPerson(words: readonly Word[], post: Candidate, single: boolean): boolean {
  return !(single && WEAK_POSTS.test(textAt(words, post.to - 1)));
}

/** The name of the tables that begins at a word; none that ends within a word. */
export function knownAt(words: readonly Word[], from: number): { known: KnownName; to: number } | undefined {
  if (!beginsKnownName(words[from]?.parts[0] ?? "")) return undefined;
  const parts: string[] = [];
  const ends: number[] = [];
  for (let i = from; i < words.length && parts.length < 10; i++) {
    const word = words[i];
    if (!word || !(WORD.test(word.text) || word.text === "-")) break;
    if (word.text === "-") continue;
    for (const part of word.parts) {
      parts.push(part);
      ends.push(i);
    }
  }
  const found = longestKnownName(parts);
  const last = found && ends[found.length - 1];
  if (!found || last === undefined || ends[found.length] === last) return undefined;
  return { known: found.known, to: last + 1 };
}

const ABBREVIATED = /^(?:Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Pres|Amb)$/;

/** How many words the title of a post takes that begins here, an abbreviation's point included. */
function postAt(words: readonly Word[], i: number): number {
  if (!beginsPost(textAt(words, i))) return 0;
  const length = postLength(words.slice(i, i + 6).map((w) => w.text));
  return length === 1 && ABBREVIATED.test(textAt(words, i)) && textAt(words, i + 1) === "." ? 2 : length;
}

/** A demonym of one to three words: "Russian", "South Korean". */
function demonymAt(words: readonly Word[], i: number): { code: string; to: number } | undefined {
  if (!words[i]?.capital || /^the$/i.test(textAt(words, i))) return undefined;
  for (const n of [3, 2, 1]) {
    if (!words[i + n - 1]?.capital) continue;
    const phrase = words.slice(i, i + n).map((w) => w.text);
    const state = stateByDemonym(phrase.join(" "));
    if (state) return { code: state.code, to: i + n };
  }
  return undefined;
}

/** A capital city in small letters, after a preposition ("weapons to kyiv"), where the tagger sees no other word. */
function isSmallCapital(words: readonly Word[], i: number, { kind, name }: KnownName): boolean {
  return (
    kind === "capital" &&
    textAt(words, i).length > 3 &&
    /^(?:to|in|from|near|outside|of|for|with|on|against)$/.test(textAt(words, i - 1)) &&
    ["NOUN", "PROPN", "X"].includes(words[i]?.pos ?? "") &&
    name.toLowerCase() === textAt(words, i)
  );
}

/** "Jordan Smith", "Paris Hilton": a place's or state's name as a person's given name. */
function isPartOfPerson({ words, isName }: NameWords, from: number, to: number): boolean {
  const next = textAt(words, to);
  if (to - from > 1 || !isName(to) || isOrganizationHead(next) || isOtherHead(next)) return false;
  return isGivenName(textAt(words, from)) && !knownAt(words, to) && postAt(words, to) === 0;
}
