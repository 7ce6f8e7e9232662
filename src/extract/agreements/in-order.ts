import type { UnitSpan } from "../../article/types.ts";

/** The index of the first item of an ordered list that a test holds of; it holds of all after it. */
export function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The spans of a list in order, none within another, that lie within a stretch. */
export function lyingIn<T extends UnitSpan>(list: readonly T[], { from, to }: UnitSpan): readonly T[] {
  const first = firstWhere(list, (one) => one.from >= from);
  const last = firstWhere(list, (one) => one.to > to);
  return last > first ? list.slice(first, last) : [];
}

/** Those that share a place with a stretch. */
export function touching<T extends UnitSpan>(list: readonly T[], { from, to }: UnitSpan): readonly T[] {
  const first = firstWhere(list, (one) => one.to > from);
  const last = firstWhere(list, (one) => one.from >= to);
  return last > first ? list.slice(first, last) : [];
}
