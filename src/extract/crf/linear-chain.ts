import { type ChainParameters, readChainParameters } from "./chain-file.ts";
import type { FeatureRows } from "./feature-rows.ts";
import { Lattice } from "./lattice.ts";
import { WeightTable } from "./weight-table.ts";

/** Labels of a sequence by token, as indices into `labels` of the chain. */
export type LabelIndices = Uint8Array;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features. Features that
 * training did not keep count nothing. The arrays returned are the caller's.
 */
export class LinearChain {
  readonly labels: readonly string[];
  readonly #start: Float32Array;
  readonly #scale: number;
  readonly #pairScale: number;
  readonly #weights: WeightTable;
  readonly #pairWeights: WeightTable;
  readonly #lattice: Lattice;
  readonly #sums: Int32Array;

  constructor({ labels, start, step, keys, weights, scale, pairKeys, pairWeights, pairScale }: ChainParameters) {
    const L = labels.length;
    this.labels = labels;
    this.#start = start;
    this.#scale = scale;
    this.#pairScale = pairScale;
    this.#weights = new WeightTable(keys, weights, L);
    this.#pairWeights = new WeightTable(pairKeys, pairWeights, L * L);
    this.#lattice = new Lattice(L, Float64Array.from(step));
    this.#sums = new Int32Array(L * L);
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
    return new Float32Array(this.#lattice.node.subarray(0, rows.length * this.labels.length));
  }

  /**
   * Both from one scoring.
   * @param from the row of the sequence's first token.
   */
  decodeWithMarginals(
    rows: FeatureRows,
    pairs?: FeatureRows,
    from = 0,
  ): { labels: LabelIndices; marginals: Float32Array } {
    this.#score(rows, pairs, from);
    const length = rows.length - from;
    const labels = new Uint8Array(length);
    this.#lattice.best(labels);
    this.#lattice.sums();
    return { labels, marginals: new Float32Array(this.#lattice.node.subarray(0, length * this.labels.length)) };
  }

  #score(rows: FeatureRows, pairs: FeatureRows | undefined, from = 0): void {
    const length = rows.length - from;
    const L = this.labels.length;
    const start = this.#start;
    const scale = this.#scale;
    const pairScale = this.#pairScale;
    const sums = this.#sums;
    const lattice = this.#lattice;
    lattice.reset(length);
    const { state } = lattice;
    for (let t = 0; t < length; t++) {
      this.#weights.sum(rows, from + t, sums);
      for (let y = 0; y < L; y++) state[t * L + y] = (sums[y] as number) * scale;
    }
    if (length > 0) for (let y = 0; y < L; y++) state[y] = (state[y] as number) + (start[y] as number);
    if (pairs === undefined) return;
    for (let t = 1; t < length; t++) {
      if (this.#pairWeights.sum(pairs, from + t, sums) === 0) continue;
      const block = lattice.ownBlock(t);
      const { steps } = lattice;
      for (let k = 0; k < L * L; k++) steps[block + k] = (steps[block + k] as number) + (sums[k] as number) * pairScale;
    }
  }
}

/** Reads a file of weights made by training. @throws Error when the bytes are not such a file. */
export function readChain(bytes: Uint8Array): LinearChain {
  return new LinearChain(readChainParameters(bytes));
}
