import { expect, it } from "vitest";
import { clusterTable, readClusters } from "../../../../src/extract/entities/tagger/word-clusters.ts";

const words = ["oslo", "bergen", "minister", "treaty", "über"];

it("a table of clusters gives back what was put in, and nothing for other words", () => {
  const clusters = readClusters(clusterTable(words, (i) => [2, 2, 0, 1, 2][i] ?? 0, [0, 0, 5]));
  expect(words.map((word) => clusters.fine(word))).toEqual([3, 3, 1, 2, 3]);
  expect(words.map((word) => clusters.coarse(clusters.fine(word)))).toEqual([6, 6, 1, 1, 6]);
  expect([clusters.fine("tromsø"), clusters.coarse(0)]).toEqual([0, 0]);
});

it("holds no words", () => {
  expect(Buffer.from(clusterTable(words, () => 0, [0])).toString("latin1")).not.toMatch(/oslo|bergen|minister|treaty/);
});

it.each([
  ["nothing", new Uint8Array(0)],
  ["another file", new TextEncoder().encode("not a table of clusters")],
  ["a table cut short", clusterTable(words, () => 0, [0]).subarray(0, 20)],
])("refuses %s", (_, bytes) => {
  expect(() => readClusters(bytes)).toThrow("not a table of word clusters");
});

it("reads a table that stands anywhere in a larger buffer", () => {
  const table = clusterTable(words, () => 0, [0]);
  const larger = new Uint8Array(table.length + 3);
  larger.set(table, 3);
  expect(readClusters(larger.subarray(3)).fine("oslo")).toBe(1);
});
