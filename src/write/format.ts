import type { Outcome } from "../diagnostic/index.ts";
import type { Quad } from "../graph/index.ts";
import type { ArticleRecord } from "../record/types.ts";

export const FORMATS = ["trig", "nquads", "turtle", "ntriples", "jsonld", "records"] as const;

export type Format = (typeof FORMATS)[number];

/**
 * Writes a document of one format, article by article: `header`, the articles' chunks with `separator` between them,
 * `footer`. A chunk depends on its article alone, so that memory stays flat and articles can be written in parallel.
 */
export interface FormatWriter {
  readonly format: Format;
  /** File name extension, without a dot. */
  readonly extension: string;
  /** IANA media type. */
  readonly mediaType: string;
  /** Whether each article keeps its named graph; the other formats of RDF write the union. */
  readonly namedGraphs: boolean;
  /**
   * What comes before the first article.
   * @param base IRI under which things are minted; Turtle and TriG then write them relative to it
   */
  header(base?: string): string;
  /**
   * One article; fails where a term may not stand in RDF at all.
   * @param record the complete record
   * @param quads its quads (`toQuads(record)`), in any order
   * @param base as given to the header, or nothing
   */
  article(record: ArticleRecord, quads: readonly Quad[], base?: string): Outcome<string>;
  readonly separator: string;
  footer(): string;
}
