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

  it("conforms in union with another article's report of the same agreement, that differs in what may differ", async () => {
    const triples = await baseTriples();
    const other = triples
      .replaceAll("ead3a1fb24b600a9", "0123456789abcdef")
      .replaceAll("https://courier.example/2024/06/20/bergen", "https://herald.example/1")
      .replaceAll("/run/bergen", "/run/herald")
      .replaceAll('name> "Norway"', 'name> "Kingdom of Norway"')
      .replaceAll("/signing/on>", "/signing/on-another-day>")
      .replaceAll(
        "status> <https://w3id.org/rapporteur/ns#signed>",
        "status> <https://w3id.org/rapporteur/ns#ratified>",
      );
    const findings = await validateGraph(parse(triples + other), { file: "graph.ttl" });
    expect(findings.filter((d) => d.severity !== "info")).toEqual([]);
    expect(findings.filter((d) => d.severity === "info").map((d) => d.rule)).toEqual([
      "shape/Agreement-status-one",
      "shape/Entity-name-one",
      "shape/Signing-on-one",
    ]);
  });

  it("is told from a broken one that is validated at the same time", async () => {
    const quads = parse(await baseTriples());
    const broken = quads.filter((quad) => !quad.predicate.value.endsWith("#content"));
    const all = await Promise.all([quads, broken, quads].map((graph) => validateGraph(graph, { file: "-" })));
    expect(all.map((found) => found.length > 0)).toEqual([false, true, false]);
  });

  it("is not an empty one", async () => {
    const [finding, ...others] = await validateGraph([], { file: "empty.nq" });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", rule: "graph/empty", file: "empty.nq" });
  });
});
