import type { Term } from "@rdfjs/types";
import { NamedNode } from "../../graph/index.ts";
import { NAMESPACES, prefixed } from "../../vocabulary/index.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";
import { termKey } from "../indexed-dataset.ts";

/** Properties that make chains: what reports a statement, what a place lies in, what an organization is a unit of. */
const CHAINS = [
  { property: `${NAMESPACES.rap}reportedWithin`, message: "A statement is reported within itself." },
  { property: `${NAMESPACES.schema}containedInPlace`, message: "A place is contained in itself." },
  { property: `${NAMESPACES.org}unitOf`, message: "An organization is a unit of itself." },
];

/** No chain comes back to where it began; each node on such a ring is named once. */
export function nestedInItself(graph: DataGraph): readonly Finding[] {
  return CHAINS.flatMap(({ property, message }) => {
    const nodes = [...graph.dataset.match(null, new NamedNode(property))].map((quad) => quad.subject);
    return nodes.flatMap((focus): readonly Finding[] => {
      const length = ringLength(graph, focus, property);
      if (length === undefined) return [];
      return [
        {
          severity: "error",
          rule: "graph/nested-in-itself",
          message,
          focus,
          path: prefixed(property),
          expected: "a chain that ends",
          actual: length === 1 ? "the node itself" : `a ring of ${length} nodes`,
          suggestion: "Take out the link that is wrong.",
        },
      ];
    });
  });
}

/** How many links lead from a node back to itself, at least; undefined where no way does. */
function ringLength(graph: DataGraph, from: Term, property: string): number | undefined {
  const seen = new Set<string>();
  let reached: readonly Term[] = [from];
  for (let length = 1; reached.length > 0; length++) {
    const next = reached.flatMap((node) => graph.objects(node, property));
    if (next.some((node) => node.equals(from))) return length;
    reached = next.filter((node) => !seen.has(termKey(node)));
    for (const node of reached) seen.add(termKey(node));
  }
  return undefined;
}
