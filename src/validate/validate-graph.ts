import type { Quad } from "@rdfjs/types";
import { collect, type Diagnostic, type Severity } from "../diagnostic/index.ts";
import { articleFinder } from "./article-of.ts";
import { CHECKS } from "./checks/index.ts";
import { type DataGraph, dataGraph } from "./data-graph.ts";
import type { Finding } from "./finding.ts";
import { httpSchema } from "./http-schema.ts";
import type { Place, ValidateOptions } from "./options.ts";
import { ruleOf, runShapes, severityOf, shaclFinding } from "./shacl.ts";
import { bundledShapes } from "./shapes.ts";
import { nodeLabel } from "./words.ts";

const WORST_FIRST: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

/**
 * Validates one graph: the SHACL shapes, and the checks that SHACL cannot do. Quads of several graphs are taken as their
 * union. A conforming graph gives no diagnostics; the worst come first, then in the order of rules and nodes. Of each rule
 * so many are kept as `options.keep` says, and one more tells how many there are besides (`times`).
 */
export async function validateGraph(
  quads: Iterable<Quad>,
  place: Place,
  options: ValidateOptions = {},
): Promise<readonly Diagnostic[]> {
  const http = httpSchema(quads);
  const graph = dataGraph(http.quads);
  const shapes = options.shapes ?? (await bundledShapes());
  const articleOf = place.article === undefined ? articleFinder(graph) : () => place.article;
  const findings = collect(options.keep);
  const add = (finding: Finding): void =>
    findings.add(finding.severity, finding.rule, () => diagnostic(finding, graph, place, articleOf(finding.focus)));
  if (http.finding) add(http.finding);
  for (const check of CHECKS) for (const finding of check(graph, options)) add(finding);
  try {
    runShapes(graph, shapes, (result) => {
      options.found?.(result);
      findings.add(severityOf(result), ruleOf(result), () => {
        const finding = shaclFinding(result, graph, shapes);
        return diagnostic(finding, graph, place, articleOf(finding.focus));
      });
    });
  } catch (error) {
    add(failedShapes(error));
  }
  return [...findings.diagnostics()].sort(
    (a, b) =>
      WORST_FIRST[a.severity] - WORST_FIRST[b.severity] ||
      compare(a.rule, b.rule) ||
      (a.times ?? 0) - (b.times ?? 0) ||
      compare(a.node ?? "", b.node ?? "") ||
      compare(a.actual ?? "", b.actual ?? ""),
  );
}

/** Shapes of the user's own may recurse without end on some data; what else cannot be run, `compileShapes` refuses. */
function failedShapes(error: unknown): Finding {
  return {
    severity: "error",
    rule: "shapes/failed",
    message: "The shapes cannot be run on this graph.",
    expected: "SHACL Core, without recursion",
    actual: error instanceof Error ? error.message : String(error),
  };
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
