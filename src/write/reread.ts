import { createRequire } from "node:module";
import type * as N3 from "n3";
import type { Diagnostic } from "../diagnostic/index.ts";
import { nquadsTerm, type Quad } from "../graph/index.ts";
import type { ArticleRecord } from "../record/types.ts";
import type { Format } from "./format.ts";
import { WRITERS } from "./writers.ts";

/**
 * Parses again what was written of one article, and compares it with what was meant: the quads for the formats of RDF
 * text, the record for JSON-LD and records.
 * @param chunk what the format's writer gave for the article
 * @param base as given to the writer
 */
export function reread(
  format: Format,
  chunk: string,
  record: ArticleRecord,
  quads: readonly Quad[],
  base?: string,
): Diagnostic[] {
  const writer = WRITERS[format];
  const text = writer.header(base) + chunk + writer.footer();
  try {
    if (format === "jsonld" || format === "records") return rereadJson(format, text, record);
    return rereadQuads(format, text, quads, writer.mediaType, writer.namedGraphs);
  } catch (error) {
    return [fault(format, error instanceof Error ? error.message : String(error), "a document that parses")];
  }
}

function rereadJson(format: Format, text: string, record: ArticleRecord): Diagnostic[] {
  const parsed: unknown = JSON.parse(text);
  const { "@context": _, ...article } = record;
  const found =
    format === "records" ? parsed : (parsed as { "@graph": [{ "@graph": [unknown] }] })["@graph"][0]["@graph"][0];
  const meant = format === "records" ? record : article;
  return JSON.stringify(found) === JSON.stringify(meant) ? [] : [fault(format, "another record", "the record")];
}

function rereadQuads(
  format: Format,
  text: string,
  quads: readonly Quad[],
  mediaType: string,
  namedGraphs: boolean,
): Diagnostic[] {
  const { Parser } = n3();
  const line = (quad: Pick<Quad, "subject" | "predicate" | "object" | "graph">): string =>
    `${nquadsTerm(quad.subject)} ${nquadsTerm(quad.predicate)} ${nquadsTerm(quad.object)}${namedGraphs ? ` ${nquadsTerm(quad.graph)}` : ""}`;
  const missing = new Set(quads.map(line));
  const added: string[] = [];
  for (const quad of new Parser({ format: mediaType }).parse(text)) {
    const found = line(quad as unknown as Quad);
    if (!missing.delete(found)) added.push(found);
  }
  return [
    ...[...missing].map((quad) => fault(format, "no such quad", quad)),
    ...added.map((quad) => fault(format, quad, "no such quad")),
  ].slice(0, 10);
}

function fault(format: Format, actual: string, expected: string): Diagnostic {
  return {
    severity: "error",
    rule: "write/reread",
    message: `What was written as ${format} reads otherwise than it was meant.`,
    expected,
    actual,
  };
}

let loaded: typeof N3 | undefined;

/** Loaded with the first chunk that is read again: writing alone does not need the parser. */
function n3(): typeof N3 {
  loaded ??= createRequire(import.meta.url)("n3") as typeof N3;
  return loaded;
}
