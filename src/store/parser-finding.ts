import type { Diagnostic } from "../diagnostic/index.ts";

/** Where and what, taken out of an error of Oxigraph's parsers. */
export type ParserFinding = Pick<Diagnostic, "line" | "column" | "message">;

const AT_COLUMN = /^Parser error at line (\d+) (?:column|between columns) (\d+)(?: and \d+)?: ([\s\S]*)$/;
const BETWEEN_LINES = /^Parser error between line (\d+) column (\d+) and line \d+ column \d+: ([\s\S]*)$/;
const IN_QUERY = /^error at (\d+):(\d+): expected ([\s\S]*)$/;

/** A sentence of three words or more among the alternatives. */
const OWN_WORDS = /(?:^|one of |, )([A-Z][A-Za-z]* [A-Za-z]+ [^,[\]]*[^,[\]\s])/;

/** Reads an error of an RDF parser: `Parser error at line 1 between columns 23 and 35: Invalid IRI code point ' '`. */
export function rdfFinding(error: unknown): ParserFinding {
  const text = messageOf(error);
  const match = AT_COLUMN.exec(text) ?? BETWEEN_LINES.exec(text);
  if (match === null) return { message: text };
  return { line: Number(match[1]), column: Number(match[2]), message: match[3] ?? "" };
}

/**
 * Reads an error of the SPARQL parser. Its list of what it would have taken, character ranges and all, tells a person
 * little: kept are its own sentences ("Prefix not found") and the place, told by what stands there.
 */
export function sparqlFinding(error: unknown, sparql: string): ParserFinding {
  const text = messageOf(error);
  const match = IN_QUERY.exec(text);
  if (match === null) return { message: text };
  const line = Number(match[1]);
  const column = Number(match[2]);
  const word = wordAt(sparql.split("\n")[line - 1] ?? "", column);
  const message =
    OWN_WORDS.exec(match[3] ?? "")?.[1] ?? `syntax error${word === undefined ? "" : ` at or after "${word}"`}`;
  return { line, column, message };
}

/** The word at a column (in code points, from 1) or that ends there: the parser may stop in the middle of it or behind it. */
function wordAt(line: string, column: number): string | undefined {
  const unit = [...line].slice(0, column - 1).join("").length;
  const words = [...line.matchAll(/[?$]?[\p{L}\p{N}_:.-]+|\S/gu)];
  return words.findLast(({ index }) => index <= unit)?.[0];
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
}
