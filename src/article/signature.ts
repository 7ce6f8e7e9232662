import { citiesNamed, stateByCapital, stateByName } from "../gazetteer/index.ts";
import { outletNamed } from "../gazetteer/outlets.ts";
import { type Byline, byline, isRole } from "./byline.ts";
import { startsCaption } from "./credits.ts";
import { isBody, isOpen, type Mark } from "./marks.ts";
import { dateLine, type PublicationDate } from "./publication-date.ts";
import { isSection } from "./sections.ts";
import type { TextLine } from "./text-lines.ts";

/** How many lines from the top may hold a byline or a date line. */
const HEAD_LINES = 24;
/** A text with this many date lines is a chronicle; none of them says when it was published. */
const CHRONICLE = 3;

/** Who wrote an article and when it was published, as the lines between its headline and its text say. */
export interface Signature {
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly date: PublicationDate;
  /** The last of those lines; -1 where there is none. */
  readonly last: number;
}

/** Marks bylines and date lines at the top of a text, and reads them. */
export function readSignature(lines: readonly TextLine[], marks: Mark[]): Signature {
  const dates = markDates(lines, marks);
  const by = markBylines(lines, marks, dates);
  const outlet = by.outlet === undefined ? {} : { outlet: by.outlet };
  return { authors: by.authors, ...outlet, date: dates.date, last: Math.max(dates.at ?? -1, by.at ?? -1) };
}

/** The line from which on the article itself runs: behind its second paragraph no byline or date line is looked for. */
function headEnd(lines: readonly TextLine[], marks: readonly Mark[]): number {
  let paragraphs = 0;
  for (const [i, line] of lines.entries()) {
    if (i >= HEAD_LINES) return i;
    if (isOpen(marks[i]) && isBody(line.text) && !startsCaption(line.text) && ++paragraphs === 2) return i;
  }
  return lines.length;
}

interface Dates {
  readonly date: PublicationDate;
  /** The line that says it. */
  readonly at?: number;
  readonly by?: Byline;
}

interface DatedLine extends SignedDate {
  readonly i: number;
}

interface SignedDate {
  readonly date: PublicationDate;
  readonly update: boolean;
  readonly by?: Byline;
}

/** "Tallinn", "Lagos, Nigeria", "NAIROBI": where a report was written, as the gazetteer has it. */
function isPlace(words: string): boolean {
  const [city = "", state, ...more] = words.split(", ").map((word) => word.trim());
  const name =
    city === city.toUpperCase() ? city.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase()) : city;
  const known = stateByCapital(name) !== undefined || citiesNamed(name).length > 0;
  return known && more.length === 0 && (state === undefined || stateByName(state) !== undefined);
}

/** "(Reuters)", behind a place and a day. */
const AGENCY = /(?<=\d{4}) \(\p{Lu}[\p{L} /.-]{1,24}\)$/u;

/** A byline, a section, a place or an outlet, and a date on one line: "Ann Roe | June 20, 2024", "Tallinn, June 20, 2024". */
function signedDate(whole: string): SignedDate | undefined {
  const line = whole.replace(AGENCY, "");
  if (line.length > 140 || !/\d{4}/.test(line)) return undefined;
  for (const blank of line.matchAll(/\s*[|/•·,–—]?\s+/g)) {
    const read = dateLine(line.slice(blank.index + blank[0].length));
    if (!read) continue;
    const words = line.slice(0, blank.index);
    if (words.split(/\s*[>›»|/&]\s*/).every(isSection) || isPlace(words)) return read;
    if (line !== whole) continue;
    const outlet = outletNamed(words)?.name;
    if (outlet !== undefined) return { ...read, by: { authors: [], outlet } };
    const by = byline(words, true) ?? (isRole(words) ? { authors: [] } : undefined);
    return by && { ...read, by };
  }
  return undefined;
}

function markDates(lines: readonly TextLine[], marks: Mark[]): Dates {
  const all = lines.flatMap((line, i): DatedLine[] => {
    const read = isOpen(marks[i]) ? (dateLine(line.text) ?? (i > 0 ? signedDate(line.text) : undefined)) : undefined;
    return read ? [{ i, ...read }] : [];
  });
  const end = headEnd(lines, marks);
  if (all.length >= CHRONICLE) return { date: {} };
  const head = all.filter(({ i }) => i < end && lines.length > 1);
  for (const { i, by } of head) marks[i] = { kind: by ? "byline" : "dateline" };
  const published = head.some(({ update }) => !update) ? head.filter(({ update }) => !update) : head;
  const first = published.find(({ date }) => date.datePublished !== undefined) ?? published[0];
  const by = head.find((one) => one.by)?.by;
  return { date: first?.date ?? {}, ...(first ? { at: first.i } : {}), ...(by ? { by } : {}) };
}

function markBylines(lines: readonly TextLine[], marks: Mark[], dates: Dates) {
  const end = headEnd(lines, marks);
  const authors: string[] = [];
  let outlet: string | undefined;
  let at: number | undefined;
  const take = (i: number, found: Byline): void => {
    marks[i] = { kind: "byline" };
    authors.push(...found.authors.filter((name) => !authors.includes(name)));
    outlet ??= found.outlet;
    at = Math.max(at ?? i, i);
  };
  if (dates.by && dates.at !== undefined) take(dates.at, dates.by);
  for (let i = 0; i < end; i++) {
    const found = isOpen(marks[i]) ? byline(lines[i]?.text ?? "", false) : undefined;
    if (found) take(i, found);
  }
  const ago = lines.findIndex((line, i) => i < end && /^\d+ (?:minutes?|hours?|days?) ago$/i.test(line.text));
  const date = dates.at ?? (ago < 0 ? undefined : ago);
  if (at === undefined && date !== undefined)
    for (const step of [-1, 1])
      for (let i = date + step; i > 0 && i < end && at === undefined; i += step) {
        if (marks[i]?.furniture || marks[i]?.kind === "dateline") continue;
        const found = isOpen(marks[i]) ? byline(lines[i]?.text ?? "", true) : undefined;
        if (!found) break;
        for (let j = i; j > 0; j += step) {
          const more = j === i ? found : isOpen(marks[j]) ? byline(lines[j]?.text ?? "", true) : undefined;
          if (!more) break;
          take(j, more);
        }
      }
  for (let i = (at ?? end) + 1; i < end && isOpen(marks[i]) && isRole(lines[i]?.text ?? ""); i++)
    marks[i] = { kind: "byline" };
  return { authors, at, ...(outlet === undefined ? {} : { outlet }) };
}
