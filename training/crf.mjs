// Trains linear-chain conditional random fields over hashed features, for the weights in models/. Stochastic gradient steps
// on the log likelihood with a learning rate for each weight (AdaGrad: Duchi, Hazan and Singer, JMLR 2011) and soft
// thresholding for L1. One thread and a seeded order: the same sequences and options give the same bytes.
import { KeyIndex, Lattice, writeChain } from "../dist/extract/crf/index.js";

/** A growing typed array. */
class Column {
  constructor(type) {
    this.array = new type(1 << 16);
    this.length = 0;
  }
  append(values, from, to) {
    const need = this.length + to - from;
    if (need > this.array.length) {
      const bigger = new this.array.constructor(Math.max(need, this.array.length * 2));
      bigger.set(this.array.subarray(0, this.length));
      this.array = bigger;
    }
    this.array.set(values.subarray(from, to), this.length);
    this.length = need;
  }
}

/** Features of many rows, one after another. */
class Features {
  ids = new Column(Uint32Array);
  sizes = new Column(Uint32Array);
  append(rows) {
    const { offsets, length } = rows;
    this.ids.append(rows.ids, offsets[0], offsets[length]);
    const sizes = new Uint32Array(length);
    for (let t = 0; t < length; t++) sizes[t] = offsets[t + 1] - offsets[t];
    this.sizes.append(sizes, 0, length);
  }
  /** Puts row numbers of the kept features in place of the hashes (-1 of a feature not kept); returns the kept hashes. */
  index(minCount) {
    const sorted = this.ids.array.slice(0, this.ids.length).sort();
    let kept = 0;
    for (let i = 0; i < sorted.length; ) {
      let end = i;
      while (end < sorted.length && sorted[end] === sorted[i]) end++;
      if (end - i >= minCount) sorted[kept++] = sorted[i];
      i = end;
    }
    const keys = sorted.slice(0, kept);
    const index = new KeyIndex(keys);
    this.rows = new Int32Array(this.ids.length);
    for (let i = 0; i < this.rows.length; i++) this.rows[i] = index.rowOf(this.ids.array[i]);
    this.ids = undefined;
    this.offsets = new Float64Array(this.sizes.length + 1);
    for (let t = 0; t < this.sizes.length; t++) this.offsets[t + 1] = this.offsets[t] + this.sizes.array[t];
    return keys;
  }
}

/** The sequences to train on, in typed arrays. */
export class ChainCorpus {
  features = new Features();
  pairs = new Features();
  labels = new Column(Uint8Array);
  starts = [0];
  weights = [];

