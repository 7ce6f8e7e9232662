import { describe, expect, it } from "vitest";
import { endpointsOf } from "../../src/load/endpoints.ts";
import { PRESETS, STORE_NAMES, type StoreName } from "../../src/load/presets.table.ts";

const GRAPH = "https://example.org/g?a=b&c#é";
const ENCODED = "https%3A%2F%2Fexample.org%2Fg%3Fa%3Db%26c%23%C3%A9";

/** What each store's manual has, written out. */
const EXPECTED: { readonly [S in StoreName]: readonly [to: string, graph: string, query: string, update: string] } = {
  fuseki: ["http://h:3030/news", "/news/data?graph=", "/news/sparql", "/news/update"],
  virtuoso: ["http://h:8890", "/sparql-graph-crud-auth?graph-uri=", "/sparql", "/sparql-auth"],
  rdf4j: [
    "http://h:8080/rdf4j-server/repositories/news",
    "/rdf4j-server/repositories/news/rdf-graphs/service?graph=",
    "/rdf4j-server/repositories/news",
    "/rdf4j-server/repositories/news/statements",
  ],
  graphdb: [
    "http://h:7200/repositories/news/",
    "/repositories/news/rdf-graphs/service?graph=",
    "/repositories/news",
    "/repositories/news/statements",
  ],
  blazegraph: [
    "http://h:9999/blazegraph/namespace/kb/sparql",
    "",
    "/blazegraph/namespace/kb/sparql",
    "/blazegraph/namespace/kb/sparql",
  ],
  stardog: ["http://h:5820/news", "/news?graph=", "/news/query", "/news/update"],
  neptune: ["https://h:8182/sparql", "/sparql/gsp/?graph=", "/sparql", "/sparql"],
  qlever: ["http://h:7001", "/?graph=", "/", "/"],
  oxigraph: ["http://h:7878/store", "/store?graph=", "/query", "/update"],
};

describe("the addresses of", () => {
  it.each(STORE_NAMES)("%s", (store) => {
    const [to, graph, query, update] = EXPECTED[store];
    const found = endpointsOf({ to: new URL(to), store });
    const { origin } = new URL(to);
    expect(found.graph?.(GRAPH).href ?? "").toBe(graph === "" ? "" : `${origin}${graph}${ENCODED}`);
    expect(found.query?.href).toBe(origin + query);
    expect(found.update?.href).toBe(origin + update);
  });

  it("a store without a preset: the Graph Store that is named, and what is said apart", () => {
    const [to, query] = [new URL("http://h/gsp?key=1"), new URL("http://h/q")];
    const found = endpointsOf({ to, query });
    expect(found.graph?.(GRAPH).href).toBe(`http://h/gsp?key=1&graph=${ENCODED}`);
    expect(found).toMatchObject({ query });
    expect(found.update).toBeUndefined();
  });

  it("a dataset is the same, however it is named", () => {
    for (const to of [
      "http://h:3030/news",
      "http://h:3030/news/",
      "http://h:3030/news/data",
      "http://h:3030/news/sparql",
    ])
      expect(endpointsOf({ to: new URL(to), store: "fuseki" }).graph?.("urn:x").href).toBe(
        "http://h:3030/news/data?graph=urn%3Ax",
      );
  });
});

it("every preset has an example that its own rules understand", () => {
  for (const store of STORE_NAMES)
    expect(endpointsOf({ to: new URL(PRESETS[store].example), store }).query).toBeInstanceOf(URL);
});
