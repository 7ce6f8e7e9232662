import type { Term } from "@rdfjs/types";
import { isIri, LONGEST_IRI } from "../../record/iri.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";

/** How many IRIs are remembered as valid: those of one article, not those of a graph of any size. */
const REMEMBERED = 10_000;

/** Every IRI is absolute, by the grammar of RFC 3987, and short enough for any store. */
export function* validIris(graph: DataGraph): Generator<Finding> {
  const valid = new Set<string>();
  const told = new Set<string>();
  for (const { subject, predicate, object } of graph.quads) {
    const terms: readonly Term[] =
      object.termType === "Literal" ? [subject, predicate, object.datatype] : [subject, predicate, object];
    for (const term of terms) {
      if (term.termType !== "NamedNode" || valid.has(term.value) || told.has(term.value)) continue;
      if (isIri(term.value)) {
        if (valid.size === REMEMBERED) valid.clear();
        valid.add(term.value);
      } else {
        told.add(term.value);
        yield finding(term, subject);
      }
    }
  }
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
