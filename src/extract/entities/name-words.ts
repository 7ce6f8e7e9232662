import { isGivenName, isOrganizationHead, isOtherCapitalised } from "../../gazetteer/index.ts";
import type { Word } from "./words.ts";

/** What an article, or a sentence of it, says about its capitals. */
export interface Reader {
  /** Whether the article has a word in small letters too: then its capital at a sentence's start says nothing. */
  readonly lowerCased: (word: string) => boolean;
  /** A headline in title case, or a text in capitals: there a capital says nothing anywhere. */
  readonly titleCase: boolean;
  /** Initials, points aside, that lines with small letters have: "US", "WHO". */
  readonly initials: ReadonlySet<string>;
}

/** A sentence's words, with the two questions that names are built from. */
export interface NameWords {
  readonly words: readonly Word[];
  readonly reader: Reader;
  /** Whether no word of the sentence has a small letter. */
  readonly capitals: boolean;
  /** Whether a word's capital says that it is part of a name. */
  readonly isName: (i: number) => boolean;
  /** The same where an organization's head vouches for the words around it: "Far Eastern Federal University". */
  readonly isNamePart: (i: number) => boolean;
}

export const INITIALS = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u;
export const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&]{2,7}s?$|^(?:\p{Lu}\.){2,}$/u;
export const WORD = /^[\p{L}\p{N}]/u;

/** Tags with which a sentence's first word may be a name, though every first word has a capital. */
const NAME_TAGS = new Set(["PROPN", "NOUN", "ADJ"]);

/** Words that open a sentence before a name and are none. */
const OPENERS = new Set(
  "former late outgoing incoming acting then new top many some most other last next this both all no analysts experts critics officials observers reporters senior ex".split(
    " ",
  ),
);

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|I|The|A|An|In|On|At|And|But|Or|If|It|He|She|We|They|This|That|No)$/;

export const textAt = (words: readonly Word[], i: number): string => words[i]?.text ?? "";

function isNameWord(words: readonly Word[], i: number, first: boolean, reader: Reader): boolean {
  const word = words[i];
  if (!word?.capital || !WORD.test(word.text)) return false;
  if (isOtherCapitalised(word.text) && !isOrganizationHead(word.text)) return false;
  if (!first || isGivenName(word.text) || ACRONYM.test(word.text)) return true;
  if (!NAME_TAGS.has(word.pos) || OPENERS.has(word.text.toLowerCase()) || reader.lowerCased(word.text)) return false;
  return word.pos === "PROPN" || words[i + 1]?.capital === true;
}

/** Whether a word may be part of a longer name: any capital word but those of the calendar. */
function isPart(words: readonly Word[], i: number, first: boolean, reader: Reader): boolean {
  const word = words[i];
  if (!word?.capital || !WORD.test(word.text) || CALENDAR.test(word.text)) return false;
  if (!first) return true;
  return NAME_TAGS.has(word.pos) && !OPENERS.has(word.text.toLowerCase()) && !reader.lowerCased(word.text);
}

/** Asks a sentence's words; its first word, and one that opens a quotation, has its capital for another reason too. */
export function nameWords(words: readonly Word[], reader: Reader): NameWords {
  const start = words.findIndex((word) => WORD.test(word.text));
  const first = (i: number): boolean => i === start || /^["“‘'«:]$/.test(textAt(words, i - 1));
  return {
    words,
    reader,
    capitals: words.every((word) => word.text === word.text.toUpperCase()),
    isName: (i) => isNameWord(words, i, first(i), reader),
    isNamePart: (i) => isPart(words, i, first(i), reader),
  };
}
