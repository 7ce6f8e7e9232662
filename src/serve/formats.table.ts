/** A format an answer can be written in. */
export interface ResultFormat {
  /** What Oxigraph calls it. */
  readonly name: string;
  /** What is sent as its media type. */
  readonly mediaType: string;
  /** What clients ask for it by, beside that. */
  readonly also?: readonly string[];
  /** Its name in http://www.w3.org/ns/formats/. */
  readonly described: string;
}

/** Of SELECT and ASK, the one that is sent unasked first (SPARQL 1.1 Query Results JSON, XML, CSV and TSV Formats). */
export const ROWS: readonly ResultFormat[] = [
  {
    name: "json",
    mediaType: "application/sparql-results+json",
    also: ["application/json"],
    described: "SPARQL_Results_JSON",
  },
  {
    name: "xml",
    mediaType: "application/sparql-results+xml",
    also: ["application/xml", "text/xml"],
    described: "SPARQL_Results_XML",
  },
  { name: "csv", mediaType: "text/csv", described: "SPARQL_Results_CSV" },
  { name: "tsv", mediaType: "text/tab-separated-values", described: "SPARQL_Results_TSV" },
];

/** Of CONSTRUCT and DESCRIBE. */
export const GRAPHS: readonly ResultFormat[] = [
  { name: "ttl", mediaType: "text/turtle", also: ["application/x-turtle"], described: "Turtle" },
  { name: "nt", mediaType: "application/n-triples", also: ["text/plain"], described: "N-Triples" },
  { name: "xml", mediaType: "application/rdf+xml", also: ["application/xml"], described: "RDF_XML" },
  { name: "jsonld", mediaType: "application/ld+json", also: ["application/json"], described: "JSON-LD" },
  { name: "nq", mediaType: "application/n-quads", described: "N-Quads" },
  { name: "trig", mediaType: "application/trig", described: "TriG" },
];
