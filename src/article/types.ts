/**
 * A stretch of a text in UTF-16 code units, half-open: what `String.prototype.slice` takes. Reading and extraction work
 * in these (`from`, `to`); everything in a record is in Unicode code points (`start`, `end`). `codepoints.ts` converts.
 */
export interface UnitSpan {
  readonly from: number;
  readonly to: number;
}

/** What a stretch of lines of an article is. `furniture` is everything that is not the article: appeals, credits, links. */
export type BlockKind =
  | "headline"
  | "subheadline"
  | "byline"
  | "dateline"
  | "caption"
  | "bullet"
  | "heading"
  | "paragraph"
  | "quote"
  | "furniture";

/** A block of the text, without the line ends and the blanks around it; blocks are in order and do not overlap. */
export interface Block extends UnitSpan {
  readonly kind: BlockKind;
}

/** What is known of an article besides its words. */
export interface Metadata {
  readonly headline?: string;
  readonly author?: readonly string[];
  readonly publisher?: string;
  /** xsd:dateTime, with its offset where the source gives one: `2024-06-20T09:12:00-04:00`. */
  readonly datePublished?: string;
  /** xsd:date, where the source gives no time of day. Never both. */
  readonly publishedOn?: string;
  /** BCP 47 language tag. */
  readonly inLanguage?: string;
  /** Absolute IRI. */
  readonly url?: string;
}

/** What a text is that is no news article: the full text of a treaty. */
export type DocumentKind = "treaty";

/** One article as it was read: the text is never changed afterwards, all positions are positions in it. */
export interface Article extends Metadata {
  /** The input's own id, else its file name without extension. */
  readonly identifier: string;
  /** Only where it is no news article. */
  readonly document?: DocumentKind;
  /** Decoded text as it was read, without byte order mark; line ends as they are. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where it came from, for diagnostics. */
  readonly file: string;
  readonly line?: number;
  /** Keys of the input object that are not in the input schema, and were not read (the loss ledger). */
  readonly ignored: readonly string[];
}

/** What an input is read as; `json` is one article or one record, by what it holds. */
export type InputFormat = "text" | "markdown" | "html" | "json" | "records";

/**
 * One article's or record's bytes, cut out of its file but not yet looked into (a whole file, or one line of NDJSON;
 * gzip undone). Plain data, so that it can be handed to another thread.
 */
export interface RawItem {
  readonly file: string;
  /** What articles that have no id of their own are called after; by default the file's name without extensions. */
  readonly name?: string;
  /** Line in an NDJSON file, from 1. */
  readonly line?: number;
  /** Number of the record in a web archive, from 1. */
  readonly record?: number;
  /** Where a page was, absolute; what the page says of itself goes before. */
  readonly url?: string;
  /** The encoding that the page was sent as. */
  readonly charset?: string;
  /** What HTTP put the bytes through, the last thing first: `chunked`, `gzip`, `deflate`, `br`. */
  readonly codings?: readonly string[];
  readonly format: InputFormat;
  /** What the user said that the document is; JSON says it by its `type`. */
  readonly document?: DocumentKind;
  readonly bytes: Uint8Array;
}

/** What an item turned out to be: an article, or a record still to be checked against the schema. */
export type Item =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "record"; readonly value: unknown; readonly file: string; readonly line?: number };
