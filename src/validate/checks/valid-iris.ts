import type { Term } from "@rdfjs/types";
import { isIri, LONGEST_IRI } from "../../record/iri.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";

/** Every IRI is absolute, by the grammar of RFC 3987, and short enough for any store. */
export function validIris(graph: DataGraph): readonly Finding[] {
  const seen = new Map<string, Finding | undefined>();
  for (const { subject, predicate, object } of graph.quads) {
    const terms: readonly Term[] =
      object.termType === "Literal" ? [subject, predicate, object.datatype] : [subject, predicate, object];
    for (const term of terms) {
      if (term.termType === "NamedNode" && !seen.has(term.value)) {
        seen.set(term.value, isIri(term.value) ? undefined : finding(term, subject));
      }
    }
  }
  return [...seen.values()].filter((found) => found !== undefined);
}

function finding(iri: Term, focus: Term): Finding {
  const bad = /[^!#-;=?-[\]_a-z~\u{a0}-\u{10ffff}]/u.exec(iri.value)?.[0];
  return {
    severity: "error",
    rule: "graph/iri",
    message: "An IRI is not valid: many stores refuse the whole file for it.",
    focus,
    value: iri,
    expected: `an absolute IRI (RFC 3987) of at most ${LONGEST_IRI} bytes`,
    actual: `<${iri.value}>`,
    suggestion:
      bad === undefined
        ? "Write the whole IRI, with its scheme."
        : `Write ${JSON.stringify(bad)} as ${encodeURIComponent(bad)}.`,
  };
}
