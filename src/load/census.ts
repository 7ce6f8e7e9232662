import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { excerpt, faultOf } from "./faults.ts";
import type { Response, Send } from "./http/index.ts";
import type { Listing, Preset } from "./presets.table.ts";
import { acceptRows, type Row, rowsOf } from "./rows.ts";

/** The graphs that a store has, and how many quads each, where the store counts them for nothing. */
export type Census = ReadonlyMap<string, number | undefined>;

const QUERIES: { readonly [L in Listing]: string } = {
  names: "SELECT ?g { GRAPH ?g { } }",
  patterns: "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }",
  counts: "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
};

/** Virtuoso's word for that an answer was cut off, and after how many rows. */
const CUT_OFF = "x-sparql-maxrows";

/** What of a preset says how its graphs are asked for. */
export type Asking = Pick<Preset, "listing" | "cutsOff" | "csv">;

/**
 * Asks a store what graphs it has. Where it cuts its answer off, the rest is asked for page by page; the order stands in a
 * sub-select, since Virtuoso sorts no more than 10,000 rows for a query with a limit. A store that is known to cut off is
 * asked for them in order at once, so that what comes is the first page.
 */
export async function census(send: Send, query: URL, asking: Asking): Promise<Outcome<Census>> {
  const { listing, cutsOff, csv } = asking;
  const all = QUERIES[listing];
  const ordered = `SELECT * { { ${all} ORDER BY ?g } }`;
  const found = new Map<string, number | undefined>();
  const whole = await ask(send, query, cutsOff === true ? ordered : all, csv === true);
  if (!whole.ok) return whole;
  const { rows, limit } = whole.value;
  if (limit === undefined || cutsOff === true) add(found, rows);
  if (limit === undefined) return success(found);
  for (let offset = cutsOff === true ? limit : 0; ; offset += limit) {
    const part = await ask(send, query, `${ordered} OFFSET ${offset} LIMIT ${limit}`, csv === true);
    if (!part.ok) return part;
    add(found, part.value.rows);
    if (part.value.rows.length < limit) return success(found);
  }
}

interface Page {
  readonly rows: readonly Row[];
  /** How many rows the store gives at most, where this is why there are no more. */
  readonly limit?: number;
}

function add(found: Map<string, number | undefined>, rows: readonly Row[]): void {
  for (const { graph, quads } of rows) found.set(graph, quads);
}

async function ask(send: Send, url: URL, sparql: string, csv: boolean): Promise<Outcome<Page>> {
  const reply = await send({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded", accept: acceptRows(csv) },
    body: Buffer.from(new URLSearchParams({ query: sparql }).toString()),
  });
  if (reply.kind === "response" && NO_ENDPOINT.has(reply.status)) return failure(noResults(url, reply));
  if (reply.kind === "fault" || reply.status !== 200) return failure(faultOf(reply, url));
  const rows = rowsOf(reply);
  if (rows === undefined) return failure(noResults(url, reply));
  const limit = Number(reply.headers[CUT_OFF]);
  return success({ rows, ...(limit > 0 && { limit }) });
}

/** Bad request, method not allowed, not acceptable, no such media type: what other addresses say to a query. */
const NO_ENDPOINT = new Set([400, 405, 406, 415]);

function noResults(url: URL, { status, headers, body }: Response): Diagnostic {
  const type = headers["content-type"]?.split(";")[0];
  const found = [status === 200 ? type : undefined, excerpt(body)].filter(Boolean).join(": ");
  return {
    severity: "error",
    rule: "load/protocol",
    message: `${url.origin}${url.pathname} answers ${status}: it does not answer queries as SPARQL 1.1 has it`,
    expected: "SPARQL 1.1 Query Results, as JSON or CSV",
    ...(found !== "" && { actual: found }),
  };
}
