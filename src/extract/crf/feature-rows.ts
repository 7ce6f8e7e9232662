import { signedHash } from "./feature-hash.ts";

/**
 * The features of the tokens of one sequence, a row a token, as 32-bit hashes in one typed array. A row is filled with
 * `add` and closed with `endRow`; `clear` keeps the memory for the next sequence.
 */
export class FeatureRows {
  /** Hashes of all rows, one after another; only the first `offsets[length]` are in use. */
  ids = new Uint32Array(1 << 12);
  /** Row `t` is `ids[offsets[t]]` to `ids[offsets[t + 1] - 1]`. */
  offsets = new Uint32Array(1 << 8);
  /** Number of closed rows. */
  length = 0;
  #used = 0;

  clear(): void {
    this.length = 0;
    this.#used = 0;
  }

  add(hash: number): void {
    if (this.#used === this.ids.length) this.ids = grown(this.ids);
    this.ids[this.#used++] = hash;
  }

  /** Makes room for so many features more in the row that is open, and returns where it begins in `ids`. */
  roomFor(count: number): number {
    while (this.#used + count > this.ids.length) this.ids = grown(this.ids);
    return this.#used;
  }

  /** Closes a row of so many features that were written to `ids` itself, after `roomFor`. */
  endRowOf(count: number): void {
    this.#used += count;
    this.endRow();
  }

  /** Adds the feature "this value under this template"; both are 32-bit numbers, signed or not. */
  addUnder(template: number, value: number): void {
    this.add(signedHash(template, value));
  }

  /** Adds the features of a row of others to the row that is open. */
  addRow({ ids, offsets }: FeatureRows, row: number): void {
    const [start, end] = [offsets[row] as number, offsets[row + 1] as number];
    let at = this.roomFor(end - start);
    const own = this.ids;
    for (let i = start; i < end; i++) own[at++] = ids[i] as number;
    this.#used = at;
  }

  endRow(): void {
    if (this.length + 2 > this.offsets.length) this.offsets = grown(this.offsets);
    this.offsets[++this.length] = this.#used;
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
