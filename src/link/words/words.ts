import { textHash } from "../../extract/crf/index.ts";
import { quotedStretches } from "../../record/quotation-marks.ts";

/** The words of a statement's content, in order, as numbers: enough to compare two statements, not to read them. */
export interface Words {
  /** {@link wordHash} of each. */
  readonly hashes: Uint32Array;
  /** {@link QUOTED} and {@link FIRST} of each. */
  readonly marks: Uint8Array;
}

/** The word stands in quotation marks. */
export const QUOTED = 1;
/** The word begins a sentence, a quotation or a piece of the content. */
export const FIRST = 2;

/** Longer contents are compared by their beginning: transcripts and whole letters. */
const MOST_WORDS = 160;

const WORD = /[\p{L}\p{N}]+(?:[’']\p{L}+)*/gu;
/** The end of a sentence, with the marks that may close it; a point after a capital or a title ends none. */
const SENTENCE_END = /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep))[.?!…]+["”’']*(?=\s|$)/gu;

/**
 * The words of a content in pieces.
 * @param direct whether all of it was said in these words, whatever marks the pieces have
 */
export function wordsOf(pieces: readonly string[], direct: boolean): Words {
  const hashes: number[] = [];
  const marks: number[] = [];
  for (const piece of pieces) {
    const quoted = direct ? [{ from: 0, to: piece.length }] : quotedStretches(piece);
    const breaks = [...quoted.flatMap(({ from, to }) => [from, to]), ...ends(piece)].toSorted((a, b) => a - b);
    let next = 0;
    let first = true;
    for (const { 0: word, index } of piece.matchAll(WORD)) {
      for (; (breaks[next] ?? piece.length) <= index; next++) first = true;
      const within = quoted.some(({ from, to }) => from <= index && index < to);
      hashes.push(wordHash(word));
      marks.push((within ? QUOTED : 0) | (first ? FIRST : 0));
      first = false;
      if (hashes.length === MOST_WORDS) return { hashes: Uint32Array.from(hashes), marks: Uint8Array.from(marks) };
    }
  }
  return { hashes: Uint32Array.from(hashes), marks: Uint8Array.from(marks) };
}

const ends = (text: string): readonly number[] =>
  [...text.matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length);

/** One number for a word in all its endings, whatever its case and marks. */
export const wordHash = (word: string): number =>
  textHash(
    stem(
      word
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[’']s$|[’']/g, ""),
    ),
  );

/** A word without the commonest endings; only ever compared with others so cut. */
function stem(word: string): string {
  const [, base = word] = /^(.{4,}?)(?:ing|ed|es|s|ly)$/.exec(word) ?? [];
  return base;
}
