// An embedded Oxigraph behind the requests of its own server that loading needs: node bench/oxigraph-server.mjs PORT
import { createServer } from "node:http";
import oxigraph from "oxigraph";

const store = new oxigraph.Store();

createServer(async (request, response) => {
  const url = new URL(request.url, "http://localhost");
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces);
  const graph = url.searchParams.get("graph");
  if (url.pathname === "/query") {
    const query = new URLSearchParams(body.toString("utf8")).get("query") ?? "ASK {}";
    const type = "application/sparql-results+json";
    response.writeHead(200, { "content-type": type }).end(store.query(query, { results_format: "json" }));
  } else if (graph === null) {
    store.load(body, { format: "nq" });
    response.writeHead(204).end();
  } else {
    const node = oxigraph.namedNode(graph);
    for (const quad of store.match(null, null, null, node)) store.delete(quad);
    if (request.method === "PUT") store.load(body, { format: "nt", to_graph_name: node });
    response.writeHead(204).end();
  }
}).listen(Number(process.argv[2]), "127.0.0.1");
