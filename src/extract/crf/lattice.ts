/**
 * The scores of all label sequences of one token sequence: a score for each label at each token and for each pair of
 * labels at neighbouring tokens. Finds the best sequence (Viterbi 1967) and the marginal probabilities
 * (forward-backward; scaled as in Rabiner 1989, "A tutorial on hidden Markov models", V.A). Buffers are kept and grow.
 */
export class Lattice {
  readonly labels: number;
  length = 0;
  /** Score of label `y` at token `t`: `state[t * labels + y]`. */
  state = new Float64Array(0);
  /** Blocks of `labels` x `labels` pair scores, from (row) to (column); block 0 holds the ones common to all tokens. */
  steps: Float64Array;
  /** Which block scores the pair (t - 1, t); 0 unless the token has pair features of its own. */
  stepAt = new Int32Array(0);
  #blocks = 1;

  /** After `sums`: probability of label `y` at token `t`, as `state`. */
  node = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #local = new Float64Array(0);
  #scale = new Float64Array(0);
  #expSteps = new Float64Array(0);
  #back = new Uint8Array(0);

  /** @param common pair scores common to all tokens, `labels` x `labels`; `-Infinity` forbids a pair. */
  constructor(labels: number, common: Float64Array) {
    this.labels = labels;
    this.steps = Float64Array.from(common);
  }

  /** Makes room for a sequence of `length` tokens, all scores zero. */
  reset(length: number): void {
    const { labels } = this;
    this.length = length;
    this.#blocks = 1;
    if (this.stepAt.length < length) {
      const room = Math.max(length, 2 * this.stepAt.length, 64);
      this.state = new Float64Array(room * labels);
      this.node = new Float64Array(room * labels);
      this.#alpha = new Float64Array(room * labels);
      this.#beta = new Float64Array(room * labels);
      this.#local = new Float64Array(room * labels);
      this.#scale = new Float64Array(room);
      this.#back = new Uint8Array(room * labels);
      this.stepAt = new Int32Array(room);
    } else {
      this.state.fill(0, 0, length * labels);
      this.stepAt.fill(0, 0, length);
    }
  }

  /** Gives the pair (t - 1, t) a block of its own, begun with the common scores; returns where it starts in `steps`. */
  ownBlock(t: number): number {
    const size = this.labels * this.labels;
    const at = this.#blocks++ * size;
    if (at + size > this.steps.length) {
      const bigger = new Float64Array(Math.max(2 * this.steps.length, 16 * size));
      bigger.set(this.steps);
      this.steps = bigger;
    }
    this.steps.copyWithin(at, 0, size);
    this.stepAt[t] = at / size;
    return at;
  }

  /** The best label sequence, into the first `length` places of `out`; returns its score. */
  best(out: Uint8Array): number {
    const { labels: L, length, state, steps, stepAt } = this;
    if (length === 0) return 0;
    const score = this.#alpha;
    for (let y = 0; y < L; y++) score[y] = state[y] as number;
    for (let t = 1; t < length; t++) {
      const block = (stepAt[t] as number) * L * L;
      for (let y = 0; y < L; y++) {
        let top = Number.NEGATIVE_INFINITY;
        let from = 0;
        for (let p = 0; p < L; p++) {
          const s = (score[(t - 1) * L + p] as number) + (steps[block + p * L + y] as number);
          if (s > top) {
            top = s;
            from = p;
          }
        }
        score[t * L + y] = top + (state[t * L + y] as number);
        this.#back[t * L + y] = from;
      }
    }
    let last = 0;
    const end = (length - 1) * L;
    for (let y = 1; y < L; y++) if ((score[end + y] as number) > (score[end + last] as number)) last = y;
    const total = score[end + last] as number;
    for (let t = length - 1; t >= 0; t--) {
      out[t] = last;
      last = this.#back[t * L + last] as number;
    }
    return total;
  }

  /** Fills `node`; returns the logarithm of the sum over all sequences of the exponential of their score. */
  sums(): number {
    const { labels: L, length, state, node } = this;
    if (length === 0) return 0;
    const [alpha, beta, local, scale] = [this.#alpha, this.#beta, this.#local, this.#scale];
    const expSteps = this.#exponentials();
    let logSum = 0;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < L; y++) top = Math.max(top, state[row + y] as number);
      const block = (this.stepAt[t] as number) * L * L;
      let sum = 0;
      for (let y = 0; y < L; y++) {
        const e = Math.exp((state[row + y] as number) - top);
        local[row + y] = e;
        let a = t === 0 ? 1 : 0;
        if (t > 0)
          for (let p = 0; p < L; p++) a += (alpha[row - L + p] as number) * (expSteps[block + p * L + y] as number);
        alpha[row + y] = a * e;
        sum += a * e;
      }
      for (let y = 0; y < L; y++) alpha[row + y] = (alpha[row + y] as number) / sum;
      scale[t] = sum;
      logSum += Math.log(sum) + top;
    }
    beta.fill(1, (length - 1) * L, length * L);
    for (let t = length - 1; t > 0; t--) {
      const row = t * L;
      const block = (this.stepAt[t] as number) * L * L;
      for (let p = 0; p < L; p++) {
        let b = 0;
        for (let y = 0; y < L; y++)
          b += (expSteps[block + p * L + y] as number) * (local[row + y] as number) * (beta[row + y] as number);
        beta[row - L + p] = b / (scale[t] as number);
      }
    }
    for (let i = 0; i < length * L; i++) node[i] = (alpha[i] as number) * (beta[i] as number);
    return logSum;
  }

  /** After `sums`: probability of each pair of labels at (t - 1, t), into `out` (`labels` x `labels`); t is at least 1. */
  pairs(t: number, out: Float64Array): void {
    const { labels: L } = this;
    const block = (this.stepAt[t] as number) * L * L;
    const over = 1 / (this.#scale[t] as number);
    for (let p = 0; p < L; p++)
      for (let y = 0; y < L; y++)
        out[p * L + y] =
          (this.#alpha[(t - 1) * L + p] as number) *
          (this.#expSteps[block + p * L + y] as number) *
          (this.#local[t * L + y] as number) *
          (this.#beta[t * L + y] as number) *
          over;
  }

  #exponentials(): Float64Array {
    const used = this.#blocks * this.labels * this.labels;
    if (this.#expSteps.length < used) this.#expSteps = new Float64Array(this.steps.length);
    for (let i = 0; i < used; i++) this.#expSteps[i] = Math.exp(this.steps[i] as number);
    return this.#expSteps;
  }
}
