import { readFileSync } from "node:fs";

/**
 * In how many paragraphs of a background corpus each word stands, roughly: two rows of counts by two parts of the word's
 * hash, of which the smaller counts (a count-min sketch; Cormode and Muthukrishnan 2005). Counts are kept as logarithms in
 * a byte each.
 */
export interface Frequencies {
  readonly paragraphs: number;
  /** Paragraphs that have the word; 0 where it is rarer than was worth keeping. */
  of(hash: number): number;
}

const BITS = 14;
const SLOTS = 1 << BITS;
const HEADER = 4;
/** Words in fewer paragraphs are left out, and count as unseen. */
const LEAST = 3;
/** Steps of the logarithm to the base 2. */
const STEPS = 15;

const slots = (hash: number): readonly [number, number] => [hash & (SLOTS - 1), SLOTS + (hash >>> (32 - BITS))];

/** The bytes of a model: the number of paragraphs, 32 bits little-endian, and the two rows. */
export function writeFrequencies(counts: ReadonlyMap<number, number>, paragraphs: number): Uint8Array {
  const bytes = new Uint8Array(HEADER + 2 * SLOTS);
  new DataView(bytes.buffer).setUint32(0, paragraphs, true);
  for (const [hash, count] of counts) {
    if (count < LEAST) continue;
    const level = Math.min(255, Math.round(STEPS * Math.log2(count)));
    for (const slot of slots(hash)) bytes[HEADER + slot] = Math.max(level, bytes[HEADER + slot] ?? 0);
  }
  return bytes;
}

export function readFrequencies(bytes: Uint8Array): Frequencies {
  const paragraphs = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const at = (slot: number): number => bytes[HEADER + slot] ?? 0;
  return {
    paragraphs,
    of: (hash) => {
      const [a, b] = slots(hash);
      const level = Math.min(at(a), at(b));
      return level === 0 ? 0 : 2 ** (level / STEPS);
    },
  };
}

let bundled: Frequencies | undefined;

/** The model of the package: `models/word-frequencies.bin`, made by training/word-frequencies.mjs. */
export function bundledFrequencies(): Frequencies {
  bundled ??= readFrequencies(readFileSync(new URL("../../../models/word-frequencies.bin", import.meta.url)));
  return bundled;
}
