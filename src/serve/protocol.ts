import type { IncomingMessage } from "node:http";

/** What a client asks, by the SPARQL 1.1 Protocol, section 2.1. */
export interface Asked {
  /** Undefined where the endpoint itself is asked for: then it describes itself. */
  readonly query?: string;
  /** The dataset, where the request names one: it goes before what the query says (2.1.4). */
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Longest query, in bytes. */
const LONGEST = 2 ** 20;

/** Reads a request: GET with parameters, POST of a form or of the query itself. */
export async function readRequest(request: IncomingMessage, url: URL): Promise<Asked | Refusal> {
  const { method } = request;
  if (method === "GET" || method === "HEAD") return asked(url.searchParams, url.searchParams);
  if (method !== "POST") {
    return { status: 405, message: "a query is sent by GET or POST", headers: { allow: "GET, HEAD, POST, OPTIONS" } };
  }
  const [type = "", ...parameters] = (request.headers["content-type"] ?? "").toLowerCase().split(/\s*;\s*/);
  if (type === "application/sparql-update") return UPDATE;
  if (type !== "application/x-www-form-urlencoded" && type !== "application/sparql-query") {
    const message = "expected application/x-www-form-urlencoded or application/sparql-query";
    return {
      status: 415,
      message,
      headers: { "accept-post": message.slice("expected ".length).replace(" or ", ", ") },
    };
  }
  if (
    parameters.some((parameter) => /^charset=/.test(parameter) && !/^charset="?(?:utf-8|us-ascii)"?$/.test(parameter))
  )
    return { status: 415, message: "expected UTF-8" };
  const body = await bodyOf(request);
  if (body === undefined) return { status: 413, message: `a query is at most ${LONGEST} bytes` };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return { status: 400, message: "the query is not UTF-8" };
  }
  if (type === "application/sparql-query") return dataset(text, url.searchParams);
  const form = new URLSearchParams(text);
  return asked(form, form);
}

const UPDATE: Refusal = { status: 403, message: "the data are only read here: no updates" };

function asked(parameters: URLSearchParams, graphs: URLSearchParams): Asked | Refusal {
  if (parameters.has("update")) return UPDATE;
  const queries = parameters.getAll("query");
  if (queries.length > 1) return { status: 400, message: "expected one query" };
  const [query] = queries;
  if (query === undefined && [...parameters].length > 0) return { status: 400, message: "expected a query" };
  return query === undefined ? { defaultGraphs: [], namedGraphs: [] } : dataset(query, graphs);
}

function dataset(query: string, graphs: URLSearchParams): Asked {
  return {
    query,
    defaultGraphs: graphs.getAll("default-graph-uri"),
    namedGraphs: graphs.getAll("named-graph-uri"),
  };
}

/** Undefined where it is too long; then the rest is not read. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > LONGEST) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
