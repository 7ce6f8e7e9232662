import type { Term } from "@rdfjs/types";
import type { Severity } from "../diagnostic/index.ts";
import { NAMESPACES, prefixed } from "../vocabulary/index.ts";
import { CONSTRAINTS } from "./constraints.ts";
import type { DataGraph } from "./data-graph.ts";
import type { Violation } from "./direct-engine.ts";
import type { Finding } from "./finding.ts";
import { parameter, type Shapes } from "./shapes.ts";

/** A validation result as the Recommendation (section 3.6.2) has it; `path` is the term, or the inverse of it. */
export interface ShaclResult {
  readonly focus: Term;
  readonly shape: Term;
  readonly component: Term;
  readonly severity: Term;
  readonly path?: Term;
  readonly inverse: boolean;
  readonly value?: Term;
  readonly message: string;
}

const SEVERITIES: { readonly [iri: string]: Severity } = {
  [`${NAMESPACES.sh}Violation`]: "error",
  [`${NAMESPACES.sh}Warning`]: "warning",
  [`${NAMESPACES.sh}Info`]: "info",
};

export const severityOf = (result: ShaclResult): Severity => SEVERITIES[result.severity.value] ?? "error";

export const ruleOf = ({ shape }: ShaclResult): string =>
  `shape/${shape.termType === "BlankNode" ? "unnamed" : shape.value.replace(/^.*[#/]/, "")}`;

/**
 * Runs the shapes over a graph and hands on each result as soon as it is there, so that memory does not grow with them. The
 * order does not depend on that of the quads: shape by shape, then by the IRIs of the nodes.
 * @throws what the engine throws, where shapes recurse without end
 */
export function runShapes(graph: DataGraph, shapes: Shapes, found: (result: ShaclResult) => void): void {
  const { engine, run } = shapes;
  // Nothing here waits, so two validations with one engine cannot mix.
  engine.$data = engine.factory.clownface({ dataset: graph.dataset });
  let results: ShaclResult[] = [];
  run.found = (violation) => results.push(shaclResult(violation, shapes));
  for (const shape of engine.shapesGraph.shapesWithTarget) {
    const targets = shape.getTargetNodes(engine.$data).sort((a, b) => compare(a.value, b.value));
    for (const target of targets) {
      run.initReport();
      run.validateNodeAgainstShape(target, shape, engine.$data);
      if (results.length === 0) continue;
      for (const result of results.sort((a, b) => compare(sortKey(a), sortKey(b)))) found(result);
      results = [];
    }
  }
}

function shaclResult({ constraint, focus, message, ...violation }: Violation, shapes: Shapes): ShaclResult {
  const { shape, component } = constraint;
  // For an inverse path the engine has a node of the shapes graph; the result says what it stands for.
  const own = shape.isPropertyShape ? parameter(shapes, shape.shapeNode, "path") : undefined;
  const inverse = own?.termType === "BlankNode" ? parameter(shapes, own, "inversePath") : undefined;
  const path = inverse ?? violation.path ?? own;
  return {
    focus,
    shape: shape.shapeNode,
    component: component.node,
    severity: shape.severity,
    inverse: inverse !== undefined,
    message,
    ...(path ? { path } : {}),
    ...(violation.value ? { value: violation.value } : {}),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sortKey = (result: ShaclResult): string =>
  [result.focus, result.shape, result.component, result.path, result.value].map((term) => term?.value ?? "").join("\n");

/** Puts a result into words: what was expected, what was there, what to do. */
export function shaclFinding(result: ShaclResult, graph: DataGraph, shapes: Shapes): Finding {
  const path = result.path && `${result.inverse ? "^" : ""}${prefixed(result.path.value)}`;
  const values = !result.path
    ? []
    : result.inverse
      ? graph.subjectsOf(result.path.value, result.focus)
      : graph.objects(result.focus, result.path.value);
  const words = CONSTRAINTS[result.component.value.slice(NAMESPACES.sh.length)]?.({
    shapes,
    graph,
    shape: result.shape,
    focus: result.focus,
    value: result.value,
    values,
    path,
  });
  return {
    severity: severityOf(result),
    rule: ruleOf(result),
    message: result.message,
    focus: result.focus,
    ...(path ? { path } : {}),
    ...(result.value ? { value: result.value } : {}),
    ...words,
  };
}
