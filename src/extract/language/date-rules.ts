import type { DateDraft } from "../../record/types.ts";
import { type DateHint, hintSet } from "./date-hints.ts";

/** What a time expression means, without its words and place. Empty: the words alone are known. */
export type Resolved = Pick<DateDraft, "date" | "edtf" | "earliest" | "latest">;

/** What a rule may look at besides its own match. */
export interface DateContext {
  /** Day of publication, as UTC midnight; undefined where the article has none. */
  readonly published: Date | undefined;
  /** Whether the clause around the expression speaks of the future ("will meet on Friday"). */
  readonly future: boolean;
}

/** The named groups of a match, and all of its words. */
export type DateMatch = Readonly<Record<string, string | undefined>> & { readonly words: string };

export interface DateRule {
  readonly pattern: RegExp;
  /** What words must have for the pattern to match in them: a set of `hintSet`. */
  readonly hints: number;
  /** `undefined`: this is no time expression after all. */
  readonly resolve: (match: DateMatch, context: DateContext) => Resolved | undefined;
}

const DAY = 86_400_000;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const SEASONS: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};
const NUMBERS = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAY = "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const DAY_OF_MONTH = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
const YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d)";
const NOT_INSIDE = "(?<![\\p{L}\\p{N}$€£#])(?<![\\p{L}\\p{N}][-–.,/])";
const WORD_END = "(?![\\p{L}\\p{N}])";
const AMOUNT = `(?<amount>\\d{1,3}|an?|one|${NUMBERS.slice(1).join("|")})`;

const rule = (hints: readonly DateHint[], source: string, resolve: DateRule["resolve"]): DateRule => ({
  pattern: new RegExp(`${NOT_INSIDE}${source}${WORD_END}`, "gu"),
  hints: hintSet(hints),
  resolve,
});

const two = (n: number): string => String(n).padStart(2, "0");
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const plus = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);
const monthNumber = (word: string | undefined): number => MONTHS.indexOf((word ?? "").slice(0, 3).toLowerCase()) + 1;
const amount = (word: string | undefined): number => {
  const lower = (word ?? "").toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  return lower === "an" || lower === "one" ? 1 : NUMBERS.indexOf(lower) + 1;
};

/** A day of the calendar, or nothing: there is no 31 June. */
function day(year: number, month: number, dayOfMonth: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth ? date : undefined;
}

function whole(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
): Resolved | undefined {
  const date = day(Number(year), monthNumber(month), Number(dayOfMonth));
  return date && { date: iso(date) };
}

/** How far ahead a day without year may lie in a text that does not speak of the future: "the second debate, Oct. 9". */
const AHEAD = 45;

/** A day without year: the latest that is not far ahead of publication; in a clause about the future, the next one. */
function inYear(month: number, dayOfMonth: number, { published, future }: DateContext): Resolved | undefined {
  if (!published) return day(2024, month, dayOfMonth) && {};
  const year = published.getUTCFullYear();
  const days = [year - 1, year, year + 1].flatMap((y) => day(y, month, dayOfMonth) ?? []);
  const found = future ? days.find((d) => d >= published) : days.findLast((d) => d <= plus(published, AHEAD));
  return found && { date: iso(found) };
}

/** Full months before (negative) or after publication's, as EDTF. */
function monthFrom(published: Date, months: number): string {
  const n = published.getUTCFullYear() * 12 + published.getUTCMonth() + months;
  return `${Math.floor(n / 12)}-${two((n % 12) + 1)}`;
}

/** Monday to Sunday of the week that many weeks away. */
function weekFrom(published: Date, weeks: number): Resolved {
  const monday = plus(published, -((published.getUTCDay() + 6) % 7) + 7 * weeks);
  const [from, to] = [iso(monday), iso(plus(monday, 6))];
  return { edtf: `${from}/${to}`, earliest: `${from}T00:00:00`, latest: `${to}T23:59:59` };
}

/**
 * A weekday in a news text: the latest such day on or before publication; "last Friday" on a Friday is the one before;
 * in a clause about the future, and after "next", the first such day after publication.
 */
