import fc from "fast-check";
import { expect, it } from "vitest";
import { type Difference, differenceJson, differenceText } from "../../src/diff/index.ts";
import { toQuads } from "../../src/graph/index.ts";
import type { ArticleRecord } from "../../src/record/index.ts";
import { WRITERS } from "../../src/write/index.ts";
import { arbitraryRecord } from "../graph/arbitrary-record.ts";
import { sampleAs } from "../store/sample.ts";
import { differenceOf, newFile } from "./compare.ts";

/** The lines of a record's graph; nothing where a term cannot be written. */
function linesOf(record: ArticleRecord): readonly string[] | undefined {
  const article = WRITERS.nquads.article(record, toQuads(record));
  return article.ok ? article.value.trimEnd().split("\n") : undefined;
}

const file = (lines: readonly string[]): string => newFile(`${lines.join("\n")}\n`, "nq");

const graph = arbitraryRecord.map(linesOf).filter((lines) => lines !== undefined);

const counts = ({ changes }: Difference): readonly (string | undefined)[] =>
  (["removed", "added"] as const).map((change) => {
    const found = changes.find((one) => one.kind === "triples" && one.change === change);
    return found?.from ?? found?.to;
  });

it("says nothing of the same lines in another order", async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.nat(), async (lines, n) => {
      const at = n % lines.length;
      const turned = [...lines.slice(at).reverse(), ...lines.slice(0, at)];
      expect((await differenceOf(file(lines), file(turned))).changes).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it("misses no triple of any two graphs, and says the same whatever their order", async () => {
  await fc.assert(
    fc.asyncProperty(graph, graph, async (a, b) => {
      const difference = await differenceOf(file(a), file(b));
      const again = await differenceOf(file([...a].reverse()), file([...b].reverse()));
      expect([...differenceJson(again.changes)]).toEqual([...differenceJson(difference.changes)]);
      expect([...differenceText(again)]).toEqual([...differenceText(difference)]);
      const isEqual = a.length === b.length && a.every((line) => b.includes(line));
      expect(counts(difference).every((count) => count === undefined)).toBe(isEqual);
    }),
    { numRuns: 100 },
  );
});

it("finds each triple that is left out of a graph", async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.nat(), async (lines, n) => {
      const fewer = lines.filter((_, i) => i !== n % lines.length);
      fc.pre(fewer.length > 0);
      expect(counts(await differenceOf(file(lines), file(fewer)))).toEqual(["1", undefined]);
    }),
    { numRuns: 100 },
  );
});

/**
 * What is no fact of a record but belongs to the form of the graph; the whole text, which an
 * export may leave out; and a start of 0, which is that of a passage without one.
 */
const FORM =
  /#type> <\S+(?:Passage|Mention|Date|Signature|TextVersion|Country)>|hasSource>|oa#start> "0"|ns#words> "Norway and/;

it("tells of each triple of the sample that is left out, unless it is a matter of form", async () => {
  const lines = sampleAs("nquads").trimEnd().split("\n");
  const whole = file(lines);
  for (const line of lines.filter((one) => !FORM.test(one))) {
    const { changes } = await differenceOf(whole, file(lines.filter((other) => other !== line)));
    expect(changes.filter(({ kind }) => kind !== "triples").length, line).toBeGreaterThan(0);
  }
});
