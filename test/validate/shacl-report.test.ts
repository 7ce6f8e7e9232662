import type { Quad } from "@rdfjs/types";
import { expect, it } from "vitest";
import { dataGraph, validateGraph } from "../../src/validate/index.ts";
import { shaclReport } from "../../src/validate/shacl-report.ts";
import { NAMESPACES } from "../../src/vocabulary/index.ts";
import { baseTriples, parse } from "./base-graph.ts";
import { change } from "./mutate.ts";

const { sh, rap, prov } = NAMESPACES;
const base = parse(await baseTriples());

async function reportOf(quads: readonly Quad[]): Promise<string> {
  const pieces: string[] = [];
  const report = shaclReport((text) => pieces.push(text));
  await validateGraph(quads, { file: "-" }, { found: report.add });
  report.end();
  return pieces.join("");
}

it("the report of a conforming graph says so and nothing else", async () => {
  const report = dataGraph(parse(await reportOf(base)));
  expect(report.size).toBe(2);
  const [node] = report.instances(`${sh}ValidationReport`);
  expect(node && report.objects(node, `${sh}conforms`)[0]?.value).toBe("true");
});

/** SHACL Recommendation, section 3.6.2: what each result must have. */
it("the report of a broken graph has each result with its parts, and the same bytes every time", async () => {
  const broken = change(base, { drop: ["<agreement/bergen-treaty> rap:party <state/IS>", "<run/bergen> prov:used"] });
  const turtle = await reportOf(broken);
  expect(await reportOf([...broken].reverse())).toBe(turtle);
  const report = dataGraph(parse(turtle));
  const results = report.instances(`${sh}ValidationResult`);
  expect(results.length).toBeGreaterThanOrEqual(3);
  for (const result of results) {
    for (const part of ["focusNode", "resultSeverity", "sourceConstraintComponent", "sourceShape", "resultMessage"]) {
      expect(report.objects(result, sh + part)).toHaveLength(1);
    }
  }
  const paths = results.flatMap((result) => report.objects(result, `${sh}resultPath`));
  expect(paths.map((path) => path.value)).toContain(`${rap}party`);
  const inverse = paths.flatMap((path) => report.objects(path, `${sh}inversePath`));
  expect(inverse.map((path) => path.value)).toContain(`${prov}used`);
});
