import type { FeatureRows } from "./feature-rows.ts";

/** Takes every second byte of a word, each with room for its sum: two lanes of 16 bits. */
const LANES = 0x00ff00ff;
/** Added to a weight, so that no byte of a word is negative. */
const BIAS = 128;
/** So many bytes fit into a lane of 16 bits, whatever they are. */
const MOST = 257;

/**
 * The weights of features by their hashes, laid out for summing those of some dozen features in a row, which is most of
 * what a linear chain does: open addressing, and beside each key its weights, four to a 32-bit word, so that a feature
 * costs one look into memory; sums are made of two weights at a time. Features stand in the order of their keys, so that
 * the table is filled from one end to the other. The key 0 marks an empty slot and has no weights.
 */
export class WeightTable {
  /** Weights of a feature. */
  readonly #count: number;
  /** Words of a slot: the key, and those that hold the weights. */
  readonly #stride: number;
  /** A key is looked for from slot `key >>> shift` on. */
  readonly #shift: number;
  readonly #slots: Int32Array;
  /** Sums of one row: for each word of weights those of its first and third byte, then of its second and fourth. */
  readonly #lanes: Int32Array;
  /** What `#touch` read; kept, so that the engine does not leave the reading out. */
  touched = 0;

  /** @param keys ascending. @param weights `count` to a key. */
  constructor(keys: Uint32Array, weights: Int8Array, count: number) {
    const words = Math.ceil(count / 4);
    const bits = Math.ceil(Math.log2(Math.max(16, keys.length * 2)));
    this.#count = count;
    this.#stride = 1 + words;
    this.#shift = 32 - bits;
    this.#lanes = new Int32Array(2 * words);
    const places = this.#placesOf(keys);
    // A look-up that finds nothing ends at an empty slot, behind the last one too.
    const size = Math.max(2 ** bits, (places.at(-1) ?? 0) + 1) + 1;
    this.#slots = new Int32Array(size * this.#stride);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      if (key === 0) continue;
      const at = (places[row] as number) * this.#stride;
      this.#slots[at] = key;
      for (let w = 0; w < words; w++) {
        const from = row * count + 4 * w;
        const end = Math.min(4, count - 4 * w);
        let word = 0;
        for (let b = 0; b < end; b++) word |= ((weights[from + b] as number) + BIAS) << (8 * b);
        this.#slots[at + 1 + w] = word;
      }
    }
  }

  #placesOf(keys: Uint32Array): Uint32Array {
    const places = new Uint32Array(keys.length);
    let next = 0;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      if (key === 0) continue;
      next = Math.max(key >>> this.#shift, next);
      places[row] = next++;
    }
    return places;
  }

  /** Sums the weights of the features of row `t` into `sums`; returns how many of the features have weights. */
  sum({ ids, offsets }: FeatureRows, t: number, sums: Int32Array): number {
    const count = this.#count;
    const end = offsets[t + 1] as number;
    let known = 0;
    for (let k = 0; k < count; k++) sums[k] = 0;
    for (let from = offsets[t] as number; from < end; from += MOST)
      known += this.#addSome(ids, from, Math.min(end, from + MOST), sums);
    return known;
  }

  #addSome(ids: Uint32Array, start: number, end: number, sums: Int32Array): number {
    this.#touch(ids, start, end);
    return this.#stride <= 3 ? this.#addNarrow(ids, start, end, sums) : this.#addWide(ids, start, end, sums);
  }

  /**
   * Reads the first slot of each key and does nothing with it: with no branch on what it finds, the processor waits for
   * all of them at once, and not for one after another.
   */
  #touch(ids: Uint32Array, start: number, end: number): void {
    const slots = this.#slots;
    const stride = this.#stride;
    const shift = this.#shift;
    let bits = 0;
    for (let i = start; i < end; i++) bits ^= slots[((ids[i] as number) >>> shift) * stride] as number;
    this.touched = bits;
  }

  /** The place in the slots of a key, or of the empty slot that its search ends at. */
  #find(key: number): number {
    const slots = this.#slots;
    const stride = this.#stride;
    let at = (key >>> this.#shift) * stride;
    let found = slots[at] as number;
    while (found !== key && found !== 0) {
      at += stride;
      found = slots[at] as number;
    }
    return at;
  }

  /** Of up to eight weights a feature: sums in registers. */
  #addNarrow(ids: Uint32Array, start: number, end: number, sums: Int32Array): number {
    const slots = this.#slots;
    const two = this.#stride === 3;
    let known = 0;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = start; i < end; i++) {
      const at = this.#find((ids[i] as number) | 0);
      if (slots[at] === 0) continue;
      known++;
      const word = slots[at + 1] as number;
      a = (a + (word & LANES)) | 0;
      b = (b + ((word >>> 8) & LANES)) | 0;
      if (!two) continue;
      const next = slots[at + 2] as number;
      c = (c + (next & LANES)) | 0;
      d = (d + ((next >>> 8) & LANES)) | 0;
    }
    const lanes = this.#lanes;
    [lanes[0], lanes[1]] = [a, b];
    if (two) [lanes[2], lanes[3]] = [c, d];
    this.#addLanes(known, sums);
    return known;
  }

  #addWide(ids: Uint32Array, start: number, end: number, sums: Int32Array): number {
    const slots = this.#slots;
    const lanes = this.#lanes;
    const size = lanes.length;
    for (let k = 0; k < size; k++) lanes[k] = 0;
    let known = 0;
    for (let i = start; i < end; i++) {
      let at = this.#find((ids[i] as number) | 0);
      if (slots[at] === 0) continue;
      known++;
      for (let k = 0; k < size; k += 2) {
        const word = slots[++at] as number;
        lanes[k] = (lanes[k] as number) + (word & LANES);
        lanes[k + 1] = (lanes[k + 1] as number) + ((word >>> 8) & LANES);
      }
    }
    this.#addLanes(known, sums);
    return known;
  }

  #addLanes(known: number, sums: Int32Array): void {
    const lanes = this.#lanes;
    const count = this.#count;
    const bias = BIAS * known;
    for (let k = 0; k < count; k++) {
      const pair = lanes[2 * (k >> 2) + (k & 1)] as number;
      sums[k] = (sums[k] as number) + ((k & 2) === 0 ? pair & 0xffff : pair >>> 16) - bias;
    }
  }
}
