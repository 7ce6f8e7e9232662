import { expect, it } from "vitest";
import { candidates } from "../../src/link/utterances/candidates.ts";
import { statementStore } from "../../src/link/utterances/index.ts";
import { bundledFrequencies, weights } from "../../src/link/words/index.ts";
import { wordsOf } from "../../src/link/words/words.ts";

/** Pseudo-random numbers from 0 to 1, the same in each run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A statement of twenty words out of four thousand, of which few are common. */
const words = (roll: () => number): string =>
  Array.from({ length: 20 }, () => `zq${Math.floor(4000 ** roll()).toString(36)}`).join(" ");

/** How many pairs of statements are looked at, of so many articles with two statements each over a hundred days. */
function pairsOf(articles: number): number {
  const store = statementStore();
  const roll = dice(7);
  for (let n = 0; n < articles; n++) {
    for (const i of [0, 1]) {
      const text = n % 10 === 9 ? words(dice(n - 5)) : words(i === 0 ? dice(n) : roll);
      store.add({
        statement: `s/${n}_${i}`,
        article: `a/${n}`,
        published: 19_000 + Math.floor((100 * n) / articles),
        from: 100 * i,
        to: 100 * i + 90,
        headline: false,
        direct: true,
        speakers: [],
        words: wordsOf([text], true),
      });
    }
  }
  store.order();
  return [...candidates(store, weights(bundledFrequencies(), store.size, store.frequency))].length;
}

it("looks at pairs as there are statements, and not at their square, where all words are used again and again", () => {
  const [few, many] = [pairsOf(500), pairsOf(4000)];
  expect(few).toBeGreaterThan(50);
  // Eight times the statements: the square were 64 times the pairs.
  expect(many / few).toBeLessThan(16);
});
