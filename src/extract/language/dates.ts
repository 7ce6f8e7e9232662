import { codePoints } from "../../article/codepoints.ts";
import type { Article, UnitSpan } from "../../article/types.ts";
import type { FoundDate, Sentence, Token } from "../types.ts";
import { hintsIn } from "./date-hints.ts";
import { DATE_RULES } from "./date-rules.ts";

const HEADER = new Set(["dateline", "byline", "furniture"]);
const WILL = /^(?:will|shall|['’]ll)$/i;
const FUTURE = /^(?:will|shall|['’]ll|would|to|expected|due|scheduled|set|planned|plans?)$/i;
const PAST = /^(?:had|has|have|was|were|did)$/i;

/** The article's day of publication, in the zone its source gives, as UTC midnight. */
function publicationDay({ datePublished, publishedOn }: Article): Date | undefined {
  const date = new Date(`${(datePublished ?? publishedOn ?? "").slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** No verb further away (in tokens) tells when a time expression is; only what is no prose has sentences that long. */
const FAR = 400;

/** How many tokens of a sentence end at or before a place. */
function tokensBefore(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the verb nearest before a time expression looks ahead ("will meet on Friday"); where there is none, the nearest after it. */
function looksAhead({ tokens }: Sentence, at: UnitSpan): boolean {
  const end = tokensBefore(tokens, at.from);
  // "A, due to meet B again, on Friday signed a pact": the verb right behind it tells what was done then.
  const next = tokens.slice(end, end + FAR).find((t) => t.from >= at.to);
  if (next?.pos === "VERB" && next.text.toLowerCase() !== next.lemma && !/(?:ing|s)$/.test(next.text)) return false;
  const before = tokens.slice(Math.max(0, end - FAR), end);
  const verb = before.findLastIndex((t) => t.pos === "VERB" || t.pos === "AUX");
  const { text = "", lemma = "" } = before[verb] ?? {};
  if (text.toLowerCase() !== lemma && !/(?:ing|s)$/.test(text) && !FUTURE.test(text)) return false;
  if (verb < 0)
    return tokens.slice(end, end + FAR).some((t) => t.from >= at.to && t.from < at.to + 40 && WILL.test(t.text));
  const near = before.slice(Math.max(0, verb - 3), WILL.test(text) ? verb + 1 : verb);
  return near.some((t) => FUTURE.test(t.text)) && !near.some((t) => PAST.test(t.text));
}

/**
 * The time expressions of an article's body, in order, not overlapping: dates, months, years, weekdays, "last week". One
 * that is told from the day of the article is resolved only where the article says when it was published; otherwise its
 * words stand alone. Durations, ages and fiscal periods are none. Spans take a leading "on" or "in" along.
 */
export function findDates(article: Article, sentences: readonly Sentence[]): FoundDate[] {
  const published = publicationDay(article);
  const points = codePoints(article.text);
  return sentences
    .filter((sentence) => !HEADER.has(article.blocks[sentence.block]?.kind ?? "paragraph"))
    .flatMap((sentence) => {
      const words = article.text.slice(sentence.from, sentence.to);
      const hints = hintsIn(words);
      if (hints === 0) return [];
      const found: FoundDate[] = [];
      const taken = new Uint8Array(words.length);
      for (const { pattern, hints: needed, resolve } of DATE_RULES) {
        if ((hints & needed) !== needed) continue;
        for (const match of words.matchAll(pattern)) {
          const span = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
          if (taken.subarray(match.index, match.index + match[0].length).includes(1)) continue;
          const resolved = resolve(
            { ...match.groups, words: match[0] },
            { published, future: looksAhead(sentence, span) },
          );
          if (!resolved) continue;
          const evidence = { start: points.toPoint(span.from), end: points.toPoint(span.to) };
          taken.fill(1, match.index, match.index + match[0].length);
          found.push({ ...span, date: { ...resolved, words: match[0], evidence } });
        }
      }
      return found.sort((a, b) => a.from - b.from);
    });
}
