import type { Quad } from "@rdfjs/types";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { parseRdf } from "../store/parse-rdf.ts";
import { byValue } from "./by-value.ts";
import type { Endpoints } from "./endpoints.ts";
import { faultOf } from "./faults.ts";
import { canonicalGraph, type GraphText } from "./graphs/canonical.ts";
import type { Request, Send } from "./http/index.ts";

/** A store that graphs are read from. */
export interface Reading {
  readonly send: Send;
  readonly endpoints: Endpoints;
  /** Whether it may cut a graph off when it is read. */
  readonly cutsOff?: true | undefined;
}

/** How many triples are asked for at once where a store cuts off. */
const PAGE = 10_000;

/**
 * Reads one graph out of a store, by the Graph Store or by a query. An absent graph is an empty one.
 * @param expected how many quads it should have: where fewer come from a store that cuts off, it is read page by page
 */
export async function readBack(reading: Reading, graph: string, expected: number): Promise<Outcome<GraphText>> {
  const { endpoints, cutsOff } = reading;
  const url = endpoints.graph?.(graph);
  if (url !== undefined) {
    const whole = await triplesFrom(reading.send, { method: "GET", url, headers: ACCEPT }, graph);
    if (!whole.ok) return whole;
    if (cutsOff === undefined || whole.value.length >= expected) return asGraph(whole.value, url, graph);
  }
  const { query } = endpoints;
  if (query === undefined)
    return failure(unreadable(url ?? new URL("about:blank"), graph, "no query endpoint is known"));
  const quads: Quad[] = [];
  for (;;) {
    const page = await triplesFrom(reading.send, pageOf(query, graph, quads.length), graph);
    if (!page.ok) return page;
    quads.push(...page.value);
    const last = page.value.length === 0 || (page.value.length < PAGE && quads.length >= expected);
    if (last) return asGraph(quads, query, graph);
  }
}

const ACCEPT = { accept: "application/n-triples, text/plain;q=0.5" };

function pageOf(url: URL, graph: string, offset: number): Request {
  const triples = `GRAPH <${graph}> { ?s ?p ?o }`;
  const ordered = `{ SELECT ?s ?p ?o { ${triples} } ORDER BY ?s ?p ?o }`;
  const sparql = `CONSTRUCT { ?s ?p ?o } WHERE { ${ordered} } OFFSET ${offset} LIMIT ${PAGE}`;
  const headers = { ...ACCEPT, "content-type": "application/x-www-form-urlencoded" };
  const body = Buffer.from(new URLSearchParams({ query: sparql }).toString());
  return { method: "POST", url, headers, body };
}

async function triplesFrom(send: Send, request: Request, graph: string): Promise<Outcome<readonly Quad[]>> {
  const { url } = request;
  const reply = await send(request);
  if (reply.kind === "response" && (reply.status === 404 || reply.status === 204)) return success([]);
  if (reply.kind === "fault" || reply.status !== 200) return failure(faultOf(reply, url, graph));
  const parser = parseRdf([reply.body.toString("utf8")], "nt");
  const quads: Quad[] = [];
  for (let step = parser.next(); ; step = parser.next()) {
    if (step.done !== true) quads.push(...step.value);
    else if (step.value === undefined) return success(quads);
    else return failure(unreadable(url, graph, step.value.message));
  }
}

function asGraph(quads: readonly Quad[], url: URL, graph: string): Outcome<GraphText> {
  if (quads.length === 0) return success(empty(graph));
  const text = canonicalGraph(graph, quads);
  return text === undefined ? failure(unreadable(url, graph, "it has blank nodes")) : success(text);
}

const empty = (graph: string): GraphText => ({ graph, nquads: Buffer.alloc(0), sha256: "", quads: 0 });

function unreadable(url: URL, graph: string, actual: string): Diagnostic {
  return {
    severity: "error",
    rule: "load/verify",
    node: graph,
    message: `what ${url.origin}${url.pathname} gives back is not the graph as N-Triples`,
    actual,
  };
}

/**
 * What is wrong with a graph that was read back; nothing where it is the same. Stores keep the values of numbers and dates
 * and not always their writing ("0.90" comes back as "0.9"), so what differs is compared by value.
 */
export function difference(sent: GraphText, back: GraphText): Diagnostic | undefined {
  if (sent.sha256 === back.sha256) return undefined;
  const [ours, theirs] = [byValue(sent), byValue(back)];
  const missing = [...ours].filter((line) => !theirs.has(line));
  const extra = [...theirs].filter((line) => !ours.has(line));
  if (missing.length === 0 && extra.length === 0) return undefined;
  const [first] = missing.length > 0 ? missing : extra;
  return {
    severity: "error",
    rule: "load/verify",
    node: sent.graph,
    message: `the store has ${back.quads} quads of ${sent.quads}: ${missing.length} are missing, ${extra.length} do not belong there`,
    expected: `SHA-256 ${sent.sha256}`,
    actual: `${back.sha256 === "" ? "no such graph" : `SHA-256 ${back.sha256}`}; the first: ${(first ?? "").trim()}`,
  };
}
