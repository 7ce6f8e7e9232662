import { type Days, overlap } from "../days.ts";
import type { StatementReport } from "./report.ts";

/** When a statement was said, and published. */
export type Dated = Pick<StatementReport, "published" | "said">;

/** How far apart reports of one utterance lie, in days. */
export const NEWS = 1;
export const FEW_DAYS = 3;
export const SOME_DAYS = 8;
export const MONTH = 31;
export const HALF_A_YEAR = 183;

/** How far apart in time two statements are, in days; 0 where one has no date. */
export function daysApart(a: Dated, b: Dated): number {
  if (a.said && b.said && overlap(a.said, b.said)) return 0;
  return a.published === undefined || b.published === undefined ? 0 : Math.abs(a.published - b.published);
}

/** Whether two statements cannot render one utterance. Symmetric. */
export function contradict(a: Dated, b: Dated): boolean {
  if (a.said && b.said && !overlap(a.said, b.said)) return true;
  return after(a.said, b.published) || after(b.said, a.published);
}

/** Said after it was reported; a day more, as the outlets' clocks differ. */
const after = (said: Days | undefined, published: number | undefined): boolean =>
  said !== undefined && published !== undefined && said.from > published + 1;

/** Dates, each once: many statements were published, and said, on the same days. */
export function datesByNumber(): { numberOf(dated: Dated): number; at(number: number): Dated } {
  const all: Dated[] = [];
  const numbers = new Map<string, number>();
  return {
    numberOf: ({ published, said }) => {
      const key = `${published} ${said?.from} ${said?.to}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      all.push({
        ...(published !== undefined && { published }),
        ...(said !== undefined && { said: { from: said.from, to: said.to } }),
      });
      numbers.set(key, all.length - 1);
      return all.length - 1;
    },
    at: (number) => {
      const dated = all[number];
      if (dated === undefined) throw new RangeError(`no date ${number}`);
      return dated;
    },
  };
}
