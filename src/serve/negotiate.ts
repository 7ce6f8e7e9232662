import type { ResultFormat } from "./formats.table.ts";

/**
 * The format that a client likes best (RFC 9110, 12.5.1); among those it likes the same, the first.
 * @param accept the header; a client without one takes anything
 * @returns undefined where it takes none of them
 */
export function negotiate(formats: readonly ResultFormat[], accept: string | undefined): ResultFormat | undefined {
  const ranges = (accept?.trim() || "*/*").split(",").map(rangeOf);
  let best: ResultFormat | undefined;
  let most = 0;
  for (const format of formats) {
    const liking = Math.max(...[format.mediaType, ...(format.also ?? [])].map((type) => likingFor(type, ranges)));
    if (liking > most) {
      best = format;
      most = liking;
    }
  }
  return best;
}

interface Range {
  readonly type: string;
  readonly q: number;
}

function rangeOf(words: string): Range {
  const [type = "", ...parameters] = words.split(";").map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => /^q\s*=/.test(parameter));
  const value = q === undefined ? 1 : Number(q.replace(/^q\s*=\s*/, ""));
  return { type, q: Number.isNaN(value) ? 0 : value };
}

/** The most exact range that a type falls in says how much it is liked. */
function likingFor(type: string, ranges: readonly Range[]): number {
  const wholeType = `${type.split("/")[0]}/*`;
  for (const range of [type, wholeType, "*/*"]) {
    const found = ranges.filter((one) => one.type === range);
    if (found.length > 0) return Math.max(...found.map(({ q }) => q));
  }
  return 0;
}
