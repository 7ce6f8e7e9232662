import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { Answer, Row } from "./answer.ts";
import { sparqlFinding } from "./parser-finding.ts";
import { outlineOf, type SparqlOutline, UPDATE_VERBS } from "./sparql.ts";
import type { Store } from "./union.ts";

export interface QueryOptions {
  /** The file the query stands in, for diagnostics. */
  readonly file?: string;
}

/**
 * Runs a SPARQL 1.1 query over a store, whose default graph is the union of all graphs. The project's own prefixes (`rap:`, `schema:`, …) need not be declared. A query that names its
 * dataset (FROM) gets that dataset. Nothing is ever fetched: SERVICE is refused, and so are updates.
 * @returns a failure with one diagnostic (rule `query/…`, with line and column for a syntax error) if it cannot be run
 */
export function query(store: Store, sparql: string, options: QueryOptions = {}): Outcome<Answer> {
  const outline = outlineOf(sparql);
  if (UPDATE_VERBS.has(outline.verb)) return failure(refusal(outline.verb, options));
  const { text, added } = withPrefixes(sparql, outline);
  try {
    const result = store.oxigraph.query(text, {
      results_format: outline.verb === "CONSTRUCT" || outline.verb === "DESCRIBE" ? "nt" : "json",
    });
    return success(answerOf(String(result), outline));
  } catch (error) {
    return failure(faultOf(error, text, added, outline, options));
  }
}

/**
 * A query with declarations of the project's own prefixes that it uses and does not declare, on its first line so that the
 * lines of a syntax error stay true.
 * @returns the text, and how many characters stand before its own
 */
export function withPrefixes(
  sparql: string,
  { undeclared } = outlineOf(sparql),
): { readonly text: string; readonly added: number } {
  const prologue = undeclared.map(declaration).join("");
  return { text: prologue + sparql, added: prologue.length };
}

function declaration(prefix: string): string {
  const namespace = Object.entries(NAMESPACES).find(([name]) => name === prefix)?.[1];
  return namespace === undefined ? "" : `PREFIX ${prefix}: <${namespace}> `;
}

function answerOf(result: string, outline: SparqlOutline): Answer {
  if (outline.verb === "CONSTRUCT" || outline.verb === "DESCRIBE") {
    const triples = new Set(result.split("\n").filter((line) => line !== ""));
    return { kind: "graph", triples: [...triples].sort() };
  }
  const json: { head: { vars?: string[] }; boolean?: boolean; results?: { bindings: Row[] } } = JSON.parse(result);
  if (json.boolean !== undefined) return { kind: "boolean", value: json.boolean };
  const variables = json.head.vars ?? [];
  // Oxigraph gives the variables of SELECT * by name; the query's own order reads better.
  const place = (name: string): number => outline.variables.indexOf(name);
  if (outline.star) variables.sort((a, b) => place(a) - place(b));
  return { kind: "rows", variables, rows: json.results?.bindings ?? [] };
}

function refusal(verb: string, { file }: QueryOptions): Diagnostic {
  return {
    severity: "error",
    rule: "query/update",
    ...(file !== undefined && { file }),
    message: `${verb} is a SPARQL update, and the data is only read here`,
    expected: "SELECT, ASK, CONSTRUCT or DESCRIBE",
  };
}

function faultOf(
  error: unknown,
  sparql: string,
  added: number,
  outline: SparqlOutline,
  { file }: QueryOptions,
): Diagnostic {
  const { line, column, message: found } = sparqlFinding(error, sparql);
  const unknown = outline.undeclared.filter((prefix) => declaration(prefix) === "");
  const message =
    found === "Prefix not found"
      ? `${unknown.map((prefix) => `${prefix}:`).join(", ")} is not declared as a prefix`
      : found;
  const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  if (/^The service .* is not supported/.test(message)) {
    return {
      severity: "error",
      rule: "query/service",
      ...place,
      message: "SERVICE would ask another store, and nothing outside is asked here",
    };
  }
  if (column === undefined) return { severity: "error", rule: "query/failed", ...place, message };
  return { severity: "error", rule: "query/syntax", ...place, column: line === 1 ? column - added : column, message };
}
