import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/index.ts";
import { bundledShapes, validateGraph } from "../../src/validate/index.ts";
import { NAMESPACES } from "../../src/vocabulary/index.ts";
import { baseTriples, parse } from "./base-graph.ts";
import { brokenGraphs, LINKED } from "./break-shape.ts";
import { type Change, change, iri } from "./mutate.ts";

interface Case extends Change {
  readonly title: string;
  /** The finding: `node` in short form, the others word for word. */
  readonly finds: Pick<Diagnostic, "severity" | "rule" | "message" | "expected" | "actual" | "suggestion" | "path"> & {
    readonly node: string;
  };
}

const cases = JSON.parse(readFileSync(new URL("../cases/shapes/broken.json", import.meta.url), "utf8")) as Case[];
const base = parse(await baseTriples());
const shapes = await bundledShapes();
const matrix = brokenGraphs([...base, ...LINKED], shapes);

describe("a graph broken by hand", () => {
  it.each(cases)("$title", async ({ finds, ...changes }) => {
    const findings = await validateGraph(change(base, changes), { file: "graph.nq", line: 7 });
    const { node, ...words } = finds;
    expect(findings).toContainEqual(
      expect.objectContaining({ ...words, node: iri(node), article: "bergen", file: "graph.nq", line: 7 }),
    );
  });
});

describe("each constraint of each shape, when broken, gives a finding with article, node and rule in words", () => {
  it.each(matrix)("$name", async ({ rule, focus, expected, quads }) => {
    const findings = await validateGraph(quads, { file: "graph.nq" });
    const found = findings.filter((d) => d.rule === rule && d.node === focus && expected.test(d.expected ?? ""));
    expect(found.length, JSON.stringify(findings, null, 1)).toBeGreaterThan(0);
    for (const d of found) {
      expect(d.article).toBeDefined();
      expect(d.message).toMatch(/^\S.* .*\.$/);
      expect(d.actual).toMatch(/./);
      expect(d.suggestion).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  it("covers every shape", () => {
    const named = new Set(
      [...shapes.graph.subjects()].filter((term) => term.value.startsWith("https://w3id.org/rapporteur/shapes#")),
    );
    const rules = [...named].map((term) => `shape/${term.value.replace(/^.*#/, "")}`);
    const open = [...named]
      .filter((term) => shapes.graph.objects(term, `${NAMESPACES.sh}property`).length > 0)
      .filter((term) => shapes.graph.objects(term, `${NAMESPACES.sh}closed`).length === 0)
      .map((term) => `shape/${term.value.replace(/^.*#/, "")}`);
    const broken = new Set([...matrix.map(({ rule }) => rule), ...cases.map(({ finds }) => finds.rule)]);
    expect(rules.filter((rule) => !broken.has(rule) && !open.includes(rule))).toEqual([]);
  });
});
