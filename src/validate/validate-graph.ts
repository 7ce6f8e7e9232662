import type { Quad } from "@rdfjs/types";
import type { Diagnostic, Severity } from "../diagnostic/index.ts";
import { articleFinder } from "./article-of.ts";
import { CHECKS } from "./checks/index.ts";
import { type DataGraph, dataGraph } from "./data-graph.ts";
import type { Finding } from "./finding.ts";
import type { Place, ValidateOptions } from "./options.ts";
import { shaclFinding, shaclResults } from "./shacl.ts";
import { bundledShapes } from "./shapes.ts";
import { nodeLabel } from "./words.ts";

const WORST_FIRST: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

/**
 * Validates one graph: the SHACL shapes, and the checks that SHACL cannot do. Quads of several graphs are taken as their
 * union. A conforming graph gives no diagnostics; the worst come first, then in the order of rules and nodes.
 */
export async function validateGraph(
  quads: readonly Quad[],
  place: Place,
  options: ValidateOptions = {},
): Promise<readonly Diagnostic[]> {
  const graph = dataGraph(quads);
  const findings = CHECKS.flatMap((check) => check(graph, options));
  if (graph.quads.length > 0) findings.push(...(await shaclFindings(graph, options)));
  const articleOf = place.article === undefined ? articleFinder(graph) : () => place.article;
  return findings
    .map((finding) => diagnostic(finding, graph, place, articleOf(finding.focus)))
    .sort(
      (a, b) =>
        WORST_FIRST[a.severity] - WORST_FIRST[b.severity] ||
        compare(a.rule, b.rule) ||
        compare(a.node ?? "", b.node ?? "") ||
        compare(a.actual ?? "", b.actual ?? ""),
    );
}

async function shaclFindings(graph: DataGraph, options: ValidateOptions): Promise<readonly Finding[]> {
  const shapes = options.shapes ?? (await bundledShapes());
  try {
    return (await shaclResults(graph, shapes)).map((result) => shaclFinding(result, graph, shapes));
  } catch (error) {
    // Shapes of the user's own may use what the engine has not: it finds out as it meets them.
    return [
      {
        severity: "error",
        rule: "shapes/failed",
        message: "The shapes cannot be run.",
        expected: "SHACL Core, without owl:imports",
        actual: error instanceof Error ? error.message : String(error),
      },
    ];
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function diagnostic(finding: Finding, graph: DataGraph, place: Place, article: string | undefined): Diagnostic {
  const { focus, value: _, severity, rule, message, ...words } = finding;
  const label = focus && nodeLabel(graph, focus);
  return {
    severity,
    rule,
    message: label === undefined ? message : `${label}: ${message}`,
    ...place,
    ...(article === undefined ? {} : { article }),
    ...(focus ? { node: focus.termType === "BlankNode" ? `_:${focus.value}` : focus.value } : {}),
    ...words,
  };
}
