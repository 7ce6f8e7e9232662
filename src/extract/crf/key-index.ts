/** Rows of a table by their 32-bit keys: open addressing with linear probing, in typed arrays. */
export class KeyIndex {
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(readonly keys: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length * 2)));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < keys.length; row++) {
      let slot = (keys[row] as number) & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    }
  }

  /** The row of `key`, or -1. */
  rowOf(key: number): number {
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot] as number;
      if (row === -1 || this.keys[row] === key) return row;
    }
  }
}
