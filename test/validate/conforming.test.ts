import { describe, expect, it } from "vitest";
import { validateGraph } from "../../src/validate/index.ts";
import { baseTriples, parse } from "./base-graph.ts";

describe("a conforming graph", () => {
  it("has no findings at all", async () => {
    expect(await validateGraph(parse(await baseTriples()), { file: "record.jsonld" })).toEqual([]);
  });

  it("conforms as well when its triples stand in two named graphs", async () => {
    const lines = (await baseTriples()).trim().split("\n");
    const inGraph = (name: string) => lines.map((line) => line.replace(/ \.$/, ` <https://example.org/${name}> .`));
    const quads = parse([...inGraph("a"), ...inGraph("b")].join("\n"));
    expect(quads).toHaveLength(2 * lines.length);
    expect(await validateGraph(quads, { file: "graph.nq" })).toEqual([]);
  });

  it("is not an empty one", async () => {
    const [finding, ...others] = await validateGraph([], { file: "empty.nq" });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", rule: "graph/empty", file: "empty.nq" });
  });
});
