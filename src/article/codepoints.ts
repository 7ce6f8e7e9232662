/**
 * Converts between UTF-16 code units, which JavaScript strings count in, and Unicode code points, which the Web
 * Annotation Data Model (4.2.4) and RFC 5147 count in. The only module that does.
 */
export interface CodePoints {
  /** Length of the text in code points. */
  readonly length: number;
  /** Code point index of a code unit index; one inside a surrogate pair counts as the pair's start. */
  toPoint(unit: number): number;
  /** Code unit index of a code point index; beyond the end, the text's length in units. */
  toUnit(point: number): number;
  /** The words between two code point positions, half-open. */
  slice(start: number, end: number): string;
}

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Indexes a text once; each conversion takes a binary search over its astral characters only. */
export function codePoints(text: string): CodePoints {
  const pairs: number[] = [];
  for (const match of text.matchAll(ASTRAL)) pairs.push(match.index);
  /** How many pairs start before a position; `at(i)` is the i-th pair's position, ascending. */
  const before = (position: number, at: (i: number) => number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const unitOf = (i: number): number => pairs[i] ?? text.length;
  const pointOf = (i: number): number => unitOf(i) - i;
  const length = text.length - pairs.length;
  const toPoint = (unit: number): number => {
    const n = before(unit, unitOf);
    return unit - n;
  };
  const toUnit = (point: number): number => Math.min(text.length, point + before(point, pointOf));
  return { length, toPoint, toUnit, slice: (start, end) => text.slice(toUnit(start), toUnit(end)) };
}
