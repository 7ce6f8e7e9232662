import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { inCanonicalOrder, type NamedNode, type Quad, quoted } from "../graph/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import { checkTerms } from "./check-terms.ts";
import { isIri } from "./iri-syntax.ts";

const STRING = `${NAMESPACES.xsd}string`;
/** Anything that a literal cannot have between its quotation marks as it stands, or that may be half a character. */
const SUSPECT = /[^\u0020\u0021\u0023-\u005b\u005d-\u007e\u0080-\ud7ff\ue000-\uffff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Quads as canonical N-Quads lines (RDF Dataset Canonicalization, section 5), sorted by code points; or, without the name
 * of their graph, as canonical N-Triples. Each term is looked at once an article: this is the exporter's inner loop.
 */
export function lines(quads: readonly Quad[], withGraph: boolean): Outcome<string> {
  let valid = true;
  const known = new Map<NamedNode, string>();
  const iri = (term: NamedNode): string => {
    let text = known.get(term);
    if (text === undefined) {
      valid &&= isIri(term.value);
      text = `<${term.value}> `;
      known.set(term, text);
    }
    return text;
  };
  const literal = (value: string): string => {
    if (!SUSPECT.test(value)) return `"${value}"`;
    valid &&= !LONE_SURROGATE.test(value);
    return quoted(value);
  };
  let text = "";
  let end = "";
  let subject: NamedNode | undefined;
  let graph: NamedNode | undefined;
  let start = "";
  for (const quad of inCanonicalOrder(quads)) {
    const { predicate, object } = quad;
    if (subject !== quad.subject) {
      subject = quad.subject;
      start = iri(subject);
    }
    if (graph !== quad.graph) {
      graph = quad.graph;
      const name = iri(graph);
      end = withGraph ? `${name}.\n` : ".\n";
    }
    if (object.termType === "NamedNode") text += start + iri(predicate) + iri(object) + end;
    else if (object.datatype.value === STRING) text += `${start + iri(predicate) + literal(object.value)} ${end}`;
    else text += `${start + iri(predicate) + literal(object.value)}^^${iri(object.datatype)}${end}`;
  }
  return valid ? success(text) : failure(...checkTerms(quads));
}
