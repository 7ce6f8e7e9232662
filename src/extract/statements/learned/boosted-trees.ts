/**
 * Gradient-boosted regression trees (Friedman 2001) for one yes-or-no question. Trees are complete binary trees of one
 * depth, node `k` over `2k + 1` and `2k + 2`; a node without a question is a leaf.
 */
export interface BoostedTrees {
  /** Log odds before any tree. */
  readonly base: number;
  readonly depth: number;
  /** For each inner node of each tree the column it asks for, 255 for a leaf. */
  readonly columns: Uint8Array;
  /** A value at least this goes right. */
  readonly bounds: Float32Array;
  /** For each node of each tree what it adds to the log odds, if it is a leaf. */
  readonly values: Float32Array;
}

export const LEAF = 255;

/** The probability of yes. */
export function probabilityOf(trees: BoostedTrees, row: ArrayLike<number>): number {
  const inner = 2 ** trees.depth - 1;
  const nodes = 2 ** (trees.depth + 1) - 1;
  let odds = trees.base;
  for (let tree = 0; (tree + 1) * nodes <= trees.values.length; tree++) {
    let node = 0;
    while (node < inner) {
      const column = trees.columns[tree * inner + node] ?? LEAF;
      if (column === LEAF) break;
      node = 2 * node + ((row[column] ?? 0) >= (trees.bounds[tree * inner + node] ?? 0) ? 2 : 1);
    }
    odds += trees.values[tree * nodes + node] ?? 0;
  }
  return 1 / (1 + Math.exp(-odds));
}
