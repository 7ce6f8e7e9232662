import { firstWhere, type Known, type Placed, placedIn, sentenceAt } from "./known.ts";
import type { Layout } from "./layout.ts";
import type { Word } from "./words.ts";

/** What a title between two names of a list is not made of: "Kenya and its rival Mali", "Ann Holt and, on Monday, Eva Lind". */
const NO_TITLE = /^(?:VERB|AUX|ADP|PRON|SCONJ|PUNCT|NUM)$/;
const isPerson = (m: Placed): boolean => m.entity.type === "Person";

/**
 * Whom "they" stands for: the persons, or the states and organizations, that an "A and B" names which acts in this
 * sentence before it, or else in the last one. Nobody where a second such list stands there, or a plural noun that acts.
 */
export function conjoinedBefore(known: Known, position: number, others: readonly string[]): readonly string[] {
  const at = sentenceAt(known.layouts, position);
  for (const layout of [known.layouts[at], known.layouts[at - 1]]) {
    if (!layout || layout.words.length > LONGEST) return [];
    const names = namesIn(layout, known, position).filter((m) => !others.includes(m.entity.id));
    const acting = layout.words.filter((word, i) => word.to <= position && isActingPlural(word, layout.words[i + 1]));
    if (acting.some((word) => !names.some((m) => m.from <= word.from && word.to <= m.to))) return [];
    const lists = listsIn(layout, names);
    const [only] = lists;
    if (lists.length > 1 || (only && !acts(layout, only))) return [];
    if (only) return [...new Set(only.map((m) => m.entity.id))];
  }
  return [];
}

/** Words of a sentence; what is longer is a list or a table, and no one "they" stands for its names. */
const LONGEST = 400;

/** "officials said": a plural that "they" may as well stand for. */
const isActingPlural = (word: Word, next: Word | undefined): boolean =>
  word.pos === "NOUN" && word.text.endsWith("s") && word.lemma !== word.text && /^(?:VERB|AUX)$/.test(next?.pos ?? "");

/** Whether a list begins its sentence or a verb follows it: not "she viewed A and B so", "between A and B". */
function acts({ words, reading }: Layout, list: readonly Placed[]): boolean {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return false;
  const next = words.find((w) => w.from >= last.to && w.pos !== "ADV");
  const before = words.filter((w) => w.from >= reading.sentence.from && w.to <= first.from);
  return next?.pos === "VERB" || next?.pos === "AUX" || before.every((w) => !NO_TITLE.test(w.pos));
}

/** The names of a sentence in front of a place, none of them within another. */
function namesIn({ reading }: Layout, known: Known, position: number): readonly Placed[] {
  const { from, to } = reading.sentence;
  const end = Math.min(to, position);
  const here = placedIn(known, from, end).filter((m) => m.to <= end && m.entity.type !== "Place");
  return here.filter((m) => !here.some((o) => o !== m && o.from <= m.from && m.to <= o.to));
}

/** The lists of names of one kind that an "and" closes. */
function listsIn({ words }: Layout, names: readonly Placed[]): (readonly Placed[])[] {
  const lists: (readonly Placed[])[] = [];
  let open: Placed[] = [];
  names.forEach((name, i) => {
    open.push(name);
    const next = names[i + 1];
    const between = next ? wordsBetween(words, name.to, next.from) : [];
    const link = next && isPerson(next) === isPerson(name) ? linkOf(between) : undefined;
    if (link === "comma") return;
    if (link === "and" && next && open.some((m) => m.entity.id !== next.entity.id)) lists.push([...open, next]);
    open = [];
  });
  return lists;
}

const wordsBetween = (words: readonly Word[], from: number, to: number): readonly Word[] =>
  words.slice(
    firstWhere(words, (w) => w.from >= from),
    firstWhere(words, (w) => w.to > to),
  );

/** How two names of a list hang together, titles before the second left aside. */
function linkOf(between: readonly Word[]): "and" | "comma" | undefined {
  const and = between.findIndex((w) => w.text === "and");
  const commas = between.filter((w) => w.text === ",").length;
  if (and < 0) return commas === 1 && between.length === 1 ? "comma" : undefined;
  const title = between.slice(and + 1).filter((w) => w.text !== ".");
  const close = and === 0 || (and === 1 && commas === 1);
  return close && title.length < 5 && title.every((w) => !NO_TITLE.test(w.pos)) ? "and" : undefined;
}
