import { NAMESPACES } from "../vocabulary/index.ts";
import type { Literal, NamedNode } from "./terms.ts";

export const XSD_STRING = `${NAMESPACES.xsd}string`;

/** Everything but the characters that stand for themselves: controls, DEL, quotation mark and backslash. */
const ESCAPED = /[^\u0020\u0021\u0023-\u005b\u005d-\u007e\u0080-\uffff]/;
const ESCAPED_ALL = new RegExp(ESCAPED, "g");
const NAMED: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

/** A string between quotation marks, escaped as canonical N-Quads has it (RDF Dataset Canonicalization, section 5). */
export function quoted(value: string): string {
  return ESCAPED.test(value) ? `"${value.replace(ESCAPED_ALL, escaped)}"` : `"${value}"`;
}

function escaped(character: string): string {
  return NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A term as canonical N-Quads has it. What may not stand in an IRI or a literal is `checkTerms`' to find. */
export function nquadsTerm(term: NamedNode | Literal): string {
  if (term.termType === "NamedNode") return `<${term.value}>`;
  const text = quoted(term.value);
  return term.datatype.value === XSD_STRING ? text : `${text}^^<${term.datatype.value}>`;
}
