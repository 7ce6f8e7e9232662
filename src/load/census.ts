import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { excerpt, faultOf } from "./faults.ts";
import type { Response, Send } from "./http/index.ts";
import type { Listing } from "./presets.table.ts";

/** The graphs that a store has, and how many quads each, where the store counts them for nothing. */
export type Census = ReadonlyMap<string, number | undefined>;

const QUERIES: { readonly [L in Listing]: string } = {
  names: "SELECT ?g { GRAPH ?g { } }",
  patterns: "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }",
  counts: "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
};

/** Virtuoso's word for that an answer was cut off, and after how many rows. */
const CUT_OFF = "x-sparql-maxrows";

/**
 * Asks a store what graphs it has. Where it cuts its answer off, the rest is asked for page by page; the order stands in a
 * sub-select, since Virtuoso sorts no more than 10,000 rows for a query with a limit.
 */
export async function census(send: Send, query: URL, listing: Listing): Promise<Outcome<Census>> {
  const found = new Map<string, number | undefined>();
  const whole = await ask(send, query, QUERIES[listing]);
  if (!whole.ok) return whole;
  const { rows, cutOff } = whole.value;
  if (cutOff === undefined) return success(add(found, rows));
  for (let offset = 0; ; offset += cutOff) {
    const page = `SELECT * { { ${QUERIES[listing]} ORDER BY ?g } } OFFSET ${offset} LIMIT ${cutOff}`;
    const part = await ask(send, query, page);
    if (!part.ok) return part;
    add(found, part.value.rows);
    if (part.value.rows.length < cutOff) return success(found);
  }
}

interface Cell {
  readonly value: string;
}

interface Row {
  readonly g?: Cell;
  readonly n?: Cell;
}

interface Page {
  readonly rows: readonly Row[];
  readonly cutOff?: number;
}

function add(found: Map<string, number | undefined>, rows: readonly Row[]): Map<string, number | undefined> {
  for (const { g, n } of rows) if (g !== undefined) found.set(g.value, n === undefined ? undefined : Number(n.value));
  return found;
}

async function ask(send: Send, url: URL, sparql: string): Promise<Outcome<Page>> {
  const reply = await send({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/sparql-results+json" },
    body: Buffer.from(new URLSearchParams({ query: sparql }).toString()),
  });
  if (reply.kind === "response" && NO_ENDPOINT.has(reply.status)) return failure(noResults(url, reply));
  if (reply.kind === "fault" || reply.status !== 200) return failure(faultOf(reply, url));
  try {
    const { results }: { results: { bindings: readonly Row[] } } = JSON.parse(reply.body.toString("utf8"));
    const limit = Number(reply.headers[CUT_OFF]);
    return success({ rows: results.bindings, ...(limit > 0 && { cutOff: limit }) });
  } catch {
    return failure(noResults(url, reply));
  }
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
    expected: "SPARQL 1.1 Query Results JSON Format",
    ...(found !== "" && { actual: found }),
  };
}
