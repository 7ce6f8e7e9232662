import type { Diagnostic } from "../diagnostic/index.ts";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { type NamedNode, nquadsTerm, type Quad } from "../graph/index.ts";
import { inCanonicalOrder } from "./canonical.ts";
import { checkTerms } from "./check-terms.ts";

/**
 * Quads as canonical N-Quads lines (RDF Dataset Canonicalization, section 5), sorted by code points; or, without the name
 * of their graph, as canonical N-Triples.
 */
export function lines(quads: readonly Quad[], withGraph: boolean): Outcome<string> {
  const found: readonly Diagnostic[] = checkTerms(quads);
  if (found.length > 0) return failure(...found);
  const known = new Map<NamedNode, string>();
  const iri = (term: NamedNode): string => {
    let text = known.get(term);
    if (text === undefined) {
      text = `<${term.value}>`;
      known.set(term, text);
    }
    return text;
  };
  let text = "";
  for (const { subject, predicate, object, graph } of inCanonicalOrder(quads)) {
    const value = object.termType === "NamedNode" ? iri(object) : nquadsTerm(object);
    const end = withGraph ? ` ${iri(graph)} .\n` : " .\n";
    text += `${iri(subject)} ${iri(predicate)} ${value}${end}`;
  }
  return success(text);
}
