import type { Term } from "@rdfjs/types";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";
import { termKey } from "../indexed-dataset.ts";

/** Every node has an IRI minted from its content: a blank node has another name at each load, so nothing merges. */
export function blankNodes(graph: DataGraph): readonly Finding[] {
  const blanks = new Map<string, Term>();
  for (const { subject, object } of graph.quads) {
    for (const term of [subject, object]) if (term.termType === "BlankNode") blanks.set(termKey(term), term);
  }
  return [...blanks.values()].map((focus) => ({
    severity: "error",
    rule: "graph/blank-node",
    message: "A node has no IRI: graphs with blank nodes cannot be merged, replaced or compared.",
    focus,
    expected: "an IRI",
    actual: `_:${focus.value}`,
    suggestion: "Give the node an id in the record; export then mints an IRI from its content.",
  }));
}
