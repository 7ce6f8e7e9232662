import type { Weight } from "./weights.ts";

/** At most how much two texts have in common: cheap to know, so that alignment is for those that may have enough. */
export interface CommonBound {
  /** Holds a text's words, against which others are weighed. */
  hold(hashes: Uint32Array): void;
  /** No measure of what is the same in the text held and in another is more than this. */
  with(hashes: Uint32Array): number;
}

/** Words share so many slots: where two fall together the bound is only higher. */
const SLOTS = 1 << 12;

/** The mass of all words of the one that are in the other, or of the other in the one: whichever is more. */
export function commonBound(weight: Weight): CommonBound {
  const masses = new Float64Array(SLOTS);
  const seen = new Uint32Array(SLOTS);
  let held = new Uint32Array(0);
  let round = 0;
  return {
    hold: (hashes) => {
      for (const hash of held) masses[hash & (SLOTS - 1)] = 0;
      held = Uint32Array.from(hashes);
      for (const hash of held) {
        const slot = hash & (SLOTS - 1);
        // A word that weighs nothing is in the text, too, but adds nothing.
        masses[slot] = (masses[slot] ?? 0) + weight(hash);
      }
    },
    with: (hashes) => {
      round++;
      let [ours, theirs] = [0, 0];
      for (const hash of hashes) {
        const slot = hash & (SLOTS - 1);
        const mass = masses[slot] ?? 0;
        if (mass === 0) continue;
        theirs += weight(hash);
        if (seen[slot] !== round) ours += mass;
        seen[slot] = round;
      }
      return Math.max(ours, theirs);
    },
  };
}
