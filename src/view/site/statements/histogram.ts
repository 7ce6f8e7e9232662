import type { StatementEntry } from "../../data.ts";
import { timeOf } from "./filter.ts";

/** A stretch of time with the statements in it. */
export interface Bar {
  /** First and last day, as xsd:date. */
  readonly from: string;
  readonly until: string;
  /** Statements whose day is told. */
  readonly told: number;
  /** Statements of which only the day of the report is known. */
  readonly reported: number;
  /** Statements that may have been made in it: their time is vague. */
  readonly vague: number;
}

const DAY = 86_400_000;
const STEPS = [1, 2, 7, 14, 30, 90, 180, 365, 730, 3650].map((days) => days * DAY);
const MOST = 60;

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Statements by time, in at most sixty stretches of one length; and how many have no time at all. */
export function histogram(entries: readonly StatementEntry[]): {
  readonly bars: readonly Bar[];
  readonly undated: number;
} {
  let [first, last, undated] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const entry of entries) {
    const time = timeOf(entry);
    if (time === undefined) undated++;
    else if (time.vague) continue;
    else [first, last] = [Math.min(first, time.from), Math.max(last, time.to)];
  }
  if (first > last) return { bars: [], undated: entries.length };
  const step = STEPS.find((length) => (last - first) / length <= MOST) ?? Math.ceil((last - first) / MOST);
  const bars = Array.from({ length: Math.ceil((last - first) / step) }, (_, i) => ({
    from: day(first + i * step),
    until: day(Math.min(first + (i + 1) * step, last) - DAY),
    told: 0,
    reported: 0,
    vague: 0,
  }));
  const at = (time: number): number => Math.floor((time - first) / step);
  for (const entry of entries) {
    const time = timeOf(entry);
    if (time === undefined) continue;
    if (!time.vague) {
      const bar = bars[at(time.from)];
      if (bar !== undefined) bar[entry.reportedOn === true ? "reported" : "told"]++;
    } else {
      const [from, to] = [Math.max(0, at(time.from)), Math.min(bars.length - 1, at(time.to - 1))];
      for (let i = from; i <= to; i++) {
        const bar = bars[i];
        if (bar !== undefined) bar.vague++;
      }
    }
  }
  return { bars, undated };
}
