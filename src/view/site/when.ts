import type { DateNode } from "../../record/types.ts";

/** A stretch of time, in milliseconds since 1970 (UTC), half-open. */
export interface When {
  readonly from: number;
  readonly to: number;
  /** Whether it lies somewhere in the stretch, and nobody knows where. */
  readonly vague: boolean;
}

const DAY = 86_400_000;

/** When a date is, as far as it is known; undefined where only words tell. */
export function whenOf({ date, edtf, earliest, latest }: Partial<DateNode>): When | undefined {
  const whole = date === undefined ? undefined : stretchOf(date);
  if (whole !== undefined) return { ...whole, vague: false };
  const [from, to] = [earliest, latest].map((bound) => (bound === undefined ? Number.NaN : Date.parse(bound)));
  if (from !== undefined && to !== undefined && to >= from) return { from, to: Math.max(to, from + DAY), vague: true };
  const stated = edtf === undefined ? undefined : edtfStretch(edtf);
  return stated && { ...stated, vague: true };
}

/** Extended Date/Time Format, levels 0 and 1, as far as records have it: days, months, years, intervals, `~`, `?`, `X`. */
function edtfStretch(edtf: string): Omit<When, "vague"> | undefined {
  const [begin = "", end] = edtf.split("/");
  const from = stretchOf(begin);
  const to = end === undefined ? from : (stretchOf(end) ?? from);
  return from && to && { from: from.from, to: to.to };
}

const SEASONS = [3, 6, 9, 12] as const;

function stretchOf(date: string): Omit<When, "vague"> | undefined {
  const [, y = "", m, d] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(date) ?? [];
  if (y === "") return undefined;
  const [first, last] = [Number(y.replaceAll("X", "0")), Number(y.replaceAll("X", "9"))];
  if (m === undefined || m.includes("X") || first !== last)
    return { from: Date.UTC(first, 0), to: Date.UTC(last + 1, 0) };
  const month = Number(m);
  const season = SEASONS[month - 21];
  if (season !== undefined) return { from: Date.UTC(first, season - 1), to: Date.UTC(first, season + 2) };
  if (d === undefined || d.includes("X")) return { from: Date.UTC(first, month - 1), to: Date.UTC(first, month) };
  const from = Date.UTC(first, month - 1, Number(d));
  return { from, to: from + DAY };
}
