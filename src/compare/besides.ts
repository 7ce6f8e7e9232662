import { differingWords } from "./differing-words.ts";
import type { Rendering } from "./types.ts";

/** A rendering of either article, or of one alone. */
export type Pair = readonly [a: Rendering | undefined, b: Rendering | undefined];

/** Renderings beside the ones they share most words with; those that are left over stand alone. */
export function besides(a: readonly Rendering[], b: readonly Rendering[]): readonly Pair[] {
  const likest = a
    .flatMap((x) => b.map((y) => ({ x, y, same: sameWords(x, y) })))
    .toSorted((one, other) => other.same - one.same);
  const taken = new Map<Rendering, Rendering>();
  for (const { x, y } of likest) {
    if (taken.has(x) || taken.has(y)) continue;
    taken.set(x, y).set(y, x);
  }
  const alone = b.filter((y) => !taken.has(y)).map((y): Pair => [undefined, y]);
  const paired = a.map((x): Pair => [x, taken.get(x)]);
  return [...paired.toSorted(([, x], [, y]) => Number(x === undefined) - Number(y === undefined)), ...alone];
}

function sameWords(a: Rendering, b: Rendering): number {
  const [ours, theirs] = differingWords(wordsOf(a), wordsOf(b));
  const same = ours.filter(({ differs }) => !differs).length;
  return same / Math.max(1, Math.min(ours.length, theirs.length));
}

/** The words of a rendering, its pieces together. */
export const wordsOf = (rendering: Rendering | undefined): string => rendering?.words.join(" … ") ?? "";
