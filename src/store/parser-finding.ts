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
  const said = OWN_WORDS.exec(match[3] ?? "")?.[1];
  const unexpected = found(sparql.split("\n")[line - 1] ?? "", column);
  return { line, column, message: said ?? unexpected };
}

/** What stands at a column (in code points, from 1), as a whole word: the parser may stop in the middle of one. */
function found(line: string, column: number): string {
  const unit = [...line].slice(0, column - 1).join("").length;
  for (const { index, 0: word } of line.matchAll(/[?$]?[\p{L}\p{N}_:.-]+|\S/gu)) {
    if (index + word.length > unit) return `"${word}" cannot stand here`;
  }
  return "something is missing here, or before";
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
}
