import type { Response } from "./http/index.ts";

/** A row of a census: a graph's name, and its number of quads where it was counted. */
export interface Row {
  readonly graph: string;
  readonly quads?: number;
}

/** What is asked for rows: as CSV where a store is quicker with it, else as JSON, of which no half can be taken for a whole. */
export const acceptRows = (csv: boolean): string =>
  csv ? "text/csv, application/sparql-results+json;q=0.9" : "application/sparql-results+json";

/** Rows of `?g` and `?n`, in JSON or CSV (SPARQL 1.1 Query Results); undefined where the answer is neither, or not whole. */
export function rowsOf({ headers, body }: Response): readonly Row[] | undefined {
  const text = body.toString("utf8");
  return /^text\/csv\b/.test(headers["content-type"] ?? "") ? rowsOfCsv(text) : rowsOfJson(text);
}

interface Binding {
  readonly g?: { readonly value: string };
  readonly n?: { readonly value: string };
}

function rowsOfJson(text: string): readonly Row[] | undefined {
  try {
    const { results }: { results: { bindings: readonly Binding[] } } = JSON.parse(text);
    return results.bindings.flatMap(({ g, n }) =>
      g === undefined ? [] : [{ graph: g.value, ...(n !== undefined && { quads: Number(n.value) }) }],
    );
  } catch {
    return undefined;
  }
}

/** The names stand in quotation marks or not: no IRI has one in it, nor the end of a line, but it may have a comma. */
const CSV_ROW = /^(?:"([^"]*)"|([^",]*))(?:,"?(\d+)"?)?$/;

function rowsOfCsv(text: string): readonly Row[] | undefined {
  const [head = "", ...lines] = text.split(/\r?\n/);
  // What ends within a line has lost its end.
  if (!/^"?g"?(?:,"?n"?)?$/.test(head) || lines.pop() !== "") return undefined;
  const rows: Row[] = [];
  for (const line of lines) {
    const [found, quoted, bare, quads] = CSV_ROW.exec(line) ?? [];
    if (found === undefined) return undefined;
    const graph = quoted ?? bare ?? "";
    if (graph !== "") rows.push({ graph, ...(quads !== undefined && { quads: Number(quads) }) });
  }
  return rows;
}
