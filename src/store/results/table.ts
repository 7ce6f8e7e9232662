import type { ResultTerm, Rows } from "../answer.ts";
import { commonBase, shorten } from "../shorten.ts";
import { columns } from "./columns.ts";

const NUMERIC = /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(?:integer|decimal|double|float|nonNegativeInteger|int|long)$/;

/**
 * Rows for reading: aligned columns, IRIs shortened, literals bare, line ends and control characters as signs. The last
 * lines say how many rows there are and which base the IRIs in angle brackets are relative to.
 * @param available how many cells wide the terminal is, to fit the columns to it
 */
export function table({ variables, rows }: Rows, available?: number): string {
  const terms = rows.flatMap((row) => Object.values(row));
  const base = commonBase(terms.flatMap((term) => (term.type === "uri" ? [term.value] : [])));
  const right = variables.map((name) => rows.length > 0 && rows.every((row) => isNumber(row[name])));
  const cells = rows.map((row) => variables.map((name) => cell(row[name], base)));
  const lines = variables.length === 0 ? [] : columns(variables, cells, right, available);
  const count = `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  const based = base !== undefined && cells.some((row) => row.some((text) => /^<(?!\w+:)/.test(text)));
  return [...lines, "", based ? `${count}, base <${base}>` : count, ""].join("\n");
}

function isNumber(term: ResultTerm | undefined): boolean {
  return term === undefined || (term.type === "literal" && NUMERIC.test(term.datatype ?? ""));
}

function cell(term: ResultTerm | undefined, base: string | undefined): string {
  if (term === undefined) return "";
  if (term.type === "uri") return shorten(term.value, base);
  if (term.type === "literal") return visible(term.value);
  if (term.type !== "triple") return `_:${term.value}`;
  const { subject, predicate, object } = term.value;
  return `<<( ${[subject, predicate, object].map((part) => cell(part, base)).join(" ")} )>>`;
}

/** A literal comes from somebody's text: what would break the line, or steer the terminal, is shown instead of sent. */
function visible(text: string): string {
  return text
    .replace(/\r?\n/g, "⏎")
    .replace(/\t/g, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
}
