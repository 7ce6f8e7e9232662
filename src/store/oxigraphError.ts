import type { Diagnostic } from "../diagnostic/index.ts";

/** Where and what, taken out of an error of Oxigraph's parsers. */
export type ParserFinding = Pick<Diagnostic, "line" | "column" | "message">;

const AT_COLUMN = /^Parser error at line (\d+) (?:column|between columns) (\d+)(?: and \d+)?: ([\s\S]*)$/;
const BETWEEN_LINES = /^Parser error between line (\d+) column (\d+) and line \d+ column \d+: ([\s\S]*)$/;
const IN_QUERY = /^error at (\d+):(\d+): expected ([\s\S]*)$/;

/** Reads an error of an RDF parser: `Parser error at line 1 between columns 23 and 35: Invalid IRI code point ' '`. */
export function rdfFinding(error: unknown): ParserFinding {
  const text = messageOf(error);
  const match = AT_COLUMN.exec(text) ?? BETWEEN_LINES.exec(text);
  if (match === null) return { message: text };
  return { line: Number(match[1]), column: Number(match[2]), message: match[3] ?? "" };
}

/**
 * Reads an error of the SPARQL parser. Its list of what it would have taken holds character ranges and grammar rules:
 * kept are its own sentences ("Prefix not found") and the words and signs a person can type.
 */
export function sparqlFinding(error: unknown): ParserFinding {
  const text = messageOf(error);
  const match = IN_QUERY.exec(text);
  if (match === null) return { message: text };
  const alternatives = (match[3] ?? "").replace(/^one of /, "").match(/\[[^\]]*\]|"(?:[^"\\]|\\.)*"|[^,[\]"]+/g) ?? [];
  const typed = alternatives.map((word) => word.trim()).filter((word) => word !== "" && !word.startsWith("["));
  const said = typed.find((word) => /^[A-Z][a-z]* .* /.test(word) || /^Prefix not found/.test(word));
  const expected = typed.length > 8 ? `${typed.slice(0, 8).join(" ")} …` : typed.join(" ");
  const message =
    said ?? (expected === "" ? "this is not SPARQL" : `expected ${typed.length > 1 ? "one of " : ""}${expected}`);
  return { line: Number(match[1]), column: Number(match[2]), message };
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
}
