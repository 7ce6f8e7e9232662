import type { Article } from "../../article/types.ts";
import { nationalBody } from "../../gazetteer/index.ts";
import { adjusted } from "./adjusted.ts";
import { namedAgain } from "./again.ts";
import { capitalsOf } from "./capitals.ts";
import { decided } from "./decided.ts";
import { type Name, ruledNames } from "./names.ts";
import type { Reading } from "./readings.ts";
import type { TaggedName } from "./tagger/labels.ts";
import { taggerModel } from "./tagger/model.ts";
import { articleView, type TaggerModel, tagArticle } from "./tagger/tagger.ts";

/**
 * The names of an article in the order of the text: where they stand and what they are of, by the trained tagger, which
 * sees what the rules take for names; which places are states, and capitals that stand for them, by the tables and by use.
 */
export function recogniseNames(
  readings: readonly Reading[],
  { text, blocks }: Article,
  model: TaggerModel = taggerModel(),
): Name[] {
  const ruled = ruledNames(readings, text);
  const article = articleView(readings, ruled, model.traitsOf);
  const tagged = tagArticle(article, model);
  const byReading = grouped(ruled);
  const persons = wordsOfPersons(article.views.map(({ reading }, s) => ({ reading, names: tagged[s] ?? [] })));
  const capitals = capitalsOf(readings);
  const sentences = article.views.map(({ reading }, s) => {
    const rules = byReading.get(reading) ?? [];
    // whom a byline names, its form says; the tagger learnt from running text
    if (blocks[reading.sentence.block]?.kind === "byline") return { reading, names: rules };
    const ruleAt = byWord(rules);
    const names = (tagged[s] ?? [])
      .flatMap((name) => adjusted(reading, name, ruleAt, capitals))
      .map((name) => decided(reading, name, ruleAt, persons, text));
    const taken = byWord(names);
    const missed = rules.filter((rule) => isCertain(rule) && !wordsIn(rule).some((i) => taken.has(i)));
    return { reading, names: [...names, ...missed] };
  });
  return [...sentences.flatMap(({ names }) => names), ...namedAgain(sentences, text)].sort((a, b) => a.from - b.from);
}

function grouped(names: readonly Name[]): ReadonlyMap<Reading, readonly Name[]> {
  const lists = new Map<Reading, Name[]>();
  for (const name of names) {
    const list = lists.get(name.reading);
    if (list) list.push(name);
    else lists.set(name.reading, [name]);
  }
  return lists;
}

const wordsIn = ({ candidate: { from, to } }: Name): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The names of a sentence by each of their words. */
function byWord(names: readonly Name[]): ReadonlyMap<number, Name> {
  const found = new Map<number, Name>();
  for (const name of names) for (const i of wordsIn(name)) found.set(i, name);
  return found;
}

/** The words of the persons that an article names in more than one word. */
function wordsOfPersons(
  sentences: readonly { readonly reading: Reading; readonly names: readonly TaggedName[] }[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { reading, names } of sentences)
    for (const { from, to, type } of names)
      if (type === "Person" && to - from > 1) for (const word of reading.words.slice(from, to)) found.add(word.text);
  return found;
}

/**
 * Names that stand though the tagger leaves them out: of states, their capitals and seats, which the corpora leave out within
 * the names of elections; of bodies, letter by letter ("WHO") or of a kind that every state has; whom an honorific is before.
 */
function isCertain({ known, text, type, candidate }: Name): boolean {
  if (known?.code !== undefined) return known.kind !== "territory";
  if (type === "Organization") return nationalBody(text) !== undefined || (known !== undefined && INITIALS.test(text));
  return type === "Person" && candidate.gender !== undefined && candidate.certain === true;
}

const INITIALS = /^(?:\p{Lu}\.?){2,}$/u;
