import { signedHash } from "./feature-hash.ts";
import type { FeatureRows } from "./feature-rows.ts";

/** More templates than any row asks. */
const MOST = 256;

/** The hashes of the templates of a seed, numbered from `after` + 1, which the features of all rows begin with. */
export const templatesOf = (seed: number, after = 0): Int32Array =>
  Int32Array.from({ length: MOST }, (_, k) => signedHash(seed, after + k + 1));

/**
 * Fills rows with features by template: each question that is asked of a token, in one order for all tokens, has the next
 * template. Values are 32-bit numbers, signed or not.
 */
export class TemplateRows {
  readonly #rows: FeatureRows;
  readonly #templates: Int32Array;
  /** Where the row that is open is written, and from which place on. */
  #ids: Uint32Array;
  #start: number;
  #asked = 0;

  /** @param templates of `templatesOf`. */
  constructor(rows: FeatureRows, templates: Int32Array) {
    this.#rows = rows;
    this.#templates = templates;
    rows.clear();
    this.#start = rows.roomFor(MOST);
    this.#ids = rows.ids;
  }

  one(a: number): void {
    const k = this.#asked++;
    this.#ids[this.#start + k] = signedHash(this.#templates[k] as number, a);
  }

  two(a: number, b: number): void {
    const k = this.#asked++;
    this.#ids[this.#start + k] = signedHash(signedHash(this.#templates[k] as number, a), b);
  }

  three(a: number, b: number, c: number): void {
    const k = this.#asked++;
    this.#ids[this.#start + k] = signedHash(signedHash(signedHash(this.#templates[k] as number, a), b), c);
  }

  endRow(): void {
    this.#rows.endRowOf(this.#asked);
    this.#asked = 0;
    this.#start = this.#rows.roomFor(MOST);
    this.#ids = this.#rows.ids;
  }
}
