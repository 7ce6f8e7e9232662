import type { UnitSpan } from "../../article/types.ts";
import { dayInWords, SPELT_DAY, SPELT_YEAR, yearInWords } from "./spelt-numbers.ts";

/** A whole day as a treaty's closing tells it. */
export interface Day extends UnitSpan {
  /** xsd:date */
  readonly date: string;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = `(?<month>${MONTHS.join("|")})`;
const DAY = `(?<day>(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th))?|${SPELT_DAY})`;
const YEAR = `(?<year>1[5-9]\\d\\d|20\\d\\d|${SPELT_YEAR})`;
/** "the eighteenth day of December in the year one thousand nine hundred and seventy-two", "16 May 2004", "May 16, 2004". */
const FORMS = [
  `${DAY}(?:\\s+day)?(?:\\s+of)?(?:\\s+the\\s+month\\s+of)?\\s+${MONTH}\\s*,?(?:\\s+(?:of|in))?(?:\\s+the\\s+year)?(?:\\s+of\\s+our\\s+lord)?\\s*,?\\s*${YEAR}`,
  `${MONTH}\\s+(?:the\\s+)?${DAY}\\s*,?\\s*(?:in\\s+the\\s+year\\s+)?${YEAR}`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, "giu"));

const two = (n: number): string => String(n).padStart(2, "0");

/** The whole days told of in a stretch, in order; one that does not exist is none. */
export function daysIn(text: string, span: UnitSpan): Day[] {
  const words = text.slice(span.from, span.to);
  const found = FORMS.flatMap((form) =>
    [...words.matchAll(form)].flatMap((match): Day[] => {
      const { day = "", month = "", year = "" } = match.groups ?? {};
      const [d, m, y] = [
        /^\d/.test(day) ? Number.parseInt(day, 10) : dayInWords(day),
        MONTHS.indexOf(month.toLowerCase()) + 1,
        /^\d/.test(year) ? Number(year) : yearInWords(year),
      ];
      const date = new Date(Date.UTC(y, m - 1, d));
      if (y < 1500 || y > 2100 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return [];
      const from = span.from + match.index;
      return [{ from, to: from + match[0].length, date: `${y}-${two(m)}-${two(d)}` }];
    }),
  );
  return found.sort((a, b) => a.from - b.from);
}
