import fc from "fast-check";
import { expect, test } from "vitest";
import { Lattice } from "../../../src/extract/crf/index.ts";

/** All label sequences with their scores, by enumeration. */
function enumerated(lattice: Lattice): { sequence: number[]; score: number }[] {
  const { labels: L, length, state, steps, stepAt } = lattice;
  let partial: { sequence: number[]; score: number }[] = [{ sequence: [], score: 0 }];
  for (let t = 0; t < length; t++) {
    partial = partial.flatMap(({ sequence, score }) =>
      Array.from({ length: L }, (_, y) => {
        const from = sequence.at(-1);
        const step = from === undefined ? 0 : (steps[(stepAt[t] as number) * L * L + from * L + y] as number);
        return { sequence: [...sequence, y], score: score + (state[t * L + y] as number) + step };
      }),
    );
  }
  return partial;
}

const score = fc.double({ min: -4, max: 4, noNaN: true });

test("the best sequence, the sum over all and the marginals are those of enumeration", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(score, { minLength: 200, maxLength: 200 }),
      fc.boolean(),
      (L, length, numbers, forbid) => {
        let next = 0;
        const number = () => numbers[next++ % numbers.length] as number;
        const common = Float64Array.from({ length: L * L }, number);
        if (forbid && L > 1) common[1] = Number.NEGATIVE_INFINITY;
        const lattice = new Lattice(L, common);
        for (const n of [length + 3, length]) {
          lattice.reset(n);
          for (let i = 0; i < n * L; i++) lattice.state[i] = number();
          for (let t = 1; t < n; t += 2) {
            const block = lattice.ownBlock(t);
            for (let k = 0; k < L * L; k++) lattice.steps[block + k] = (lattice.steps[block + k] as number) + number();
          }
        }
        const all = enumerated(lattice);
        const top = all.reduce((a, b) => (b.score > a.score ? b : a));
        const out = new Uint8Array(length);
        expect(lattice.best(out)).toBeCloseTo(top.score, 9);
        const found = all.find(({ sequence }) => sequence.every((y, t) => y === out[t]));
        expect(found?.score).toBeCloseTo(top.score, 9);
        const sum = all.reduce((s, { score: x }) => s + Math.exp(x), 0);
        expect(lattice.sums()).toBeCloseTo(Math.log(sum), 9);
        const pairs = new Float64Array(L * L);
        for (let t = 0; t < length; t++) {
          for (let y = 0; y < L; y++) {
            const mass = all
              .filter(({ sequence }) => sequence[t] === y)
              .reduce((s, { score: x }) => s + Math.exp(x), 0);
            expect(lattice.node[t * L + y]).toBeCloseTo(mass / sum, 9);
          }
          if (t === 0) continue;
          lattice.pairs(t, pairs);
          for (let k = 0; k < L * L; k++) {
            const mass = all
              .filter(({ sequence }) => (sequence[t - 1] as number) * L + (sequence[t] as number) === k)
              .reduce((s, { score: x }) => s + Math.exp(x), 0);
            expect(pairs[k]).toBeCloseTo(mass / sum, 9);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});
