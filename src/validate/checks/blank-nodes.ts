import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";

/** Every node has an IRI minted from its content: a blank node has another name at each load, so nothing merges. */
export function* blankNodes(graph: DataGraph): Generator<Finding> {
  const seen = new Set<string>();
  for (const { subject, object } of graph.quads) {
    for (const focus of [subject, object]) {
      if (focus.termType !== "BlankNode" || seen.has(focus.value)) continue;
      seen.add(focus.value);
      yield {
        severity: "error",
        rule: "graph/blank-node",
        message: "A node has no IRI: graphs with blank nodes cannot be merged, replaced or compared.",
        focus,
        expected: "an IRI",
        actual: `_:${focus.value}`,
        suggestion: "Give the node an IRI of its own, in the graph or as the id in the record.",
      };
    }
  }
}
