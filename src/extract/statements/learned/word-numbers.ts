import { textHash } from "../../crf/index.ts";

/** What a word shows by itself, as numbers that features are hashed from. */
export interface WordNumbers {
  /** Hashes of the lower-cased word, its last two and three and its first four letters. */
  readonly word: number;
  readonly ending2: number;
  readonly ending3: number;
  readonly opening: number;
  readonly shape: number;
}

function shapeOf(text: string): number {
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return 1;
  if (/^\p{Ll}+$/u.test(text)) return 2;
  if (/^\p{Lu}+$/u.test(text)) return text.length === 1 ? 3 : 4;
  if (/^\d+$/.test(text)) return text.length === 4 ? 5 : 6;
  if (/\d/.test(text)) return 7;
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return 8;
  if (/\p{Lu}/u.test(text)) return 9;
  if (/\p{L}/u.test(text)) return 10;
  return 16 + (textHash(text) % 97);
}

const normal = (text: string): string =>
  text.toLowerCase().replace(/\d/g, "0").replace(/[’‘]/g, "'").replace(/[“”„]/g, '"');

function look(text: string): WordNumbers {
  const word = normal(text);
  return {
    word: textHash(word) | 0,
    ending2: textHash(word.slice(-2)) | 0,
    ending3: textHash(word.slice(-3)) | 0,
    opening: textHash(word.slice(0, 4)) | 0,
    shape: shapeOf(text),
  };
}

/** Longer words are looked at each time: the engine cuts them out as windows on their text, which would keep all of it. */
const LONGEST = 12;
/** Words met, so that each is looked at once; forgotten when there are so many. */
const MOST_WORDS = 20_000;
const met = new Map<string, WordNumbers>();

/** The numbers of a word. */
export function wordNumbers(text: string): WordNumbers {
  const known = met.get(text);
  if (known) return known;
  const numbers = look(text);
  if (text.length > LONGEST) return numbers;
  if (met.size >= MOST_WORDS) met.clear();
  met.set(text, numbers);
  return numbers;
}
