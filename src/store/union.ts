import type { Store as OxigraphStore } from "oxigraph";

/** An RDF dataset in memory, in an embedded Oxigraph. Its default graph is the union of all its graphs. */
export interface Store {
  readonly oxigraph: OxigraphStore;
  /** Number of quads that were loaded, each once. */
  readonly size: number;
}

/**
 * Oxigraph can take the union of the named graphs for the default graph by itself, but then as a bag: a triple that two
 * articles' graphs have is found twice, and counted twice. A copy is a set, as the union of graphs is (RDF 1.1, 3.1).
 */
export const UNION = "INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }";
