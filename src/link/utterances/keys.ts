import { featureHash } from "../../extract/crf/index.ts";
import type { Weight } from "../words/weights.ts";

/** Its heaviest pairs of neighbouring words, and its heaviest words two by two. */
const PAIRS = 14;
const WORDS = 6;
const LEAST_PAIR = 7;
const LEAST_WORD = 3.5;

/** What a statement is found by in the index: hashes of two rare words beside each other, or of two rare words anywhere. */
export function keysOf(hashes: Uint32Array, weight: Weight): readonly number[] {
  const masses = Float64Array.from(hashes, weight);
  const words = new Heaviest(WORDS, LEAST_WORD);
  const pairs = new Heaviest(PAIRS, LEAST_PAIR);
  for (let i = 0; i < hashes.length; i++) {
    const [hash = 0, mass = 0] = [hashes[i], masses[i]];
    words.add(hash, mass);
    if (i === 0) continue;
    const both = mass + (masses[i - 1] ?? 0);
    if (both >= LEAST_PAIR) pairs.add(featureHash(hashes[i - 1] ?? 0, hash), both);
  }
  const rare = words.hashes.sort((a, b) => a - b);
  const anywhere = rare.flatMap((a, i) => rare.slice(i + 1).map((b) => featureHash(~a, b)));
  return [...new Set([...pairs.hashes, ...anywhere])];
}

/** The heaviest of some things, each once; of two of one mass that with the lesser hash. */
class Heaviest {
  readonly hashes: number[] = [];
  readonly #masses: number[] = [];
  readonly #most: number;
  readonly #least: number;

  constructor(most: number, least: number) {
    this.#most = most;
    this.#least = least;
  }

  add(hash: number, mass: number): void {
    if (mass < this.#least || this.hashes.includes(hash)) return;
    let place = this.hashes.length;
    while (place > 0 && this.#isBefore(hash, mass, place - 1)) place--;
    if (place >= this.#most) return;
    this.hashes.splice(place, 0, hash);
    this.#masses.splice(place, 0, mass);
    if (this.hashes.length > this.#most) {
      this.hashes.pop();
      this.#masses.pop();
    }
  }

  #isBefore(hash: number, mass: number, place: number): boolean {
    const other = this.#masses[place] ?? 0;
    return mass > other || (mass === other && hash < (this.hashes[place] ?? 0));
  }
}
