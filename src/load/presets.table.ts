/** What one product does differently from the next; the protocols are the same. */
export interface Preset {
  readonly title: string;
  /** What `--to` names, for messages and help: an example. */
  readonly example: string;
  /** What may stand at the end of `--to` and is dropped: people name the dataset, or its Graph Store endpoint. */
  readonly ending?: RegExp;
  /** Where one graph is put, read and deleted (SPARQL 1.1 Graph Store HTTP Protocol), and the name of its parameter. */
  readonly graphs?: { readonly path: string; readonly parameter: string };
  /** Where many graphs at once are added, as N-Quads; not in any standard. */
  readonly quads?: string;
  /** Where queries and updates go (SPARQL 1.1 Protocol). */
  readonly query: string;
  readonly update: string;
  /** How it knows its users, unless it is told otherwise. */
  readonly authentication: "basic" | "digest" | "bearer";
  /** Whether it undoes gzip on what it is sent. Virtuoso does not, answers 201, and stores nothing. */
  readonly gzip: boolean;
  /** How many requests it is sent at a time. Stores that write one transaction at a time get no faster with more. */
  readonly connections: number;
  /** The longest update it takes, in bytes. */
  readonly longestUpdate?: number;
  /** Which of its faults go away by asking again, beside the statuses that say so. */
  readonly passing?: RegExp;
  /** Whether it cuts a long graph off when it is read, and says nothing (Virtuoso: ResultSetMaxRows, 10,000 in Debian). */
  readonly cutsOff?: true;
  /** Whether it writes rows as CSV in a third of the time that JSON takes it. */
  readonly csv?: true;
  /** How the names of its graphs are asked for: the quickest way there is. */
  readonly listing: Listing;
}

/**
 * `names`: `GRAPH ?g {}`, an index of the names. `patterns`: the graphs of all quads, which every store understands.
 * `counts`: the same with their numbers, where counting costs nothing.
 */
export type Listing = "names" | "patterns" | "counts";

/**
 * The stores by name, as their manuals have it: Fuseki 5 (https://jena.apache.org/documentation/fuseki2/), RDF4J 5
 * (https://rdf4j.org/documentation/reference/rest-api/), GraphDB 10 (https://graphdb.ontotext.com/documentation/), Virtuoso 7
 * (https://docs.openlinksw.com/virtuoso/), Blazegraph 2.1 (https://github.com/blazegraph/database/wiki/REST_API), Stardog 10
 * (https://docs.stardog.com/), Neptune (https://docs.aws.amazon.com/neptune/latest/userguide/), QLever
 * (https://docs.qlever.dev/), Oxigraph 0.5 (https://github.com/oxigraph/oxigraph). Fuseki, Virtuoso and Oxigraph are in the tests.
 */
export const PRESETS = {
  fuseki: {
    title: "Apache Jena Fuseki",
    example: "http://localhost:3030/DATASET",
    ending: /\/(?:data|get|sparql|query|update)$/,
    graphs: { path: "/data", parameter: "graph" },
    quads: "/data",
    query: "/sparql",
    update: "/update",
    authentication: "basic",
    gzip: true,
    connections: 2,
    listing: "names",
  },
  virtuoso: {
    title: "Virtuoso",
    example: "http://localhost:8890",
    ending: /\/(?:sparql(?:-auth|-graph-crud|-graph-crud-auth)?)$/,
    graphs: { path: "/sparql-graph-crud-auth", parameter: "graph-uri" },
    query: "/sparql",
    update: "/sparql-auth",
    authentication: "digest",
    gzip: false,
    connections: 2,
    // A deadlock is undone by the server, with the SQL state 40001 in a page of status 500.
    passing: /\b40001\b|deadlock/i,
    cutsOff: true,
    csv: true,
    listing: "counts",
  },
  rdf4j: {
    title: "Eclipse RDF4J Server",
    example: "http://localhost:8080/rdf4j-server/repositories/REPOSITORY",
    ending: /\/(?:statements|rdf-graphs\/service)$/,
    graphs: { path: "/rdf-graphs/service", parameter: "graph" },
    quads: "/statements",
    query: "",
    update: "/statements",
    authentication: "basic",
    gzip: false,
    connections: 2,
    listing: "patterns",
  },
  graphdb: {
    title: "GraphDB",
    example: "http://localhost:7200/repositories/REPOSITORY",
    ending: /\/(?:statements|rdf-graphs\/service)$/,
    graphs: { path: "/rdf-graphs/service", parameter: "graph" },
    quads: "/statements",
    query: "",
    update: "/statements",
    authentication: "basic",
    gzip: false,
    connections: 2,
    listing: "patterns",
  },
  blazegraph: {
    title: "Blazegraph",
    example: "http://localhost:9999/blazegraph/namespace/NAMESPACE",
    ending: /\/sparql$/,
    query: "/sparql",
    update: "/sparql",
    authentication: "basic",
    gzip: false,
    connections: 1,
    listing: "patterns",
  },
  stardog: {
    title: "Stardog",
    example: "http://localhost:5820/DATABASE",
    graphs: { path: "", parameter: "graph" },
    query: "/query",
    update: "/update",
    authentication: "basic",
    gzip: true,
    connections: 2,
    listing: "patterns",
  },
  neptune: {
    title: "Amazon Neptune",
    example: "https://CLUSTER:8182",
    ending: /\/sparql(?:\/gsp\/?)?$/,
    graphs: { path: "/sparql/gsp/", parameter: "graph" },
    query: "/sparql",
    update: "/sparql",
    authentication: "basic",
    gzip: false,
    connections: 4,
    longestUpdate: 150 * 2 ** 20,
    passing: /ConcurrentModificationException|ThrottlingException/,
    listing: "patterns",
  },
  qlever: {
    title: "QLever",
    example: "http://localhost:7001",
    graphs: { path: "", parameter: "graph" },
    query: "",
    update: "",
    authentication: "bearer",
    gzip: false,
    connections: 1,
    listing: "counts",
  },
  oxigraph: {
    title: "Oxigraph",
    example: "http://localhost:7878",
    ending: /\/(?:store|query|update)$/,
    graphs: { path: "/store", parameter: "graph" },
    quads: "/store",
    query: "/query",
    update: "/update",
    authentication: "basic",
    gzip: false,
    connections: 2,
    listing: "names",
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type StoreName = keyof typeof PRESETS;

export const STORE_NAMES = Object.keys(PRESETS) as readonly StoreName[];
