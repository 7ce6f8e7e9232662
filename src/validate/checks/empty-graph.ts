import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";

/** An empty graph conforms to any shapes; here it is an error, for nobody means to write one. */
export function emptyGraph(graph: DataGraph): readonly Finding[] {
  if (graph.size > 0) return [];
  return [
    {
      severity: "error",
      rule: "graph/empty",
      message: "There is nothing to validate: the graph is empty.",
      expected: "at least one article",
      actual: "no triples",
      suggestion: "Look whether the file is the right one, and whether the export that wrote it said anything.",
    },
  ];
}