  /**
   * @param rows FeatureRows of the tokens (copied). @param labels index of the right label by token.
   * @param pairs FeatureRows of the pairs (t - 1, t), or undefined in all sequences. @param weight of the sequence.
   */
  add(rows, labels, pairs, weight = 1) {
    if (rows.length === 0) return;
    if (rows.length !== labels.length) throw new Error(`${labels.length} labels for ${rows.length} tokens`);
    this.features.append(rows);
    if (pairs !== undefined) this.pairs.append(pairs);
    this.labels.append(Uint8Array.from(labels), 0, labels.length);
    this.starts.push(this.labels.length);
    this.weights.push(weight);
  }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Labels by the BIO (or BILOU) scheme: "I-X" only after "B-X" or "I-X", and so on. Plain labels ("O", "cue") are free.
 * Returns what `allowed` of trainChain takes.
 */
export function schemeAllows(labels) {
  const opens = (y) => /^[BI]-/.test(labels[y]);
  const bilou = labels.some((l) => /^[LU]-/.test(l));
  return (from, to) => {
    const [, needs, type] = /^([IL])-(.*)$/.exec(labels[to]) ?? [];
    if (needs !== undefined) return from >= 0 && opens(from) && labels[from].slice(2) === type;
    return !(bilou && from >= 0 && opens(from));
  };
}

/**
 * @param corpus ChainCorpus; it is used up.
 * @param options `labels` names; `allowed(from, to)` whether the pair may occur (`from` -1: at the start), default all;
 *   `epochs`, `rate` (AdaGrad), `l1`, `minCount` and `minPairCount` of features, `drop` the share of feature occurrences
 *   left out at random in training, `rescale` whether the weights are then made smaller by as much, `initial` what AdaGrad's
 *   sums of squares begin with, `ignore` the largest gradient that is not worth a step, `seed`, `clip` the largest weight,
 *   `average` of how many of the last epochs the weights are the mean, `least` the smallest weight for whose sake a feature is kept, `log(line)`.
 * @returns bytes of the file that readChain reads.
 */
export function trainChain(corpus, options) {
  const { labels, epochs = 12, rate = 0.2, l1 = 0, minCount = 2, minPairCount = 5, drop = 0, seed = 1 } = options;
  const { allowed = () => true, log = () => {}, clip = 8, initial = 1e-2, ignore = 1e-4, rescale = false } = options;
  const { least = 0, average = 1 } = options;
  const L = labels.length;
  const keys = corpus.features.index(minCount);
  const paired = corpus.pairs.sizes.length > 0;
  const pairKeys = paired ? corpus.pairs.index(minPairCount) : new Uint32Array(0);
  const w = new Float32Array(keys.length * L);
  const g2 = new Float32Array(keys.length * L).fill(initial);
  const pw = new Float32Array(pairKeys.length * L * L);
  const pg2 = new Float32Array(pairKeys.length * L * L).fill(initial);
  const common = new Float64Array(L * L);
  const cg2 = new Float64Array(L * L).fill(1);
  const start = new Float64Array(L);
  const sg2 = new Float64Array(L).fill(1);
  for (let y = 0; y < L; y++) {
    if (!allowed(-1, y)) start[y] = -Infinity;
    for (let p = 0; p < L; p++) if (!allowed(p, y)) common[p * L + y] = -Infinity;
  }
  const lattice = new Lattice(L, common);
  const gold = corpus.labels.array;
  const { rows, offsets } = corpus.features;
  const random = seeded(seed);
  const order = Int32Array.from(corpus.weights.keys());
  const edge = new Float64Array(L * L);
  log(
    `${order.length} sequences, ${corpus.labels.length} tokens, ${keys.length} features, ${pairKeys.length} of pairs`,
  );

  const parts = [w, pw, common, start];
  const sums = parts.map((part) => new Float64Array(part.length));
  const used = new Int32Array(1 << 16);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    let loss = 0;
    for (const s of order) {
      const from = corpus.starts[s];
      const length = corpus.starts[s + 1] - from;
      lattice.steps.set(common);
      lattice.reset(length);
      const { state } = lattice;
      // Which features count this time: all that are kept, less those dropped at random.
      let size = 0;
      const first = offsets[from];
      const needed = offsets[from + length] - first;
      const live = needed > used.length ? new Int32Array(needed) : used;
      for (; size < needed; size++) {
        const row = rows[first + size];
        live[size] = row >= 0 && (drop === 0 || random() >= drop) ? row : -1;
      }
      for (let t = 0; t < length; t++) {
        const at = t * L;
        for (let i = offsets[from + t] - first; i < offsets[from + t + 1] - first; i++) {
          const row = live[i] * L;
          if (row >= 0) for (let y = 0; y < L; y++) state[at + y] += w[row + y];
        }
      }
      for (let y = 0; y < L; y++) state[y] += start[y];
      if (paired) {
        for (let t = 1; t < length; t++) {
          let block = -1;
          for (let i = corpus.pairs.offsets[from + t]; i < corpus.pairs.offsets[from + t + 1]; i++) {
            const row = corpus.pairs.rows[i] * L * L;
            if (row < 0) continue;
            if (block < 0) block = lattice.ownBlock(t);
            for (let k = 0; k < L * L; k++) lattice.steps[block + k] += pw[row + k];
          }
        }
      }
      const logSum = lattice.sums();
      let score = 0;
      for (let t = 0; t < length; t++) {
        score += state[t * L + gold[from + t]];
        if (t > 0) score += lattice.steps[lattice.stepAt[t] * L * L + gold[from + t - 1] * L + gold[from + t]];
      }
      const weight = corpus.weights[s];
      loss += weight * (logSum - score);

      const { node } = lattice;
      for (let t = 0; t < length; t++) {
        const right = gold[from + t];
        for (let y = 0; y < L; y++) {
          const g = weight * (node[t * L + y] - (y === right ? 1 : 0));
          if (g < ignore && g > -ignore) continue;
          const gg = g * g;
          for (let i = offsets[from + t] - first; i < offsets[from + t + 1] - first; i++) {
            const row = live[i];
            if (row < 0) continue;
            const at = row * L + y;
            const sum = g2[at] + gg;
            g2[at] = sum;
            const step = rate / Math.sqrt(sum);
            const moved = w[at] - step * g;
            const less = step * l1;
            w[at] = moved > less ? moved - less : moved < -less ? moved + less : 0;
          }
          if (t === 0 && start[y] !== -Infinity) {
            sg2[y] += gg;
            start[y] -= (rate * g) / Math.sqrt(sg2[y]);
          }
        }
        if (t === 0) continue;
        lattice.pairs(t, edge);
        const pair = gold[from + t - 1] * L + right;
        for (let k = 0; k < L * L; k++) {
          const g = weight * (edge[k] - (k === pair ? 1 : 0));
          if ((g < ignore && g > -ignore) || common[k] === -Infinity) continue;
          cg2[k] += g * g;
          common[k] -= (rate * g) / Math.sqrt(cg2[k]);
          if (!paired) continue;
          for (let i = corpus.pairs.offsets[from + t]; i < corpus.pairs.offsets[from + t + 1]; i++) {
            if (corpus.pairs.rows[i] < 0) continue;
            const at = corpus.pairs.rows[i] * L * L + k;
            pg2[at] += g * g;
            const step = rate / Math.sqrt(pg2[at]);
            const moved = pw[at] - step * g;
            const less = step * l1;
            pw[at] = moved > less ? moved - less : moved < -less ? moved + less : 0;
          }
        }
      }
    }
    log(`epoch ${epoch}: ${(loss / corpus.labels.length).toFixed(5)} a token`);
    if (average > 1 && epoch > epochs - average)
      parts.forEach((part, p) => {
        for (let i = 0; i < part.length; i++) sums[p][i] += part[i];
      });
  }
  if (average > 1)
    parts.forEach((part, p) => {
      for (let i = 0; i < part.length; i++) part[i] = sums[p][i] / Math.min(average, epochs);
    });
  if (rescale && drop > 0) for (let i = 0; i < w.length; i++) w[i] *= 1 - drop;
  const kept = quantised(keys, w, L, clip, least);
  const keptPairs = quantised(pairKeys, pw, L * L, clip);
  log(`${kept.keys.length} features and ${keptPairs.keys.length} of pairs kept`);
  return writeChain({
    labels,
    start: Float32Array.from(start),
    step: Float32Array.from(common),
    keys: kept.keys,
    weights: kept.weights,
    scale: kept.scale,
    pairKeys: keptPairs.keys,
    pairWeights: keptPairs.weights,
    pairScale: keptPairs.scale,
  });
}

/** Weights as multiples of one step in eight bits; features whose weights all round to nothing, or are small, are left out. */
function quantised(keys, weights, columns, clip, least = 0) {
  let most = 0;
  for (const x of weights) most = Math.max(most, Math.min(clip, Math.abs(x)));
  const scale = most / 127 || 1;
  const rounded = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    rounded[i] = Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
  }
  const rows = [];
  for (let r = 0; r < keys.length; r++) {
    let any = false;
    for (let c = 0; c < columns && !any; c++)
      any = rounded[r * columns + c] !== 0 && Math.abs(weights[r * columns + c]) >= least;
    if (any) rows.push(r);
  }
  const out = new Int8Array(rows.length * columns);
  rows.forEach((r, i) => {
    out.set(rounded.subarray(r * columns, (r + 1) * columns), i * columns);
  });
  return { keys: Uint32Array.from(rows, (r) => keys[r]), weights: out, scale };
}
