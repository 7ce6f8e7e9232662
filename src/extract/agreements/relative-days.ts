import type { CodePoints } from "../../article/codepoints.ts";
import type { UnitSpan } from "../../article/types.ts";
import type { FoundDate } from "../types.ts";

/** Days told from another day, with how far they are from it. */
const RELATIVE: readonly (readonly [days: number, pattern: RegExp])[] = [
  [
    -1,
    /\b(?:the|one|a) day (?:before|earlier)(?! (?:than|yesterday|\p{Lu}|the|a|an|it|he|she|they|his|her|its|their)\b)/giu,
  ],
  [-1, /\bthe (?:previous|preceding) day\b/giu],
  [-2, /\btwo days (?:before|earlier)(?! (?:than|the|a|an|it|he|she|they|his|her|its|their)\b)/giu],
  [1, /\bthe (?:next|following) day\b|\b(?:a|one) day later\b/giu],
  [0, /\bthe same day\b/giu],
];
/** How far back, in code units, the day can stand that another one is told from. */
const REACH = 400;
const DAY = 86_400_000;

/** "initialled a day earlier than planned": no day of its own. */
const COMPARED = /^ than\b/;

/**
 * The time expressions of an article with those of some stretches that are told from another day ("signed the day before"),
 * each with its date where the last day told before it is known ("on Saturday … the day before": Friday); where no day is
 * told, the words stand alone.
 * @param dates the article's, in order
 */
export function withRelativeDays(
  spans: readonly UnitSpan[],
  text: string,
  dates: readonly FoundDate[],
  points: CodePoints,
): readonly FoundDate[] {
  const found = new Map<number, FoundDate>();
  for (const span of spans)
    for (const [days, pattern] of RELATIVE)
      for (const match of text.slice(span.from, span.to).matchAll(pattern)) {
        const at = { from: span.from + match.index, to: span.from + match.index + match[0].length };
        const told = dates.findLast((d) => d.to <= at.from && at.from - d.to < REACH);
        const day = told?.date.date;
        if (day === undefined || text.slice(told?.to, at.from).includes("\n\n")) continue;
        const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
        const evidence = { start: points.toPoint(at.from), end: points.toPoint(at.to) };
        found.set(at.from, { ...at, date: { date, words: match[0], evidence } });
      }
  const own = [...found.values()];
  return [
    ...dates.filter(
      (d) => !COMPARED.test(text.slice(d.to, d.to + 6)) && !own.some((t) => t.from < d.to && d.from < t.to),
    ),
    ...own,
  ].sort((a, b) => a.from - b.from);
}
