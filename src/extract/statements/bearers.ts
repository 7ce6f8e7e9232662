import type { Entities } from "../types.ts";
import type { Line, Stretch } from "./line.ts";
import { isPossessive } from "./words.ts";

const key = (word: string): string => word.toLowerCase().replace(/\.$/, "");
const isJunior = (word: string): boolean => /^(?:jr|sr|i{2,3}|iv)$/.test(key(word));

/** The last word of a name that is no "Jr.". */
const surnameOf = (words: readonly string[]): string | undefined => words.findLast((word) => !isJunior(word));

/**
 * Who bears the surname of a name that stands where nobody was recognised by it, such as in a headline whose words are all
 * capitalised, or in the capitals of a transcript: a person of the article, where one alone is called so.
 */
export function bearersOf(entities: Entities): (line: Line, phrase: Stretch) => string | undefined {
  const bearers = new Map<string, string | undefined>();
  for (const { id, type, name } of entities.all) {
    const words = name.split(/\s+/);
    const surname = type === "Person" && words.length > 1 ? surnameOf(words) : undefined;
    if (surname !== undefined) bearers.set(key(surname), bearers.has(key(surname)) ? undefined : id);
  }
  return ({ tokens }, { first, last }) => {
    // "Hall’s critics": whose it is that is spoken of is left to those who know the name.
    if (isPossessive(tokens[last])) return undefined;
    const words = tokens.slice(first, last + 1).map((t) => t.text);
    const surname = words.length <= LONGEST_NAME && words.every(isCapitalised) ? surnameOf(words) : undefined;
    return surname === undefined ? undefined : bearers.get(key(surname));
  };
}

/** "Former U.S. Senator Ana Maria Ruiz Jr.". */
const LONGEST_NAME = 7;

const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}.'’-]*$/u.test(word);
