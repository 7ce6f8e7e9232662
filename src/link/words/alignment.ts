import type { Weight } from "./weights.ts";
import { FIRST, QUOTED, type Words } from "./words.ts";

/** A stretch of words, `[from, to)`, and how much its words weigh. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mass: number;
}

/** Words lighter than this are everywhere, and are the same only where a neighbour is, too. */
const LIGHT = 2.5;

/** The sentences of a content, or those in quotation marks; what is quoted within a sentence is a stretch of its own. */
export function sentences({ hashes, marks }: Words, weight: Weight, quotedOnly: boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < hashes.length; ) {
    let to = from + 1;
    while (to < hashes.length && ((marks[to] ?? 0) & FIRST) === 0) to++;
    if (!quotedOnly || ((marks[from] ?? 0) & QUOTED) !== 0)
      found.push({ from, to, mass: massOf(hashes, weight, from, to) });
    from = to;
  }
  return found;
}

export function massOf(hashes: Uint32Array, weight: Weight, from = 0, to = hashes.length): number {
  let mass = 0;
  for (let i = from; i < to; i++) mass += weight(hashes[i] ?? 0);
  return mass;
}

/**
 * How much of a stretch of words the others have too, in the same order: the heaviest common subsequence, without light
 * words that stand alone in it.
 */
export function alignedMass(a: Uint32Array, { from, to }: Stretch, b: Uint32Array, weight: Weight): number {
  const [rows, columns] = [to - from, b.length];
  const best = new Float32Array((rows + 1) * (columns + 1));
  const at = (i: number, j: number): number => i * (columns + 1) + j;
  for (let i = 1; i <= rows; i++) {
    const word = a[from + i - 1] ?? 0;
    const own = weight(word);
    for (let j = 1; j <= columns; j++) {
      best[at(i, j)] =
        word === b[j - 1]
          ? (best[at(i - 1, j - 1)] ?? 0) + own
          : Math.max(best[at(i - 1, j)] ?? 0, best[at(i, j - 1)] ?? 0);
    }
  }
  return settled(a, from, matches(a, b, best, at, from, rows, columns), weight);
}

/** Pairs of places that the heaviest subsequence matches, the last first. */
function matches(
  a: Uint32Array,
  b: Uint32Array,
  best: Float32Array,
  at: (i: number, j: number) => number,
  from: number,
  rows: number,
  columns: number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    if (a[from + i - 1] === b[j - 1]) {
      pairs.push([i - 1, j - 1]);
      i--;
      j--;
    } else if ((best[at(i - 1, j)] ?? 0) >= (best[at(i, j - 1)] ?? 0)) i--;
    else j--;
  }
  return pairs;
}

function settled(a: Uint32Array, from: number, pairs: readonly (readonly [number, number])[], weight: Weight): number {
  let mass = 0;
  for (const [k, [i, j]] of pairs.entries()) {
    const own = weight(a[from + i] ?? 0);
    const [before, after] = [pairs[k + 1], pairs[k - 1]];
    const beside = (before?.[0] === i - 1 && before[1] === j - 1) || (after?.[0] === i + 1 && after[1] === j + 1);
    if (own >= LIGHT || beside) mass += own;
  }
  return mass;
}

/** The mass of the words that both have, each word once, in any order. */
export function commonMass(a: ReadonlySet<number>, b: ReadonlySet<number>, weight: Weight): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let mass = 0;
  for (const word of few) if (many.has(word)) mass += weight(word);
  return mass;
}
