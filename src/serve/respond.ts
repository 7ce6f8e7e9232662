import type { IncomingMessage, ServerResponse } from "node:http";
import { outlineOf, UPDATE_VERBS } from "../store/sparql.ts";
import type { Asking, Holding } from "./asking.ts";
import { description } from "./description.ts";
import { GRAPHS, ROWS } from "./formats.table.ts";
import { negotiate } from "./negotiate.ts";
import { type Asked, type Refusal, readRequest } from "./protocol.ts";

/** What requests are answered from. */
export interface Responding {
  readonly store: Asking;
  readonly holding: Holding;
  readonly endpoint: string;
  /** The origin of pages that may ask, or `*`. */
  readonly cors?: string;
}

/** A page of another site that has its name point here is no client of ours (DNS rebinding). */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Answers one request by the SPARQL 1.1 Protocol, whatever it is. */
export async function respond(request: IncomingMessage, response: ServerResponse, served: Responding): Promise<void> {
  for (const [name, value] of Object.entries(corsHeaders(served.cors))) response.setHeader(name, value);
  response.setHeader("vary", "accept, origin");
  if (!OWN_HOST.test(request.headers.host ?? ""))
    return refuse(response, { status: 403, message: "no such host here" });
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  if (url.pathname !== "/sparql") return refuse(response, { status: 404, message: "the endpoint is at /sparql" });
  if (request.method === "OPTIONS") {
    response.writeHead(204, { allow: "GET, HEAD, POST, OPTIONS" }).end();
    return;
  }
  const asked = await readRequest(request, url);
  if ("status" in asked) return refuse(response, asked);
  const answer =
    asked.query === undefined ? await described(request, served) : await answered(asked, asked.query, request, served);
  if ("status" in answer) return refuse(response, answer);
  const bytes = Buffer.from(answer.text, "utf8");
  response.writeHead(200, { "content-type": answer.type, "content-length": String(bytes.length) });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

interface Answered {
  readonly type: string;
  readonly text: string;
}

async function answered(
  { defaultGraphs, namedGraphs }: Asked,
  query: string,
  request: IncomingMessage,
  { store }: Responding,
): Promise<Answered | Refusal> {
  const { verb } = outlineOf(query);
  if (UPDATE_VERBS.has(verb)) return { status: 403, message: `${verb} is an update, and the data are only read here` };
  const format = negotiate(verb === "CONSTRUCT" || verb === "DESCRIBE" ? GRAPHS : ROWS, request.headers.accept);
  if (format === undefined) return notAcceptable(verb === "CONSTRUCT" || verb === "DESCRIBE");
  const answer = await store.ask({ sparql: query, format: format.name, defaultGraphs, namedGraphs });
  if (typeof answer !== "string") return answer;
  return { type: typeOf(format.mediaType), text: answer };
}

async function described(request: IncomingMessage, { endpoint, holding }: Responding): Promise<Answered | Refusal> {
  const format = negotiate(GRAPHS, request.headers.accept);
  if (format === undefined) return notAcceptable(true);
  const { Store, defaultGraph } = await import("oxigraph");
  const store = new Store();
  store.load(description(endpoint, holding), { format: "nt" });
  return { type: typeOf(format.mediaType), text: store.dump({ format: format.name, from_graph_name: defaultGraph() }) };
}

function notAcceptable(graph: boolean): Refusal {
  const types = (graph ? GRAPHS : ROWS).map(({ mediaType }) => mediaType);
  return { status: 406, message: `expected one of ${types.join(", ")}` };
}

const typeOf = (mediaType: string): string =>
  mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;

function refuse(response: ServerResponse, { status, message, headers }: Refusal): void {
  // What was not read of a request must not be taken for the next one.
  const end = status === 413 || status === 415 ? { connection: "close" } : {};
  response.writeHead(status, { ...headers, ...end, "content-type": "text/plain; charset=utf-8" }).end(`${message}\n`);
}

function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
    "access-control-allow-headers": "accept, content-type",
  };
}
