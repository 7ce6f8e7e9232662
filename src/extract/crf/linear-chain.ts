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

  constructor(parameters: ChainParameters) {
    this.labels = parameters.labels;
    this.#parameters = parameters;
    this.#index = new KeyIndex(parameters.keys);
    this.#pairIndex = new KeyIndex(parameters.pairKeys);
    this.#lattice = new Lattice(parameters.labels.length, Float64Array.from(parameters.step));
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
    const lattice = this.#lattice;
    lattice.reset(rows.length);
    const { state } = lattice;
    const { ids, offsets } = rows;
    for (let t = 0; t < rows.length; t++) {
      const at = t * L;
      const end = offsets[t + 1] as number;
      for (let i = offsets[t] as number; i < end; i++) {
        const row = this.#index.rowOf(ids[i] as number);
        if (row >= 0) addTo(state, at, weights, row * L, L);
      }
      for (let y = at; y < at + L; y++) state[y] = (state[y] as number) * scale;
    }
    if (rows.length > 0) for (let y = 0; y < L; y++) state[y] = (state[y] as number) + (start[y] as number);
    if (pairs === undefined) return;
    for (let t = 1; t < rows.length; t++) {
      let block = -1;
      for (let i = pairs.offsets[t] as number; i < (pairs.offsets[t + 1] as number); i++) {
        const row = this.#pairIndex.rowOf(pairs.ids[i] as number);
        if (row < 0) continue;
        if (block < 0) block = lattice.ownBlock(t);
        for (let k = 0; k < L * L; k++)
          lattice.steps[block + k] =
            (lattice.steps[block + k] as number) + (pairWeights[row * L * L + k] as number) * pairScale;
      }
    }
  }
}

function addTo(sums: Float64Array, at: number, weights: Int8Array, from: number, count: number): void {
  for (let k = 0; k < count; k++) sums[at + k] = (sums[at + k] as number) + (weights[from + k] as number);
}

/** Reads a file of weights made by training. @throws Error when the bytes are not such a file. */
export function readChain(bytes: Uint8Array): LinearChain {
  return new LinearChain(readChainParameters(bytes));
}
