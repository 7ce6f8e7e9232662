import { Pool } from "./pool.ts";

/** Two statements that are tied, by their numbers, and how strongly: from 0 to 1, two decimals. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Ties, nine bytes each. */
export interface Ties {
  add(a: number, b: number, score: number): void;
  readonly length: number;
  at(index: number): Tie;
  /** The strongest first; those of one score in the order in which they were added. */
  strongestFirst(): Generator<Tie>;
}

const HUNDRED = 100;

export function ties(): Ties {
  const ones = new Pool((size) => new Uint32Array(size));
  const others = new Pool((size) => new Uint32Array(size));
  const scores = new Pool((size) => new Uint8Array(size));
  const at = (index: number): Tie => ({ a: ones.at(index), b: others.at(index), score: scores.at(index) / HUNDRED });
  return {
    add: (a, b, score) => {
      ones.append([a]);
      others.append([b]);
      scores.append([Math.round(score * HUNDRED)]);
    },
    get length() {
      return scores.length;
    },
    at,
    *strongestFirst() {
      const ends = new Uint32Array(HUNDRED + 2);
      for (let index = 0; index < scores.length; index++) {
        const place = HUNDRED - scores.at(index) + 1;
        ends[place] = (ends[place] ?? 0) + 1;
      }
      for (let place = 1; place < ends.length; place++) ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0);
      const order = new Uint32Array(scores.length);
      for (let index = 0; index < scores.length; index++) {
        const place = HUNDRED - scores.at(index);
        order[ends[place] ?? 0] = index;
        ends[place] = (ends[place] ?? 0) + 1;
      }
      for (const index of order) yield at(index);
    },
  };
}
