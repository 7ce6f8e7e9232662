import type { Quad } from "@rdfjs/types";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { toQuads } from "../graph/index.ts";
import { fileFault } from "./file-fault.ts";
import { dataFormat, type RdfFormat } from "./formats.ts";
import { jsonLdQuads, readJsonLd } from "./json-ld.ts";
import { parseRdf } from "./parse-rdf.ts";
import { readText } from "./read-chunks.ts";
import { type FileRecord, type ReadRecords, recordsOf } from "./records.ts";

/** One graph of a file: a named one, or the default graph (`name` is empty). */
export interface FileGraph {
  readonly name: string;
  readonly quads: readonly Quad[];
  /** Where a graph came from a record: its article, and the line it stands on in a file of many. */
  readonly article?: string;
  readonly line?: number;
}

/**
 * Reads a file of RDF or records graph by graph. A record is checked at the door and gives the graph it maps to; what the
 * checks find comes along. An RDF file is held in memory, since the quads of a graph may stand anywhere in it.
 */
export async function* graphsOf(file: string, options: ReadRecords = {}): AsyncGenerator<Outcome<FileGraph>> {
  const known = dataFormat(file);
  if (known === undefined) return;
  const { format, gzip } = known;
  if (format !== "json" && format !== "records") {
    yield* named(file, () => readText(file, gzip), format);
    return;
  }
  const document = format === "json" ? readJsonLd(file, gzip) : undefined;
  if (document === undefined) {
    for await (const record of recordsOf(file, options)) yield record.ok ? graphOf(record) : record;
    return;
  }
  const quads = await jsonLdQuads(document, file);
  if (quads.ok) yield* named(file, () => [quads.value], "nq");
  else yield quads;
}

function graphOf({ value, diagnostics }: Outcome<FileRecord> & { ok: true }): Outcome<FileGraph> {
  const { record, line } = value;
  const place = { article: record.identifier, ...(line !== undefined && { line }) };
  return success({ name: record.run.generated, quads: toQuads(record), ...place }, diagnostics);
}

function* named(file: string, pieces: () => Iterable<string>, format: RdfFormat): Generator<Outcome<FileGraph>> {
  const graphs = new Map<string, Quad[]>();
  try {
    const fault = parseRdf(pieces(), format, (quad) => {
      const quads = graphs.get(quad.graph.value);
      if (quads === undefined) graphs.set(quad.graph.value, [quad]);
      else quads.push(quad);
    });
    if (fault !== undefined) {
      yield failure({ severity: "error", rule: "graph/syntax", file, ...fault });
      return;
    }
  } catch (error) {
    yield failure(fileFault(file, error));
    return;
  }
  // An empty file is one empty graph: whoever validates it is told so.
  if (graphs.size === 0) graphs.set("", []);
  for (const [name, quads] of graphs) yield success({ name, quads });
}
