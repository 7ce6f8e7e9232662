import { expect, it } from "vitest";
import { probabilityOf } from "../../src/extract/statements/learned/boosted-trees.ts";

// Training programs are plain JavaScript over dist/.
const { trainTrees } = (await import("../../training/boosting.mjs" as string)) as {
  trainTrees: (rows: number[][], answers: number[], options?: object) => Parameters<typeof probabilityOf>[0];
};

// Yes where exactly one of two numbers is large: no single question tells.
const rows = Array.from({ length: 400 }, (_, i) => [i % 20, (i * 7) % 20, 1]);
const answers = rows.map(([a = 0, b = 0]) => Number(a >= 10 !== b >= 10));

it("learns what takes two questions, and the same trees each time", () => {
  const trees = trainTrees(rows, answers, { trees: 30, depth: 3 });
  const wrong = rows.filter((row, i) => probabilityOf(trees, row) >= 0.5 !== (answers[i] === 1));
  expect(wrong.length).toBeLessThan(8);
  expect(trainTrees(rows, answers, { trees: 30, depth: 3 })).toEqual(trees);
});
