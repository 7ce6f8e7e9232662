import { expect, it } from "vitest";
import { linker } from "../../src/link/index.ts";
import type { Reports } from "../../src/link/linker.ts";

const base = "https://example.org/news/";

/** What an article says of one of 50 pacts; most of all of the first. */
function reports(n: number): Reports {
  const pact = Math.floor(50 * ((n % 97) / 97) ** 3);
  const day = 18_000 + 10 * pact;
  return {
    articles: [`${base}article/${n}`],
    persons: { posts: [], apart: [] },
    statements: [],
    agreements: [
      {
        agreement: `${base}agreement/${n}`,
        article: `${base}article/${n}`,
        published: day + 1 + (n % 5),
        names: [],
        parties: [`${base}state/A${pact}`, `${base}state/B${pact}`],
        statesOf: {},
        kinds: ["trade"],
        ...(n % 3 === 0 && { signed: { from: day, to: day } }),
        place: `${base}place/${pact}`,
        signatures: [{ signer: `${base}person/${pact}` }],
        provisions: [],
        labels: {},
      },
    ],
  };
}

it("brings twenty thousand reports together in seconds, not all pairs of them", () => {
  const gathered = linker();
  for (let n = 0; n < 20_000; n++) gathered.add(reports(n));
  const started = performance.now();
  const links = [...gathered.links()];
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(links.length).toBeGreaterThan(30);
  expect(links.length).toBeLessThanOrEqual(50);
  expect(links.reduce((n, { members }) => n + members.length, 0)).toBe(20_000);
  expect(Math.max(...links.map(({ members }) => members.length))).toBeGreaterThan(4000);
});
