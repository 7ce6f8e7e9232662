import { readItems } from "../article/index.ts";
import type { Item, RawItem } from "../article/types.ts";
import { type Diagnostic, hasError, success } from "../diagnostic/index.ts";
import { type Quad, toQuads } from "../graph/index.ts";
import { type Reports, reportsOf } from "../link/linker.ts";
import { sha256 } from "../record/hash.ts";
import { type Decision, type QuotePolicy, quote, recordJson } from "../record/index.ts";
import {
  canonicalHash,
  FORMATS,
  type Format,
  type GraphFacts,
  gzipMember,
  reifiers,
  reread,
  WRITERS,
} from "../write/index.ts";
import { type Counts, countRecord } from "./counts.ts";
import { identifierOf, placeOf, recordOf } from "./record-of.ts";
import type { Chunk } from "./sink.ts";

/** What the conversion of one article depends on, besides the article. Plain data: it is handed to worker threads. */
export interface ConvertOptions {
  /** IRI under which everything is minted, ending in `/`. */
  readonly base: string;
  readonly formats: readonly Format[];
  readonly quotes: QuotePolicy;
  readonly includeText: boolean;
  readonly validate: boolean;
  /** Whether an input of one article gets a record file of its own, laid out for reading; else records are lines. */
  readonly recordFiles: boolean;
  /** Name and version of this tool, for the run. */
  readonly tool: string;
  /** `reifier`: the evidence of triples is written as RDF 1.2 reifiers too, in the formats that have them. */
  readonly evidence?: "reifier";
  /** Whether graphs, and records by the line, are packed: each chunk is a gzip member. */
  readonly gzip?: true;
  /** The user's identity decisions. */
  readonly decisions?: readonly Decision[];
  /** xsd:dateTime, only where SOURCE_DATE_EPOCH is set. */
  readonly endedAt?: string;
}

/** One article, converted: a chunk of text for each format, and what the report says of it. */
export interface Exported {
  readonly status: "exported";
  readonly id: string;
  readonly identifier: string;
  readonly sha256: string;
  /** Whether its file holds this article alone, so that its record gets a file of its own. */
  readonly alone: boolean;
  /** Its named graph, and the SHA-256 of that graph's canonical form, in RDF 1.1: without reifiers. */
  readonly graph: GraphFacts;
  readonly chunks: Readonly<Partial<Record<Format, Chunk>>>;
  /** What another article may have too. */
  readonly reports: Reports;
  readonly counts: Counts;
  readonly ignored: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One article, rejected, and why. */
export interface Rejected {
  readonly status: "rejected";
  readonly identifier?: string;
  readonly diagnostics: readonly Diagnostic[];
}

export type Converted = Exported | Rejected;

/**
 * Converts what one raw item holds: reads it, extracts or checks the record, completes it, maps it, validates the graph,
 * writes it in each format and reads back what was written. A pure function of the item and the options.
 */
export async function convert(raw: RawItem, options: ConvertOptions): Promise<readonly Converted[]> {
  const converted: Converted[] = [];
  const items = await readItems(raw);
  const alone = raw.line === undefined && raw.record === undefined && items.length === 1;
  for (const item of items) {
    if (item.ok) converted.push(await convertItem(item.value, alone, item.diagnostics, options));
    else converted.push({ status: "rejected", diagnostics: item.diagnostics });
  }
  return converted;
}

async function convertItem(
  item: Item,
  alone: boolean,
  read: readonly Diagnostic[],
  options: ConvertOptions,
): Promise<Converted> {
  const record = await recordOf(item, options);
  if (!record.ok) {
    const identifier = identifierOf(item);
    return { status: "rejected", ...(identifier !== undefined && { identifier }), diagnostics: record.diagnostics };
  }
  const { value } = record;
  const place = { ...placeOf(item), article: value.identifier };
  const shown = quote(value, options.quotes);
  const quads = toQuads(shown);
  const diagnostics = [...read, ...record.diagnostics];
  if (options.validate) {
    const { validateGraph } = await import("../validate/index.ts");
    diagnostics.push(...(await validateGraph(quads, place, { quotes: options.quotes })));
  }
  const chunks: Partial<Record<Format, string>> = {};
  for (const format of options.formats) {
    if (hasError(diagnostics)) break;
    const written = WRITERS[format].article(shown, quads, options.base);
    diagnostics.push(...written.diagnostics.map((d) => ({ ...place, ...d })));
    if (!written.ok) break;
    chunks[format] = written.value;
    if (options.validate)
      diagnostics.push(...reread(format, written.value, shown, quads, options.base).map((d) => ({ ...place, ...d })));
  }
  if (hasError(diagnostics)) return { status: "rejected", identifier: value.identifier, diagnostics };
  // A file of one article gets a record of its own, laid out for reading; the lines of a corpus stay lines.
  if (chunks.records !== undefined && alone && options.recordFiles)
    chunks.records = recordJson(shown, { pretty: true });
  const hash = chunks.nquads === undefined ? canonicalHash(quads) : success(sha256(chunks.nquads));
  if (!hash.ok) return { status: "rejected", identifier: value.identifier, diagnostics: hash.diagnostics };
  return {
    status: "exported",
    id: value.id,
    identifier: value.identifier,
    sha256: value.text.sha256,
    alone,
    graph: { graph: value.run.generated, sha256: hash.value, quads: quads.length },
    chunks: packed(options.evidence === "reifier" ? withReifiers(chunks, quads) : chunks, alone, options),
    reports: reportsOf(quads),
    counts: countRecord(value, quads.length),
    ignored: item.kind === "article" ? item.article.ignored : [],
    diagnostics,
  };
}

type Texts = Readonly<Partial<Record<Format, string>>>;

/** The chunks of files that are packed; a record in a file of its own is for reading. */
function packed(texts: Texts, alone: boolean, { gzip, recordFiles }: ConvertOptions): Exported["chunks"] {
  if (gzip !== true) return texts;
  const chunks = Object.entries(texts).map(([format, text]) => [
    format,
    format === "records" && alone && recordFiles ? text : gzipMember(text),
  ]);
  return Object.fromEntries(chunks);
}

function withReifiers(chunks: Texts, quads: readonly Quad[]): Texts {
  const all = FORMATS.flatMap((format) => {
    const chunk = chunks[format];
    return chunk === undefined ? [] : [[format, chunk + reifiers(quads, format)] as const];
  });
  return Object.fromEntries(all);
}
