import type { Facts } from "./facts.ts";

const DAY = 86_400_000;

/** A stretch of days, both ends included, as days since 1970. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The calendar day of an xsd:date or xsd:dateTime, where the text's own clock puts it. */
export function dayOf(date: string): number | undefined {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(date) ?? [];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) ? undefined : time / DAY;
}

/** The days that an EDTF string may mean; undefined where it is open or of a form that news has no use for. */
export function daysOfEdtf(edtf: string): Days | undefined {
  const ends = edtf.split("/");
  const first = daysOfPart(ends[0] ?? "");
  const last = daysOfPart(ends.at(-1) ?? "");
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

const PART = /^(\d{2}[\dX]{2})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

function daysOfPart(part: string): Days | undefined {
  const [, years, month, day, doubt] = PART.exec(part) ?? [];
  if (years === undefined) return undefined;
  const [first, last] = [Number(years.replaceAll("X", "0")), Number(years.replaceAll("X", "9"))];
  const days = daysOfMonth(first, last, month, day);
  // "About" reaches as far again on both sides.
  const doubtful = doubt === "" ? 0 : days.to - days.from + 1;
  return { from: days.from - doubtful, to: days.to + doubtful };
}

function daysOfMonth(first: number, last: number, month?: string, day?: string): Days {
  const m = Number(month);
  // 21 and above are seasons, which begin at different times in the north and in the south.
  if (month === undefined || m < 1 || m > 12) return { from: days(first, 0, 1), to: days(last, 11, 31) };
  if (day !== undefined) return { from: days(first, m - 1, Number(day)), to: days(last, m - 1, Number(day)) };
  return { from: days(first, m - 1, 1), to: days(last, m, 0) };
}

const days = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY;

export const overlap = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;

export const lengthOf = ({ from, to }: Days): number => to - from + 1;

/** A day as it is written: `2024-06-19`. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Predicates of a date node: its whole date, its EDTF, and its bounds. */
export interface DatePredicates {
  readonly date: string;
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/** The days that a date node may mean. */
export function daysOfDate(facts: Facts, node: string, predicates: DatePredicates): Days | undefined {
  const { date, edtf, earliest, latest } = predicates;
  const [day, from, to] = [date, earliest, latest].map((predicate) => dayOf(facts.value(node, predicate) ?? ""));
  if (day !== undefined) return { from: day, to: day };
  if (from !== undefined && to !== undefined && from <= to) return { from, to };
  return daysOfEdtf(facts.value(node, edtf) ?? "");
}
