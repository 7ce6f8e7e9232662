import { expect, it } from "vitest";
import { type StatementReport, statementStore } from "../../src/link/utterances/index.ts";
import { wordsOf } from "../../src/link/words/words.ts";

const WORDS = "Ferries run again from the island to the mainland since the storm has gone".split(" ");

/** A report of many kinds: dated or not, said on a day, on one of some days, or nobody knows when, by nobody, one or two. */
function report(n: number): StatementReport {
  const speakers = Array.from({ length: n % 3 }, (_, i) => ({
    iri: `p/${n}-${i}`,
    name: `Åse ${n}`,
    serves: ["s/NO"],
  }));
  return {
    statement: `https://example.org/s/${n}`,
    article: `https://example.org/a/${n >> 2}`,
    ...(n % 4 !== 0 && { published: 19_000 + (n % 30) }),
    ...(n % 5 !== 0 && { said: { from: 18_990 + (n % 7), to: 18_990 + (n % 7) + (n % 2) } }),
    from: 10 * n,
    to: 10 * n + 9,
    headline: n % 9 === 0,
    direct: n % 2 === 0,
    speakers,
    words: wordsOf(
      [Array.from({ length: 4 + (n % 30) }, (_, i) => WORDS[(n + i * i) % WORDS.length]).join(" ")],
      n % 2 === 0,
    ),
  };
}

const reports = Array.from({ length: 3000 }, (_, n) => report(n));
const byStatement = new Map(reports.map((one) => [one.statement, one]));

function filled(order: readonly StatementReport[]) {
  const store = statementStore();
  for (const one of order) store.add(one);
  store.order();
  return store;
}

it("gives back each report as it was, under a number that does not depend on the order of adding", () => {
  const [store, other] = [filled(reports), filled(reports.toReversed())];
  expect(store.size).toBe(reports.length);
  for (let index = 0; index < store.size; index++) {
    const found = store.report(index);
    expect(found).toEqual(byStatement.get(found.statement));
    expect(other.iri(index)).toBe(found.statement);
    expect([...store.hashes(index)]).toEqual([...found.words.hashes]);
    expect(store.when(index)).toEqual({
      ...(found.published !== undefined && { published: found.published }),
      ...(found.said && { said: found.said }),
    });
    expect(store.article(index)).toBe(store.articleOf(found.article));
  }
});

it("numbers them by the day on which they were said, or else published", () => {
  const store = filled(reports);
  const days = Array.from({ length: store.size }, (_, index) => {
    const { said, published } = store.when(index);
    return (said && said.from === said.to ? said.from : published) ?? 0;
  });
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});
