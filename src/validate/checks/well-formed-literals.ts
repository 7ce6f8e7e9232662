import { prefixed } from "../../vocabulary/index.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A literal is a string of Unicode characters (RDF 1.1 Concepts, 3.3): half a surrogate pair cannot be written as UTF-8. */
export function* wellFormedLiterals(graph: DataGraph): Generator<Finding> {
  for (const { subject, predicate, object } of graph.quads) {
    if (object.termType !== "Literal" || !LONE_SURROGATE.test(object.value)) continue;
    yield {
      severity: "error",
      rule: "graph/literal",
      message: "A string holds half of a surrogate pair, which is no character.",
      focus: subject,
      path: prefixed(predicate.value),
      value: object,
      expected: "Unicode characters only",
      actual: JSON.stringify(object.value).slice(0, 120),
      suggestion: "Look at the positions: one of them cuts a character in two.",
    };
  }
}
