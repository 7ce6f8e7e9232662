import type { Article } from "../../article/types.ts";

/** Frequent words of English prose that are hardly ever words of another language. */
const ENGLISH = new Set(
  (
    "the and that for with from this they their there which who what would could should has have had were are been its his " +
    "her she you not but will than then when about after into over more other some said says by to it he be at our we"
  ).split(" "),
);

/** Words of English that other languages have too, and what one of them counts for. */
const SHARED = new Set("of in a is was as on i me so an".split(" "));
const SHARE = 0.4;

/** So many code units are looked at, and fewer words than this tell nothing. */
const LOOK = 20_000;
const FEW = 40;
/** Of a hundred words of English news some 25 to 35 are in the list, of other languages hardly one. */
const LEAST = 0.06;

/**
 * Whether an article is in English: by its commonest words, and where they tell nothing (a short text, a list of names) by
 * its language tag. A text that tells nothing and has no tag is taken for English.
 */
export function isEnglish({ text, blocks, inLanguage }: Article): boolean {
  let words = 0;
  let small = 0;
  let english = 0;
  let looked = 0;
  for (const { from, to, kind } of blocks) {
    if (kind === "furniture") continue;
    for (const [word] of text.slice(from, Math.min(to, from + LOOK - looked)).matchAll(/[\p{L}\p{M}]+/gu)) {
      // Scripts without blanks between words: two letters for a word.
      const count = /\p{Script=Latin}/u.test(word) ? 1 : Math.max(1, word.length / 2);
      words += count;
      if (!/^\p{Lu}/u.test(word)) small += count;
      const lower = word.toLowerCase();
      english += ENGLISH.has(lower) ? 1 : SHARED.has(lower) ? SHARE : 0;
    }
    looked += to - from;
    if (looked >= LOOK) break;
  }
  if (words < FEW || small < words / 4) return inLanguage === undefined || /^en\b/i.test(inLanguage);
  return english >= LEAST * words;
}
