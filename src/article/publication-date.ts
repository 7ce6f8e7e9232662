import { offsetOf, TIME_ZONES } from "./time-zones.ts";

/** When an article was published: a time of day with its offset where there is one, else a whole day. */
export interface PublicationDate {
  /** xsd:dateTime. */
  readonly datePublished?: string;
  /** xsd:date. */
  readonly publishedOn?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** Behind the year something else stands, or a clock that the page set without a blank ("20249:12 AM"). */
const YEAR_END = "(?:\\b|(?=\\d{1,2}:\\d{2}))";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const zones = [...TIME_ZONES.keys()].sort((a, b) => b.length - a.length).join("|");

/** What may stand in a date line, tried in this order at each place; what each gives is read off its groups. */
const PARTS: readonly (readonly [kind: string, shape: RegExp])[] = [
  [
    "label",
    /(?:(?:first |originally )?(?:published|posted|created|issued|filed|date|publication date|pub date))(?: (?:on|at))?\b ?:?/y,
  ],
  ["update", /(?:last |most recently )?(?:updated|modified|edited|revised)(?: (?:on|at))?\b ?:?/y],
  ["weekday", /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/y],
  ["iso", /(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?/y],
  ["iso", /(\d{4})(\d{2})(\d{2})(?:t(\d{2})(\d{2})(\d{2})?)?(?![\d:])/y],
  ["dmy", new RegExp(`${DAY}(?: of)?[ -]${MONTH},?[ -](\\d{4})${YEAR_END}`, "y")],
  ["mdy", new RegExp(`${MONTH} ${DAY},? (\\d{4})${YEAR_END}`, "y")],
  ["ymd", /(\d{4})[./](\d{2})[./](\d{2})\b/y],
  ["dotted", /(\d{1,2})\.(\d{1,2})\.(\d{4})\b/y],
  ["slash", /(\d{1,2})\/(\d{1,2})\/(\d{4})\b/y],
  ["clock", /(\d{1,2})[:.](\d{2})(?::(\d{2}))? ?(a\.?m\b\.?|p\.?m\b\.?)?(?: ?(?:hrs|hours|h)\b)?/y],
  ["hour", /(\d{1,2})() ?()(a\.?m\b\.?|p\.?m\b\.?)/y],
  ["offset", /(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?\b/y],
  ["zone", new RegExp(`(${zones})(?:\\b|(?=updated|published))(?: (?:standard |daylight |summer )?time\\b)?`, "y")],
  ["reading", /\d+[ -]min(?:ute)?s?(?: read| to read)?\b|(?:\d+|an?) (?:second|minute|hour|day|week)s? ago\b/y],
  ["between", /[\s,|·•–—()/-]+|\b(?:at|on|and)\b/y],
];

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** A day of the calendar as xsd:date, or undefined where there is no such day. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return real ? `${year}-${two(month)}-${two(day)}` : undefined;
}

function clockOf(match: RegExpExecArray, at: number): Clock | undefined {
  const [hour, minute, second] = [at, at + 1, at + 2].map((i) => Number(match[i] || 0));
  const half = match[at + 3]?.[0];
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  if (half && (hour < 1 || hour > 12)) return undefined;
  const full = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  return full < 24 && minute < 60 && second < 60 ? { hour: full, minute, second } : undefined;
}

/** Which of two numbers is the month, where only one can be. */
function slashed(a: number, b: number, year: number): string | undefined {
  if (a > 12 && b <= 12) return dayOf(year, b, a);
  if (b > 12 && a <= 12) return dayOf(year, a, b);
  return a === b ? dayOf(year, a, b) : undefined;
}

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? "").slice(0, 3)) + 1;
}

const DAYS: Readonly<Record<string, (m: RegExpExecArray) => string | undefined>> = {
  iso: (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3])),
  ymd: (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3])),
  dmy: (m) => dayOf(Number(m[3]), monthOf(m[2]), Number(m[1])),
  mdy: (m) => dayOf(Number(m[3]), monthOf(m[1]), Number(m[2])),
  dotted: (m) => dayOf(Number(m[3]), Number(m[2]), Number(m[1])),
  slash: (m) => slashed(Number(m[1]), Number(m[2]), Number(m[3])),
};

/**
 * Reads a line that says when an article was published and nothing else: "Thursday 20 June 2024 09:12 EDT",
 * "Published June 20, 2024, 9:12 a.m. ET | Updated …", "20 Jun 2024", "2024-06-20T09:12:00Z". Undefined where the line
 * holds any other word, no whole date, or a date that can be read two ways ("06/07/2024").
 */
export function publicationDate(line: string): PublicationDate | undefined {
  return dateLine(line)?.date;
}

/** The same, and whether the line names an update only ("Last modified on …"). */
export function dateLine(line: string): { readonly date: PublicationDate; readonly update: boolean } | undefined {
  const text = line.toLowerCase().trim();
  if (text.length > 160 || !/\d/.test(text)) return undefined;
  let day: string | undefined;
  let clock: Clock | undefined;
  let offset: string | undefined;
  let zone: string | undefined;
  /** Once an update is named, its date counts only where the article has no other. */
  let updated: { day: boolean } | undefined;
  for (let at = 0; at < text.length; ) {
    const found = partAt(text, at);
    if (!found) return undefined;
    const [kind, match] = found;
    at += match[0].length;
    const ignored = updated?.day === true;
    if (kind === "update") updated = { day: day !== undefined };
    if (ignored) continue;
    const days = DAYS[kind];
    if (days) {
      const read = days(match);
      if (read === undefined) return undefined;
      if (day !== undefined) continue;
      day = read;
      if (kind === "iso" && match[4]) clock = clockOf(match, 4);
    } else if (kind === "clock" || kind === "hour") clock ??= clockOf(match, 1);
    else if (kind === "offset" && clock) offset ??= `${match[1]}${two(Number(match[2]))}:${match[3] ?? "00"}`;
    else if (kind === "zone") zone ??= match[1];
  }
  if (day === undefined) return undefined;
  const update = updated?.day === false;
  if (!clock) return { date: { publishedOn: day }, update };
  const local = `${day}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}`;
  const shift = offset ?? (zone ? offsetOf(zone, local) : undefined) ?? "";
  return { date: { datePublished: `${local}${shift === "+00:00" ? "Z" : shift}` }, update };
}

function partAt(text: string, at: number): readonly [string, RegExpExecArray] | undefined {
  for (const [kind, shape] of PARTS) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match && match[0].length > 0) return [kind, match];
  }
  return undefined;
}
