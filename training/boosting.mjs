// Trains gradient-boosted trees for a yes-or-no question (Friedman 2001; second-order gains and histograms of bins as in
// Chen and Guestrin 2016). No chance in it: the same rows give the same trees.
import { LEAF } from "../dist/extract/statements/learned/boosted-trees.js";

/** Bounds between the bins of a column: all its values if they are few, else such as hold about equally many rows. */
function boundsOf(values, bins) {
  const sorted = Float32Array.from(values).sort();
  const distinct = [];
  for (const x of sorted) if (distinct.length === 0 || x > distinct.at(-1)) distinct.push(x);
  if (distinct.length <= bins) return distinct.slice(1);
  const bounds = [];
  for (let b = 1; b < bins; b++) {
    const x = sorted[Math.floor((b * sorted.length) / bins)];
    if (x > (bounds.at(-1) ?? sorted[0])) bounds.push(x);
  }
  return bounds;
}

function binOf(bounds, x) {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param rows lists of numbers, all of one length (at most 254). @param answers 0 or 1 a row.
 * @returns BoostedTrees
 */
export function trainTrees(rows, answers, options = {}) {
  const { trees = 150, depth = 4, rate = 0.1, minRows = 20, lambda = 1, bins = 48 } = options;
  const n = rows.length;
  const width = rows[0].length;
  const bounds = Array.from({ length: width }, (_, c) =>
    boundsOf(
      rows.map((r) => r[c]),
      bins,
    ),
  );
  const binned = new Uint8Array(n * width);
  rows.forEach((row, i) => {
    for (let c = 0; c < width; c++) binned[i * width + c] = binOf(bounds[c], Math.fround(row[c]));
  });
  const yes = answers.reduce((sum, y) => sum + y, 0);
  const base = Math.log(yes / (n - yes));
  const odds = new Float64Array(n).fill(base);
  const first = new Float64Array(n);
  const second = new Float64Array(n);
  const node = new Int32Array(n);
  const inner = 2 ** depth - 1;
  const nodes = 2 ** (depth + 1) - 1;
  const model = {
    base,
    depth,
    columns: new Uint8Array(trees * inner).fill(LEAF),
    bounds: new Float32Array(trees * inner),
    values: new Float32Array(trees * nodes),
  };
  const slots = bins + 1;
  for (let tree = 0; tree < trees; tree++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-odds[i]));
      first[i] = p - answers[i];
      second[i] = p * (1 - p);
    }
    node.fill(0);
    for (let level = 0; level < depth; level++) {
      const from = 2 ** level - 1;
      const count = 2 ** level;
      const sums = new Float64Array(count * width * slots * 3);
      for (let i = 0; i < n; i++) {
        const k = node[i] - from;
        if (k < 0) continue;
        for (let c = 0; c < width; c++) {
          const at = ((k * width + c) * slots + binned[i * width + c]) * 3;
          sums[at] += first[i];
          sums[at + 1] += second[i];
          sums[at + 2]++;
        }
      }
      for (let k = 0; k < count; k++) {
        const split = bestSplit(sums, k, { width, slots, bounds, minRows, lambda });
        if (split === undefined) continue;
        model.columns[tree * inner + from + k] = split.column;
        model.bounds[tree * inner + from + k] = bounds[split.column][split.bin];
      }
      for (let i = 0; i < n; i++) {
        const k = node[i];
        const column = k < from ? LEAF : model.columns[tree * inner + k];
        if (column === LEAF) continue;
        node[i] = 2 * k + (Math.fround(rows[i][column]) >= model.bounds[tree * inner + k] ? 2 : 1);
      }
    }
    const g = new Float64Array(nodes);
    const h = new Float64Array(nodes);
    for (let i = 0; i < n; i++) {
      g[node[i]] += first[i];
      h[node[i]] += second[i];
    }
    for (let k = 0; k < nodes; k++) if (h[k] > 0) model.values[tree * nodes + k] = (-rate * g[k]) / (h[k] + lambda);
    for (let i = 0; i < n; i++) odds[i] += model.values[tree * nodes + node[i]];
  }
  return model;
}

/** The question of one node that gains most; undefined where none does or too few rows are left. */
function bestSplit(sums, k, { width, slots, bounds, minRows, lambda }) {
  let [g, h, count] = [0, 0, 0];
  for (let b = 0; b < slots; b++) {
    const at = (k * width * slots + b) * 3;
    g += sums[at];
    h += sums[at + 1];
    count += sums[at + 2];
  }
  if (count < 2 * minRows) return undefined;
  const whole = (g * g) / (h + lambda);
  let best = 1e-3;
  let split;
  for (let column = 0; column < width; column++) {
    let [gl, hl, left] = [0, 0, 0];
    for (let bin = 0; bin < bounds[column].length; bin++) {
      const at = ((k * width + column) * slots + bin) * 3;
      gl += sums[at];
      hl += sums[at + 1];
      left += sums[at + 2];
      if (left < minRows || count - left < minRows) continue;
      const gain = (gl * gl) / (hl + lambda) + (g - gl) ** 2 / (h - hl + lambda) - whole;
      if (gain > best) {
        best = gain;
        split = { column, bin };
      }
    }
  }
  return split;
}
