/** A line or text syntax of RDF, by the name Oxigraph knows it under. */
export type RdfFormat = "nq" | "nt" | "trig" | "ttl";

/** What a file holds, by its name. `json` is JSON-LD or records, by what it holds; `records` is one record a line. */
export type DataFormat = RdfFormat | "json" | "records";

const BY_EXTENSION: Readonly<Record<string, DataFormat>> = {
  nq: "nq",
  nquads: "nq",
  nt: "nt",
  ntriples: "nt",
  trig: "trig",
  ttl: "ttl",
  turtle: "ttl",
  jsonld: "json",
  json: "json",
  ndjson: "records",
  jsonl: "records",
};

/** The endings of file names that can be loaded, for messages; each may be followed by `.gz`. */
export const DATA_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION).map((extension) => `.${extension}`);

/** What a file holds and whether it is gzipped, by its name; undefined for a name that says nothing. */
export function dataFormat(file: string): { readonly format: DataFormat; readonly gzip: boolean } | undefined {
  const match = /\.([a-z]+)(\.gz)?$/i.exec(file);
  const format = BY_EXTENSION[match?.[1]?.toLowerCase() ?? ""];
  return format === undefined ? undefined : { format, gzip: match?.[2] !== undefined };
}
