import { type Name, nameOf } from "./names.ts";
import type { Reading } from "./readings.ts";

/** How often an article names somebody or something by a word for that word to be a name wherever it stands. */
const OFTEN = 3;

/**
 * The names of one word that the tagger left out though it took the word for a name of one type often elsewhere in the
 * article, and oftener than not: "in Scientology jargon".
 * @param names by sentence, as far as they are found
 */
export function namedAgain(
  sentences: readonly { readonly reading: Reading; readonly names: readonly Name[] }[],
  text: string,
): Name[] {
  const found = new Map<string, Name[]>();
  for (const { names } of sentences)
    for (const name of names)
      if (name.candidate.to - name.candidate.from === 1) {
        const list = found.get(name.text);
        if (list) list.push(name);
        else found.set(name.text, [name]);
      }
  const left = new Map<string, { readonly reading: Reading; readonly at: number }[]>();
  for (const { reading, names } of sentences) {
    const { words, titleCase } = reading;
    if (titleCase) continue;
    const taken = new Set(names.flatMap(({ candidate: { from, to } }) => words.slice(from, to).map((w) => w.from)));
    words.forEach((word, at) => {
      if (!word.capital || !found.has(word.text) || taken.has(word.from)) return;
      // a part of a longer name is none
      if (words[at - 1]?.capital || words[at + 1]?.capital) return;
      const list = left.get(word.text);
      if (list) list.push({ reading, at });
      else left.set(word.text, [{ reading, at }]);
    });
  }
  return [...left].flatMap(([word, places]) => {
    const [first, ...others] = found.get(word) ?? [];
    if (!first || others.length + 1 < OFTEN || others.length + 1 <= places.length) return [];
    if (others.some(({ type }) => type !== first.type)) return [];
    return places.map(({ reading, at }) =>
      nameOf(reading, { ...first.candidate, from: at, to: at + 1 }, first.type, text),
    );
  });
}
