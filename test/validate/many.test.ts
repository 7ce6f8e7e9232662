import type { Quad } from "@rdfjs/types";
import { expect, it } from "vitest";
import { type ShaclResult, validateGraph } from "../../src/validate/index.ts";
import { baseTriples, parse } from "./base-graph.ts";
import { change, turtle } from "./mutate.ts";

const base = parse(await baseTriples());
const N = 250;
const nameless = Array.from({ length: N }, (_, i) => `<place/${i}> a schema:Place .`).join(" ");
const broken: readonly Quad[] = [
  ...change(base, { drop: ["statement:1 rap:content"] }),
  ...turtle(`${nameless} <x> a <y>`),
];

it("counts every finding and keeps some of each rule, the same whatever the order of the quads", async () => {
  const results: ShaclResult[] = [];
  const found = (result: ShaclResult) => results.push(result);
  const findings = await validateGraph(broken, { file: "-" }, { keep: 3, found });
  const of = (rule: string) => findings.filter((d) => d.rule === rule);
  for (const rule of ["shape/Entity-name", "shape/Entity-mention"]) {
    expect(of(rule).map((d) => d.times)).toEqual([undefined, undefined, undefined, N - 3]);
    expect(of(rule).map((d) => d.node)).toEqual([
      ...[0, 1, 10].map((i) => `https://example.org/news/place/${i}`),
      undefined,
    ]);
  }
  expect(of("shape/ReportedStatement-content").map((d) => d.times)).toEqual([undefined]);
  expect(results.length).toBe(2 * N + 1);
  expect(await validateGraph([...broken].reverse(), { file: "-" }, { keep: 3 })).toEqual(findings);
});

it("keeps a hundred of each rule where nothing else is said", async () => {
  const findings = await validateGraph(broken, { file: "-" });
  expect(findings).toHaveLength(2 * 101 + 2);
  expect(findings.filter((d) => d.times !== undefined).map((d) => d.times)).toEqual([N - 100, N - 100]);
});
