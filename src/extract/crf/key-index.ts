/**
 * Rows of a table by their 32-bit keys: open addressing with linear probing, in one typed array. Key and row lie side by
 * side, so that a look-up costs one look into memory. The key 0 marks an empty slot and has no row.
 */
export class KeyIndex {
  /** Slot `s`: its key at `2 s`, its row at `2 s + 1`. */
  readonly slots: Uint32Array;
  /** A key is looked for from slot `key & mask` on. */
  readonly mask: number;

  constructor(readonly keys: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length * 2)));
    this.mask = size - 1;
    this.slots = new Uint32Array(2 * size);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      if (key === 0) continue;
      let slot = key & this.mask;
      while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = key;
      this.slots[2 * slot + 1] = row;
    }
  }

  /** The row of `key`, or -1. */
  rowOf(key: number): number {
    const { slots, mask } = this;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = slots[2 * slot] as number;
      if (found === 0) return -1;
      if (found === key) return slots[2 * slot + 1] as number;
    }
  }
}
