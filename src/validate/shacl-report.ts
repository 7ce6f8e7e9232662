import type { Quad, Term } from "@rdfjs/types";
import type { Quad as N3Quad, Term as N3Term } from "n3";
import { NAMESPACES } from "../vocabulary/index.ts";
import { dataGraph } from "./data-graph.ts";
import type { ValidateOptions } from "./options.ts";
import { type ShaclResult, shaclResults } from "./shacl.ts";
import { bundledShapes } from "./shapes.ts";

const { sh, rdf, xsd } = NAMESPACES;

/**
 * The validation report of a graph in Turtle, as the SHACL Recommendation (section 3.6) describes it: `sh:conforms` is
 * false for a mere warning or info too. The checks beyond SHACL are not in it. Results are sorted, so that the same graph
 * gives the same bytes.
 */
export async function shaclReport(quads: readonly Quad[], options: ValidateOptions = {}): Promise<string> {
  const shapes = options.shapes ?? (await bundledShapes());
  const results = [...(await shaclResults(dataGraph(quads), shapes))].sort((a, b) => compare(sortKey(a), sortKey(b)));
  const { DataFactory, Writer } = await import("n3");
  const { namedNode, blankNode, literal, quad } = DataFactory;
  const prefixes = Object.fromEntries(Object.entries(NAMESPACES).filter(([prefix]) => USED.has(prefix)));
  const writer = new Writer({ prefixes: { ...prefixes, shape: "https://w3id.org/rapporteur/shapes#" } });
  const report = blankNode("report");
  const triple = (subject: N3Quad["subject"], predicate: string, object: N3Term): void =>
    writer.addQuad(quad(subject, namedNode(predicate), object as N3Quad["object"]));
  triple(report, `${rdf}type`, namedNode(`${sh}ValidationReport`));
  triple(report, `${sh}conforms`, literal(String(results.length === 0), namedNode(`${xsd}boolean`)));
  for (let i = 0; i < results.length; i++) triple(report, `${sh}result`, blankNode(`result${i + 1}`));
  results.forEach((result, i) => {
    const node = blankNode(`result${i + 1}`);
    triple(node, `${rdf}type`, namedNode(`${sh}ValidationResult`));
    triple(node, `${sh}focusNode`, result.focus as N3Term);
    if (result.path && !result.inverse) triple(node, `${sh}resultPath`, result.path as N3Term);
    if (result.path && result.inverse) triple(node, `${sh}resultPath`, blankNode(`path${i + 1}`));
    if (result.value) triple(node, `${sh}value`, result.value as N3Term);
    triple(node, `${sh}resultSeverity`, result.severity as N3Term);
    triple(node, `${sh}sourceConstraintComponent`, result.component as N3Term);
    triple(node, `${sh}sourceShape`, result.shape as N3Term);
    triple(node, `${sh}resultMessage`, literal(result.message, "en"));
    if (result.path && result.inverse) triple(blankNode(`path${i + 1}`), `${sh}inversePath`, result.path as N3Term);
  });
  return new Promise((resolve, reject) => writer.end((error, text) => (error ? reject(error) : resolve(text))));
}

const USED: ReadonlySet<string> = new Set(["sh", "xsd", "rdf", "rap", "schema", "org", "prov", "oa"]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sortKey = (result: ShaclResult): string =>
  [result.focus, result.shape, result.component, result.path, result.value]
    .map((t: Term | undefined) => t?.value ?? "")
    .join("\n");
