import type { Term } from "@rdfjs/types";
import type { Severity } from "../diagnostic/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import { CONSTRAINTS } from "./constraints.ts";
import type { DataGraph } from "./data-graph.ts";
import type { Finding } from "./finding.ts";
import type { Shapes } from "./shapes.ts";
import { prefixed } from "./words.ts";

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

/** Runs the shapes over a graph. */
export async function shaclResults(graph: DataGraph, shapes: Shapes): Promise<readonly ShaclResult[]> {
  const report = await shapes.engine.validate(graph.dataset);
  return report.results.map((result) => {
    // For an inverse path the engine gives a blank node of its own report; the shape says what it stands for.
    const inverse = shapes.graph
      .objects(result.sourceShape, `${NAMESPACES.sh}path`)
      .flatMap((path) => shapes.graph.objects(path, `${NAMESPACES.sh}inversePath`))[0];
    const path = inverse ?? result.path;
    return {
      focus: result.focusNode,
      shape: result.sourceShape,
      component: result.sourceConstraintComponent,
      severity: result.severity,
      inverse: inverse !== undefined,
      message: result.message.map((message) => message.value).join(" "),
      ...(path ? { path } : {}),
      ...(result.value ? { value: result.value } : {}),
    };
  });
}

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
    severity: SEVERITIES[result.severity.value] ?? "error",
    rule: `shape/${result.shape.termType === "BlankNode" ? "unnamed" : result.shape.value.replace(/^.*[#/]/, "")}`,
    message: result.message,
    focus: result.focus,
    ...(path ? { path } : {}),
    ...(result.value ? { value: result.value } : {}),
    ...words,
  };
}
