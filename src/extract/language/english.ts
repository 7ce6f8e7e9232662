import type { Article } from "../../article/types.ts";
import { BORROWED, OTHER_LANGUAGES } from "./other-languages.table.ts";

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

/** What the words of a text tell of its language; each number counts words. */
interface Signs {
  /** All words; of scripts without blanks between words, two letters are one. */
  readonly words: number;
  /** Words that do not begin with a capital. */
  readonly small: number;
  /** In scripts other than Latin. */
  readonly otherScript: number;
  readonly english: number;
  /** Small words of other languages, and small words with letters that English does not have. */
  readonly foreign: number;
}

function signsOf({ text, blocks }: Article): Signs {
  const signs = { words: 0, small: 0, otherScript: 0, english: 0, foreign: 0 };
  let looked = 0;
  for (const { from, to, kind } of blocks) {
    if (kind === "furniture") continue;
    for (const word of text.slice(from, Math.min(to, from + LOOK - looked)).match(/[\p{L}\p{M}]+/gu) ?? []) {
      const latin = PLAIN.test(word) || /\p{Script=Latin}/u.test(word);
      const count = latin ? 1 : Math.max(1, word.length / 2);
      signs.words += count;
      if (!latin) signs.otherScript += count;
      const isSmall = !/^\p{Lu}/u.test(word);
      if (isSmall) signs.small += count;
      const lower = word.toLowerCase();
      if (ENGLISH.has(lower)) signs.english++;
      else if (SHARED.has(lower)) signs.english += SHARE;
      else if (isSmall && latin && (OTHER_LANGUAGES.has(lower) || (BEYOND_ASCII.test(word) && !BORROWED.has(lower))))
        signs.foreign++;
    }
    looked += to - from;
    if (looked >= LOOK) break;
  }
  return signs;
}

/** Begins with a letter of English, as nearly all words of most articles do: asked first, as it is the fastest to answer. */
const PLAIN = /^[A-Za-z]/;

/** No letter of English, but for words it took over. */
const BEYOND_ASCII = /[^\p{ASCII}\p{P}]/u;

/**
 * Whether an article is in English: by its commonest words; of a short text, or a list of names, by whether the small words
 * of another language outnumber those of English, and where they tell nothing by its language tag. A text that tells
 * nothing and has no tag is taken for English.
 */
export function isEnglish(article: Article): boolean {
  const known = answers.get(article);
  if (known !== undefined) return known;
  const answer = seemsEnglish(article);
  answers.set(article, answer);
  return answer;
}

/** Asked of each article several times. */
const answers = new WeakMap<Article, boolean>();

function seemsEnglish(article: Article): boolean {
  const { words, small, otherScript, english, foreign } = signsOf(article);
  if (words >= FEW && small >= words / 4) return english >= LEAST * words;
  if (otherScript > words / 2) return false;
  if (foreign >= 2 && foreign > english) return false;
  const { inLanguage } = article;
  return english > 0 || inLanguage === undefined || /^en\b/i.test(inLanguage);
}
