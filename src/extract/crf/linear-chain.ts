import { type ChainParameters, readChainParameters } from "./chain-file.ts";
import type { FeatureRows } from "./feature-rows.ts";
import { KeyIndex } from "./key-index.ts";
import { Lattice } from "./lattice.ts";

/** Labels of a sequence by token, as indices into `labels` of the chain. */
export type LabelIndices = Uint8Array;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features. Features that
 * training did not keep count nothing. The arrays returned are the caller's.
 */
export class LinearChain {
  readonly labels: readonly string[];
  readonly #parameters: ChainParameters;
  readonly #index: KeyIndex;
  readonly #pairIndex: KeyIndex;
  readonly #lattice: Lattice;
  readonly #sums: Int32Array;

  constructor(parameters: ChainParameters) {
    this.labels = parameters.labels;
    this.#parameters = parameters;
    this.#index = new KeyIndex(parameters.keys);
    this.#pairIndex = new KeyIndex(parameters.pairKeys);
    this.#lattice = new Lattice(parameters.labels.length, Float64Array.from(parameters.step));
    this.#sums = new Int32Array(parameters.labels.length ** 2);
  }

  /**
   * The best labels.
   * @param rows features of each token.
   * @param pairs features of each token that weigh the pair of its label and the one before; row 0 counts nothing.
   */
  decode(rows: FeatureRows, pairs?: FeatureRows): LabelIndices {
    this.#score(rows, pairs);
    const out = new Uint8Array(rows.length);
    this.#lattice.best(out);
    return out;
  }

  /** Probability of each label at each token, `[t * labels.length + y]`; parameters as of `decode`. */
  marginals(rows: FeatureRows, pairs?: FeatureRows): Float32Array {
    this.#score(rows, pairs);
    this.#lattice.sums();
    return Float32Array.from(this.#lattice.node.subarray(0, rows.length * this.labels.length));
  }

  /** Both from one scoring. */
  decodeWithMarginals(rows: FeatureRows, pairs?: FeatureRows): { labels: LabelIndices; marginals: Float32Array } {
    this.#score(rows, pairs);
    const labels = new Uint8Array(rows.length);
    this.#lattice.best(labels);
    this.#lattice.sums();
    return { labels, marginals: Float32Array.from(this.#lattice.node.subarray(0, rows.length * this.labels.length)) };
  }

  #score(rows: FeatureRows, pairs: FeatureRows | undefined): void {
    const { weights, scale, start, pairWeights, pairScale } = this.#parameters;
    const L = this.labels.length;
    const sums = this.#sums;
    const lattice = this.#lattice;
    lattice.reset(rows.length);
    const { state } = lattice;
    for (let t = 0; t < rows.length; t++) {
      addRow(rows, t, this.#index, weights, sums, L);
      for (let y = 0; y < L; y++) state[t * L + y] = (sums[y] as number) * scale;
    }
    if (rows.length > 0) for (let y = 0; y < L; y++) state[y] = (state[y] as number) + (start[y] as number);
    if (pairs === undefined) return;
    for (let t = 1; t < rows.length; t++) {
      if (addRow(pairs, t, this.#pairIndex, pairWeights, sums, L * L) === 0) continue;
      const block = lattice.ownBlock(t);
      const { steps } = lattice;
      for (let k = 0; k < L * L; k++) steps[block + k] = (steps[block + k] as number) + (sums[k] as number) * pairScale;
    }
  }
}

/** Sums the weights of the features of one row, `count` to a feature; returns how many of the features have weights. */
function addRow(
  { ids, offsets }: FeatureRows,
  t: number,
  { slots, mask }: KeyIndex,
  weights: Int8Array,
  sums: Int32Array,
  count: number,
): number {
  for (let k = 0; k < count; k++) sums[k] = 0;
  const end = offsets[t + 1] as number;
  let known = 0;
  for (let i = offsets[t] as number; i < end; i++) {
    const key = ids[i] as number;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = slots[2 * slot] as number;
      if (found === 0) break;
      if (found !== key) continue;
      const from = (slots[2 * slot + 1] as number) * count;
      for (let k = 0; k < count; k++) sums[k] = (sums[k] as number) + (weights[from + k] as number);
      known++;
      break;
    }
  }
  return known;
}

/** Reads a file of weights made by training. @throws Error when the bytes are not such a file. */
export function readChain(bytes: Uint8Array): LinearChain {
  return new LinearChain(readChainParameters(bytes));
}
