import type { Diagnostic } from "../diagnostic/index.ts";
import type { NamedNode, Quad } from "../graph/index.ts";
import { isIri } from "../record/iri.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Finds the terms that no format of RDF can carry: invalid IRIs, and literals with half a surrogate pair. */
export function checkTerms(quads: readonly Quad[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const valid = new Set<string>();
  const checkIri = (term: NamedNode, quad: Quad): void => {
    if (valid.has(term.value)) return;
    valid.add(term.value);
    if (isIri(term.value)) return;
    found.push({
      severity: "error",
      rule: "write/iri",
      message: `The IRI ${JSON.stringify(term.value)} is not valid and cannot be written.`,
      node: quad.subject.value,
      path: quad.predicate.value,
      expected: "an absolute IRI (RFC 3987)",
      actual: term.value,
    });
  };
  let subject: NamedNode | undefined;
  for (const quad of quads) {
    if (quad.subject !== subject) {
      subject = quad.subject;
      checkIri(subject, quad);
      checkIri(quad.graph, quad);
    }
    checkIri(quad.predicate, quad);
    const { object } = quad;
    if (object.termType === "NamedNode") checkIri(object, quad);
    else {
      checkIri(object.datatype, quad);
      if (LONE_SURROGATE.test(object.value))
        found.push({
          severity: "error",
          rule: "write/literal",
          message: "A literal holds half of a surrogate pair, which is no character.",
          node: quad.subject.value,
          path: quad.predicate.value,
          expected: "well-formed Unicode",
          actual: JSON.stringify(object.value),
        });
    }
  }
  return found;
}
