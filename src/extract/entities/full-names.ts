import { isGivenName } from "../../gazetteer/index.ts";
import { nearlySame } from "./spelling.ts";

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** A full name taken apart, to be held against another of the same article. Words are folded. */
export interface FullName {
  /** All words but a suffix. */
  readonly words: readonly string[];
  /** "jr", "iii": of two namesakes, which; "" for none. */
  readonly suffix: string;
  readonly whole: string;
  readonly first: string;
  readonly last: string;
  readonly middle: readonly string[];
}

export function fullName(words: readonly string[]): FullName {
  const last = words.at(-1) ?? "";
  const suffix = words.length > 1 && SUFFIX.test(last) ? last : "";
  const bare = suffix === "" ? words : words.slice(0, -1);
  return {
    words: bare,
    suffix,
    whole: bare.join(""),
    first: bare[0] ?? "",
    last: bare.at(-1) ?? "",
    middle: bare.slice(1, -1),
  };
}

const areInitials = (words: readonly string[]): boolean => words.join("").length <= 2;

/** Whether two names' middles can be one person's: "George W." and "George H. W." cannot, "Maria Elena" and "Maria E." can. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (areInitials(a) && areInitials(b)) return a.join("") === b.join("");
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of short) {
    while (at < long.length && !alike(word, long[at] ?? "")) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

const alike = (a: string, b: string): boolean =>
  nearlySame(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** "Maria" and "Mario" are two names, not two spellings. */
const sameGiven = (a: string, b: string): boolean =>
  a === b || (nearlySame(a, b) && !(isGivenName(a) && isGivenName(b)));

/**
 * Whether two full names of an article can be one person's: the same words, first and last the same with a middle name more
 * or less, one of them in another spelling, or the family name at the other end. "Jr." and "III" tell persons apart.
 */
export function samePerson(a: FullName, b: FullName): boolean {
  if (a.suffix !== b.suffix) return false;
  if (a.whole === b.whole) return true;
  if (!middlesAgree(a.middle, b.middle)) return false;
  if (a.first === b.first && nearlySame(a.last, b.last)) return true;
  if (a.last === b.last && a.middle.join(" ") === b.middle.join(" ") && sameGiven(a.first, b.first)) return true;
  // "Viktor Orbán", "Orbán Viktor"
  const turned = a.words.length === 2 && b.words.length === 2 && a.first === b.last && a.last === b.first;
  return turned && isGivenName(a.first) !== isGivenName(a.last);
}

/** Whether a short name can stand for a full one: a family name, or a given name alone. */
export function shortFor(short: FullName, full: FullName): boolean {
  if (short.words.length >= full.words.length || (short.suffix !== "" && short.suffix !== full.suffix)) return false;
  const s = short.words.join(" ");
  const tail = full.words.slice(-short.words.length).join(" ");
  if (s === tail || (short.words.length === 1 && nearlySame(s, tail))) return true;
  return s === full.words.slice(0, short.words.length).join(" ");
}
