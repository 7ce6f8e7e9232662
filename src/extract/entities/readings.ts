import type { Analysis, Sentence } from "../types.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { ACRONYM, type Reader } from "./name-words.ts";
import { settleUses } from "./uses.ts";
import { type Word, wordsOf } from "./words.ts";

/** A sentence with its words and what was found in it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
  /** The candidates by the word they begin at, and by the word after their last. */
  readonly beginning: ReadonlyMap<number, Candidate>;
  readonly ending: ReadonlyMap<number, Candidate>;
  readonly titleCase: boolean;
}

const LETTERS = /^\p{L}/u;

/** Longer words that keep their small letter in a title. */
const SMALL_IN_TITLES = new Set([
  "about",
  "after",
  "against",
  "amid",
  "among",
  "before",
  "between",
  "during",
  "since",
  "under",
  "until",
  "while",
  "without",
]);

/** What keeps its small letter in a title: prepositions, articles, conjunctions; no verb does. */
const SMALL_TAGS = new Set(["ADP", "DET", "CCONJ", "SCONJ", "PART"]);

/** Headlines in title case (most longer words have a capital, no full stop ends them), and lines in capitals. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(
    (word) => LETTERS.test(word.text) && word.text.length > 4 && !SMALL_IN_TITLES.has(word.text),
  );
  if (isInCapitals(words)) return true;
  if (long.length < 3) return isShortTitle(words);
  const ended = words.findLast((word) => !/^["”’'»)]$/.test(word.text))?.text === ".";
  const capitals = long.filter((word) => word.capital).length / long.length;
  if (!ended) return capitals > 0.85;
  const small = words.filter((word) => LETTERS.test(word.text) && !word.capital);
  return capitals === 1 && long.length > 4 && small.every((word) => SMALL_TAGS.has(word.pos));
}

/** "WHO WARNS OF OUTBREAK": no small letter in a line of several words, or in all its longer words. */
function isInCapitals(words: readonly Word[]): boolean {
  const all = words.filter((word) => LETTERS.test(word.text));
  const long = all.filter((word) => word.text.length > 4);
  const capitals = (list: readonly Word[]): boolean => list.every(({ text }) => text === text.toUpperCase());
  return (long.length > 2 && capitals(long)) || (all.length > 3 && long.length > 0 && capitals(all));
}

/** "Peru and Ecuador Sign Border Pact": few long words, but a capital on all that a title gives one. */
function isShortTitle(words: readonly Word[]): boolean {
  if (words.some((word) => /^[.,;!?]$/.test(word.text))) return false;
  const letters = words.filter((word) => LETTERS.test(word.text));
  const capitals = letters.filter((word) => word.capital && word.text.length > 3);
  const small = letters.filter((word) => !word.capital);
  return capitals.length > 3 && small.every((word) => SMALL_TAGS.has(word.pos) && word.text.length < 5);
}

/** The initials in lines that have small letters too; those of a state that they name in full. */
function initialsIn(lines: readonly (readonly Word[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of lines) {
    if (!words.some(({ text }) => /\p{Ll}/u.test(text))) continue;
    words.forEach(({ text }, i) => {
      if (ACRONYM.test(text)) found.add(text.replaceAll(".", ""));
      if (text === "United" && words[i + 1]?.text === "States") found.add("US");
    });
  }
  return found;
}

/** Reads every sentence of an article for what may be a name. */
export function readArticle(analysis: Analysis): readonly Reading[] {
  const { article, sentences } = analysis;
  const rows = sentences.map((sentence) => ({ sentence, words: wordsOf(sentence, article.text) }));
  const small = new Set<string>();
  for (const { words } of rows) for (const word of words) if (!word.capital) small.add(word.text.toLowerCase());
  const lowerCased = (word: string): boolean => small.has(word.toLowerCase());
  const initials = initialsIn(rows.map(({ words }) => words));
  const readings = rows.map(({ sentence, words }) => {
    const reader: Reader = { lowerCased, titleCase: isTitleCase(words), initials };
    const candidates = candidatesOf(words, reader);
    return {
      sentence,
      words,
      candidates,
      beginning: new Map(candidates.map((c) => [c.from, c])),
      ending: new Map(candidates.map((c) => [c.to, c])),
      titleCase: reader.titleCase,
    };
  });
  return settleUses(readings);
}
