import type { Quad } from "@rdfjs/types";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { toQuads } from "../graph/index.ts";
import { fileFault } from "./file-fault.ts";
import { dataFormat, type RdfFormat } from "./formats.ts";
import { jsonLdQuads, readJsonLd } from "./json-ld.ts";
import { PackedGraph } from "./packed-graph.ts";
import { parseRdf } from "./parse-rdf.ts";
import { readText } from "./read-chunks.ts";
import { type FileRecord, type ReadRecords, recordsOf } from "./records.ts";
import { syntaxFault } from "./syntax-fault.ts";

/** One graph of a file: a named one, or the default graph (`name` is empty). */
export interface FileGraph {
  readonly name: string;
  readonly quads: Iterable<Quad>;
  /** Where a graph came from a record: its article, and the line it stands on in a file of many. */
  readonly article?: string;
  readonly line?: number;
}

/**
 * Reads a file of RDF or records graph by graph. A record is checked at the door and gives the graph it maps to; what the
 * checks find comes along. An RDF file is read twice, since the quads of a graph may stand anywhere in it.
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
  try {
    const sizes = graphSizes(pieces(), format);
    if (!sizes.ok) {
      const better = syntaxFault(pieces(), format);
      yield failure(...sizes.diagnostics.map((diagnostic) => ({ ...diagnostic, ...better, file })));
    }
    // An empty file is one empty graph: whoever validates it is told so.
    else if (sizes.value.size === 0) yield success({ name: "", quads: [] });
    else yield* complete(pieces(), format, sizes.value);
  } catch (error) {
    yield failure(fileFault(file, error));
  }
}

/** How many quads each graph has. */
function graphSizes(pieces: Iterable<string>, format: RdfFormat): Outcome<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const parser = parseRdf(pieces, format);
  for (let step = parser.next(); ; step = parser.next()) {
    if (step.done) {
      return step.value ? failure({ severity: "error", rule: "graph/syntax", ...step.value }) : success(sizes);
    }
    for (const { graph } of step.value) {
      const size = sizes.get(graph.value);
      sizes.set(size === undefined ? copy(graph.value) : graph.value, (size ?? 0) + 1);
    }
  }
}

/** A name of its own memory: what the parser gives is a window on the piece of the file it was found in, and keeps that. */
function copy(name: string): string {
  return Buffer.from(name).toString();
}

/** A graph of more quads than an article has is kept packed. */
const LARGE = 20_000;

interface GraphSoFar {
  readonly quads: Quad[] | PackedGraph;
  size: number;
}

/** Each graph as soon as its last quad was read, so that a file that goes graph by graph is never in memory whole. */
function* complete(
  pieces: Iterable<string>,
  format: RdfFormat,
  sizes: ReadonlyMap<string, number>,
): Generator<Outcome<FileGraph>> {
  const open = new Map<string, GraphSoFar>();
  for (const found of parseRdf(pieces, format)) {
    for (const quad of found) {
      const name = quad.graph.value;
      const size = sizes.get(name) ?? 0;
      const graph = open.get(name) ?? { quads: size > LARGE ? new PackedGraph() : [], size: 0 };
      if (graph.quads instanceof PackedGraph) graph.quads.add(quad);
      else graph.quads.push(quad);
      graph.size++;
      open.set(name, graph);
      if (graph.size === size) {
        open.delete(name);
        yield success({ name, quads: graph.quads });
      }
    }
  }
}
