import type { Reading } from "./readings.ts";

/** What an article says by the capitals of its words, beside its names. */
export interface Capitals {
  /** Words that it has in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words that have a capital within a sentence of running text. */
  readonly inner: ReadonlySet<string>;
  /** Names of its storms: "Phailin", where it has "Cyclone Phailin". */
  readonly storms: ReadonlySet<string>;
}

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/i;

export const isStorm = (word: string): boolean => STORM.test(word);

export function capitalsOf(readings: readonly Reading[]): Capitals {
  const small = new Set<string>();
  const inner = new Set<string>();
  const storms = new Set<string>();
  for (const { words, titleCase } of readings) {
    const first = firstWord(words);
    words.forEach(({ text, capital }, i) => {
      if (!capital) small.add(text);
      else if (i > first && !titleCase && !/^["“‘:]$/.test(words[i - 1]?.text ?? "")) inner.add(text);
      const before = words[i - 1];
      if (capital && before?.capital && isStorm(before.text)) storms.add(text);
    });
  }
  return { small, inner, storms };
}

/** The index of the first word with a letter. */
export const firstWord = (words: Reading["words"]): number => words.findIndex(({ text }) => /^\p{L}/u.test(text));
