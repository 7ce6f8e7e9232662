import { compareCodePoints, nquadsTerm, type Quad } from "../graph/index.ts";
import { sha256 } from "../record/hash.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { Format } from "./format.ts";

const { rap, rdf } = NAMESPACES;

/** How a line of N-Quads without its graph is put into a document of each format; the others have no triple terms. */
const PLACES: { readonly [F in Format]?: (lines: readonly string[], graph: string) => string } = {
  nquads: (lines, graph) => lines.map((line) => `${line} ${graph} .\n`).join(""),
  ntriples: (lines) => lines.map((line) => `${line} .\n`).join(""),
  turtle: (lines) => `\n${lines.map((line) => `${line} .\n`).join("")}`,
  trig: (lines, graph) => `\n${graph} {\n${lines.map((line) => `  ${line} .\n`).join("")}}\n`,
};

/** Whether a format can say of a triple on which words it stands (RDF 1.2; JSON-LD 1.1 and the records cannot). */
export function hasReifiers(format: Format): boolean {
  return PLACES[format] !== undefined;
}

/**
 * The evidence of triples as reifiers of RDF 1.2 (RDF 1.2 Concepts, section 1.5), to stand behind an article's chunk: for
 * each triple that leads to a node with evidence (`?person org:hasMembership ?post`, `?agreement rap:signing ?signing`) an
 * IRI minted from the triple, which `rdf:reifies` it and has the same evidence. Empty where there is none.
 * @param quads the quads of one article
 */
export function reifiers(quads: readonly Quad[], format: Format): string {
  const evidence = new Map<string, Quad["object"][]>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value !== `${rap}evidence`) continue;
    evidence.set(subject.value, [...(evidence.get(subject.value) ?? []), object]);
  }
  const lines: string[] = [];
  for (const { subject, predicate, object } of quads) {
    const passages = object.termType === "NamedNode" ? evidence.get(object.value) : undefined;
    if (passages === undefined) continue;
    const triple = [subject, predicate, object].map((term) => nquadsTerm(term)).join(" ");
    const hash = sha256(triple).slice(0, 16);
    const reifier = `<${object.value}/evidence_${hash}>`;
    lines.push(`${reifier} <${rdf}reifies> <<( ${triple} )>>`);
    for (const passage of passages) lines.push(`${reifier} <${rap}evidence> ${nquadsTerm(passage)}`);
  }
  const [first] = quads;
  if (first === undefined || lines.length === 0) return "";
  return PLACES[format]?.(lines.sort(compareCodePoints), nquadsTerm(first.graph)) ?? "";
}
