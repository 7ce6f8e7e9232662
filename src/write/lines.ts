import { createHash } from "node:crypto";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { inCanonicalOrder, type NamedNode, type Quad, quoted } from "../graph/index.ts";
import { isIri } from "../record/iri.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import { checkTerms } from "./check-terms.ts";

const STRING = `${NAMESPACES.xsd}string`;
/** Anything that a literal cannot have between its quotation marks as it stands, or that may be half a character. */
const SUSPECT = /[^\u0020\u0021\u0023-\u005b\u005d-\u007e\u0080-\ud7ff\ue000-\uffff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Lines are handed on when there are so many characters of them: what is joined from bits is copied while it is small. */
const PIECE = 8192;

/**
 * Quads as canonical N-Quads lines (RDF Dataset Canonicalization, section 5), sorted by code points; or, without the name
 * of their graph, as canonical N-Triples.
 */
export function lines(quads: readonly Quad[], withGraph: boolean): Outcome<string> {
  let text = "";
  const written = writeLines(quads, withGraph, (piece) => {
    // Joining the pieces would copy them once more: who encodes the text copies it anyway.
    text += piece;
  });
  return written.ok ? success(text) : written;
}

/** The SHA-256 of the canonical N-Quads of a graph, as UTF-8, in lower-case hexadecimal digits. */
export function canonicalHash(quads: readonly Quad[]): Outcome<string> {
  const hash = createHash("sha256");
  const written = writeLines(quads, true, (piece) => hash.update(piece, "utf8"));
  return written.ok ? success(hash.digest("hex")) : written;
}

/**
 * Hands on the lines, some at a time. This is the exporter's inner loop: each IRI is looked at once an article, with the
 * punctuation around it made ready, so that a line takes four bits.
 */
function writeLines(quads: readonly Quad[], withGraph: boolean, take: (piece: string) => void): Outcome<undefined> {
  let valid = true;
  const ready = (known: Map<NamedNode, string>, term: NamedNode, before: string, after: string): string => {
    let text = known.get(term);
    if (text === undefined) {
      valid &&= isIri(term.value);
      text = before + term.value + after;
      known.set(term, text);
    }
    return text;
  };
  const words = (value: string): string => {
    if (!SUSPECT.test(value)) return value;
    valid &&= !LONE_SURROGATE.test(value);
    return quoted(value).slice(1, -1);
  };
  const towardsIri = new Map<NamedNode, string>();
  const towardsLiteral = new Map<NamedNode, string>();
  let afterIri = new Map<NamedNode, string>();
  let afterLiteral = new Map<NamedNode, string>();
  let text = "";
  let afterObject = "";
  let afterString = "";
  let subject: NamedNode | undefined;
  let graph: NamedNode | undefined;
  let start = "";
  for (const quad of inCanonicalOrder(quads)) {
    const { predicate, object } = quad;
    if (graph !== quad.graph) {
      graph = quad.graph;
      valid &&= isIri(graph.value);
      const end = withGraph ? ` <${graph.value}> .\n` : " .\n";
      afterObject = `>${end}`;
      afterString = `"${end}`;
      afterIri = new Map();
      afterLiteral = new Map();
    }
    if (subject !== quad.subject) {
      subject = quad.subject;
      valid &&= isIri(subject.value);
      start = `<${subject.value}> <`;
      if (text.length > PIECE) {
        take(text);
        text = "";
      }
    }
    if (object.termType === "NamedNode") {
      text += start + ready(towardsIri, predicate, "", "> <") + ready(afterIri, object, "", afterObject);
    } else {
      const { datatype } = object;
      const close = datatype.value === STRING ? afterString : ready(afterLiteral, datatype, '"^^<', afterObject);
      text += start + ready(towardsLiteral, predicate, "", '> "') + words(object.value) + close;
    }
  }
  take(text);
  return valid ? success(undefined) : failure(...checkTerms(quads));
}
