import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import oxigraph from "oxigraph";

/** What a request was, for tests that count them. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly graph?: string;
  readonly headers: IncomingMessage["headers"];
}

export type Behaviour = (request: Seen, response: ServerResponse) => boolean | Promise<boolean>;

/** A small store in this process: Graph Store Protocol, quads, queries and updates, laid out as Oxigraph's server is. */
export interface StoreServer {
  readonly url: string;
  readonly seen: Seen[];
  /** Requests that write, in order: `PUT urn:g`. */
  writes(): readonly string[];
  /** Graphs with their numbers of quads. */
  graphs(): Readonly<Record<string, number>>;
  readonly store: oxigraph.Store;
  /** Looks at each request first; true where it has answered it. */
  before: Behaviour | undefined;
  /** Says that all is well and stores nothing. */
  lies: boolean;
  close(): Promise<void>;
}

export async function storeServer(): Promise<StoreServer> {
  const store = new oxigraph.Store();
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  const self = {
    url: "",
    seen: [] as Seen[],
    store,
    before: undefined as Behaviour | undefined,
    lies: false,
    writes: () =>
      self.seen
        .filter(({ method, path }) => method !== "GET" && path !== "/query")
        .map(({ method, path, graph }) => `${method} ${graph ?? path}`),
    graphs: () => {
      const counts: Record<string, number> = {};
      for (const { graph } of store.match(null, null, null, null)) counts[graph.value] = (counts[graph.value] ?? 0) + 1;
      return counts;
    },
    close: () => closed(server),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const graph = url.searchParams.get("graph");
    const { method = "GET", headers } = request;
    const seen = { method, path: url.pathname, ...(graph !== null && { graph }), headers };
    self.seen.push(seen);
    const raw = await bodyOf(request);
    if ((await self.before?.(seen, response)) === true) return;
    const body = (headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw).toString("utf8");
    if (self.lies && method !== "GET" && url.pathname !== "/query") {
      response.writeHead(200).end();
      return;
    }
    if (url.pathname === "/store") graphStore(method, graph, body, response);
    else if (url.pathname === "/query") query(new URLSearchParams(body).get("query") ?? "", response);
    else if (url.pathname === "/update") {
      store.update(body);
      response.writeHead(204).end();
    } else response.writeHead(404).end();
  }

  function graphStore(method: string, graph: string | null, body: string, response: ServerResponse): void {
    if (graph === null) {
      store.load(body, { format: "nq" });
      response.writeHead(204).end();
      return;
    }
    const node = oxigraph.namedNode(graph);
    if (method === "GET") {
      const text = store.dump({ format: "nt", from_graph_name: node });
      response.writeHead(text === "" ? 404 : 200, { "content-type": "application/n-triples" }).end(text);
      return;
    }
    for (const quad of store.match(null, null, null, node)) store.delete(quad);
    if (method === "PUT") store.load(body, { format: "nt", to_graph_name: node });
    response.writeHead(method === "PUT" ? 201 : 204).end();
  }

  function query(sparql: string, response: ServerResponse): void {
    const graph = /^\s*CONSTRUCT/.test(sparql);
    const type = graph ? "application/n-triples" : "application/sparql-results+json";
    const result = String(store.query(sparql, { results_format: graph ? "nt" : "json" }));
    response.writeHead(200, { "content-type": type }).end(result);
  }

  self.url = await listening(server);
  return self;
}

export async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}
