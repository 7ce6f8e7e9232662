import type { CodePoints } from "../../article/codepoints.ts";
import type { UnitSpan } from "../../article/types.ts";
import type { StatementDraft } from "../../record/types.ts";
import type { Analysis } from "../types.ts";

/** Fewer words in quotation marks than this are a title, a term or a doubt, unless they are set off as speech. */
const SPEECH = 4;
const LEAST = 2;
/** Scripts that put no blanks between words; so many letters of them are a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const LETTERS = 2;

const ENDS = /[.,!?…。，、！？؟،][\p{P}]$/u;
const SAID_BEFORE = /[:：]\s*$/u;
const SAID_AFTER = /^\s*,/u;
/** Titles of works in Chinese, speech in the Korean of the North. */
const TITLE = /^[《〈](?!.*[。，！？,.!?])[^\p{Script=Hangul}]*$/su;

function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.replace(UNSPACED, " ").match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) + unspaced / LETTERS;
}

function isSpeech(text: string, { from, to }: UnitSpan): boolean {
  const quoted = text.slice(from, to);
  if (TITLE.test(quoted)) return false;
  const words = wordsIn(quoted);
  const setOff =
    ENDS.test(quoted) ||
    SAID_BEFORE.test(text.slice(Math.max(0, from - 3), from)) ||
    SAID_AFTER.test(text.slice(to, to + 3));
  return words >= SPEECH || (setOff && words >= LEAST);
}

/**
 * What stands in quotation marks and is long enough, or set off, to be speech: all that can be told of a text in an unknown
 * language. Nobody says it. Anchors in Unicode code points.
 */
export function quotedSpeech({ article, quotations }: Analysis, points: CodePoints): StatementDraft[] {
  return quotations
    .filter((quotation) => quotation.closed && quotation.depth === 0 && isSpeech(article.text, quotation))
    .map(({ from, to }, i) => ({
      id: `s${i + 1}`,
      attribution: "communication",
      content: [{ start: points.toPoint(from), end: points.toPoint(to) }],
    }));
}