function weekday(name: string, which: string | undefined, { published, future }: DateContext): Resolved {
  if (!published) return {};
  const back = (published.getUTCDay() - WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 7) % 7;
  if (which === "next" || (future && which !== "last")) return { date: iso(plus(published, 7 - back)) };
  return { date: iso(plus(published, -(back === 0 && which === "last" ? 7 : back))) };
}

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const NAMED_DAY: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** Rules in order: the first that matches a stretch has it, so the fuller ones come first. */
export const DATE_RULES: readonly DateRule[] = [
  rule(["year"], "(?:[Oo]n )?(?<iso>\\d{4}-\\d\\d-\\d\\d)", ({ iso: text = "" }) => {
    const [year, month, dayOfMonth] = text.split("-").map(Number);
    return day(year ?? 0, month ?? 0, dayOfMonth ?? 0) && { date: text };
  }),
  rule(
    ["month", "year"],
    `(?:[Oo]n )?(?:${WEEKDAY},? )?${MONTH} ${DAY_OF_MONTH},? ${YEAR}`,
    ({ year, month, day: dayOfMonth }) => whole(year, month, dayOfMonth),
  ),
  rule(
    ["month", "year"],
    `(?:[Oo]n )?(?:${WEEKDAY},? )?(?:the )?${DAY_OF_MONTH}(?: of)? ${MONTH},? ${YEAR}`,
    ({ year, month, day: dayOfMonth }) => whole(year, month, dayOfMonth),
  ),
  rule(["month"], `(?:[Oo]n )?(?:${WEEKDAY},? )?${MONTH} ${DAY_OF_MONTH}(?![.,]\\d| percent|%)`, (groups, context) =>
    inYear(monthNumber(groups.month), Number(groups.day), context),
  ),
  rule(["month"], `(?:[Oo]n )?(?:${WEEKDAY},? )?(?:the )?${DAY_OF_MONTH}(?: of)? ${MONTH}`, (groups, context) =>
    inYear(monthNumber(groups.month), Number(groups.day), context),
  ),
  rule(
    ["month", "year"],
    `(?:[Ii]n )?(?<part>[Ee]arly |[Ll]ate |[Mm]id-)?${MONTH},?(?: of)? ${YEAR}`,
    ({ part, month, year }) => ({
      edtf: `${year}-${two(monthNumber(month))}${part ? "~" : ""}`,
    }),
  ),
  rule(
    ["month"],
    `(?:[Ii]n (?:early |late |mid-)?|[Ll]ast |[Tt]his |[Nn]ext |(?<=\\b(?:[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Oo]f|[Ll]ate|[Ee]arly|[Mm]id) |[Mm]id-))${MONTH}(?! \\d)`,
    ({ month, words }, { published, future }) => {
      if (!published) return {};
      const away = monthNumber(month) - 1 - published.getUTCMonth();
      const coming = future || /^next/i.test(words);
      return { edtf: monthFrom(published, coming ? (away + 12) % 12 : away > 0 ? away - 12 : away) };
    },
  ),
  rule(
    ["weekday"],
    `(?:[Oo]n |(?<which>[Ll]ast |[Tt]his |[Nn]ext ))?(?<!(?:Good|Black|Bloody|Ash|Holy|Palm|Easter|Super|Cyber) )${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
    ({ weekday: name = "", which }, context) => weekday(name, which?.trim().toLowerCase(), context),
  ),
  rule(
    ["named"],
    "(?<!USA )(?<named>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)(?! ?['’]s (?:world|society|standards))",
    (groups, { published }) =>
      published ? { date: iso(plus(published, NAMED_DAY[(groups.named ?? "").toLowerCase()] ?? 0)) } : {},
  ),
  rule(["part"], "(?:[Ll]ast night|[Tt]his (?:morning|afternoon|evening))", ({ words }, { published }) =>
    published ? { date: iso(plus(published, /night/.test(words) ? -1 : 0)) } : {},
  ),
  rule(
    ["which", "unit"],
    "(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year)",
    ({ which = "", unit }, { published }) => {
      if (!published) return {};
      const shift = SHIFT[which.toLowerCase()] ?? 0;
      if (unit === "week") return weekFrom(published, shift);
      return { edtf: unit === "month" ? monthFrom(published, shift) : String(published.getUTCFullYear() + shift) };
    },
  ),
  rule(
    ["unit", "ago"],
    `(?<more>(?:[Mm]ore|[Ll]ess) than |[Oo]ver |[Uu]nder )?${AMOUNT} (?<unit>day|week|month|year)s? ago`,
    ({ more, amount: word, unit }, { published }) => {
      if (!published || more) return {};
      const n = amount(word);
      if (unit === "day") return { date: iso(plus(published, -n)) };
      if (unit === "week") return { edtf: `${iso(plus(published, -7 * n))}~` };
      return { edtf: unit === "month" ? `${monthFrom(published, -n)}~` : `${published.getUTCFullYear() - n}~` };
    },
  ),
  // Counted from another day than that of publication: the words are all that is known.
  rule(
    ["unit", "later"],
    `(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d{1,3}) (?:day|week|month|year|decade)s? (?:later|earlier)`,
    () => ({}),
  ),
  rule(["same", "unit"], "(?:[Tt]he|[Tt]hat) (?:same|next|following|previous) (?:day|week|month|year)", () => ({})),
  rule(
    ["season", "year"],
    `(?:[Ii]n )?(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`,
    ({ season = "", year }) => ({
      edtf: `${year}-${SEASONS[season]}`,
    }),
  ),
  rule(["year"], "(?:[Ii]n )?the (?:early |late |mid-)?(?<decade>1[5-9]\\d|20\\d)0s", ({ decade }) => ({
    edtf: `${decade}X`,
  })),
  rule(
    ["year"],
    `(?:[Ii]n (?:early |late |mid-)?|(?<=\\b(?:[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Oo]f|[Bb]efore|[Aa]fter|[Bb]etween|[Ll]ate|[Ee]arly|[Tt]hroughout) |\\())(?<!fiscal (?:year )?)${YEAR}(?![-–]\\d|[.,]\\d|[ -](?:people|percent|troops|soldiers|men|women|jobs|miles|points|votes|members|civilians|deaths|refugees|migrants)\\b|%)`,
    ({ year }) => ({ edtf: String(year) }),
  ),
];
