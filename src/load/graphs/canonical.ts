import type { Quad, Term } from "@rdfjs/types";
import { compareCodePoints, quoted } from "../../graph/index.ts";
import { sha256 } from "../../record/hash.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";

/** One named graph, ready to be sent: what it holds does not depend on where it was read. */
export interface GraphText {
  readonly graph: string;
  /** Canonical N-Quads as UTF-8, sorted by code points, each line ended (RDF Dataset Canonicalization, sections 4.4 and 5). */
  readonly nquads: Buffer;
  /** SHA-256 of that, as the manifest of an export has it. */
  readonly sha256: string;
  readonly quads: number;
}

const STRING = `${NAMESPACES.xsd}string`;
const LANG_STRING = `${NAMESPACES.rdf}langString`;

/**
 * The canonical form of a graph's quads; a quad that is there twice counts once.
 * @returns undefined where a blank node or a triple term stands: their canonical form is another matter
 */
export function canonicalGraph(graph: string, quads: Iterable<Quad>): GraphText | undefined {
  const end = ` <${graph}> .\n`;
  const lines = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    const terms = [subject, predicate, object].map(term);
    if (terms.includes(undefined)) return undefined;
    lines.add(terms.join(" ") + end);
  }
  const nquads = Buffer.from([...lines].sort(compareCodePoints).join(""), "utf8");
  return { graph, nquads, sha256: sha256(nquads), quads: lines.size };
}

function term(value: Term): string | undefined {
  if (value.termType === "NamedNode") return `<${value.value}>`;
  if (value.termType !== "Literal") return undefined;
  const words = quoted(value.value);
  if (value.language !== "") return `${words}@${value.language}`;
  const { value: datatype } = value.datatype;
  return datatype === STRING || datatype === LANG_STRING ? words : `${words}^^<${datatype}>`;
}

/**
 * The same as N-Triples: a newline stands nowhere but at the end of a line, so a name inside a literal is safe. What is cut out
 * is bytes: a string of Latin-1 has one for each, and is made without a look at them.
 */
export function triplesOf({ graph, nquads }: GraphText): Buffer {
  const end = Buffer.from(` <${graph}> .\n`, "utf8").toString("latin1");
  return Buffer.from(nquads.toString("latin1").replaceAll(end, " .\n"), "latin1");
}
