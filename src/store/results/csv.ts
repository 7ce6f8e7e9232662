import type { ResultTerm, Rows } from "../answer.ts";

/** SPARQL 1.1 Query Results CSV Format: bare values, CRLF line ends, an unbound variable is empty. */
export function csv({ variables, rows }: Rows): string {
  const lines = [variables.map(field), ...rows.map((row) => variables.map((name) => field(value(row[name]))))];
  return lines.map((fields) => `${fields.join(",")}\r\n`).join("");
}

/** RFC 4180: a field with a comma, a quotation mark or a line end is quoted, and its marks doubled. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function value(term: ResultTerm | undefined): string {
  if (term === undefined) return "";
  if (term.type === "bnode") return `_:${term.value}`;
  if (term.type !== "triple") return term.value;
  const { subject, predicate, object } = term.value;
  return [subject, predicate, object].map(value).join(" ");
}
