import { type Format, gzipMember, WRITERS } from "../write/index.ts";
import type { Exported } from "./convert.ts";
import type { RecordLines } from "./record-files.ts";
import { type Chunk, type Sink, streamSink } from "./sink.ts";

/** Where an export goes: a folder with a file a format, or one format on a stream. */
export interface Output {
  /** Writes one article; `name` is what its record is called in `records/`. */
  article(exported: Exported, name: string): Promise<void>;
  /**
   * Makes everything final.
   * @param beside makes what stands beside the graphs, once it is known what files there are
   * @returns the names of the files written
   */
  close(beside: (files: readonly string[]) => Promise<Beside>): Promise<readonly string[]>;
  /** What an export that goes on later has to know, besides what is in the files. */
  state(): OutputState;
}

/** Where a folder's output stands. */
export interface OutputState {
  /** Articles written. */
  readonly articles: number;
  readonly lines?: RecordLines;
}

/** What an export says of itself: the head of `dataset.ttl`, and `report.json`. */
export interface Beside {
  readonly description: string;
  readonly report: string;
}

/** Header, chunks with separators between them, footer: one format in one sink. */
export interface Document {
  article(chunk: Chunk): Promise<void>;
  /** Writes what belongs behind the last article. */
  end(): Promise<void>;
}

export interface DocumentOptions {
  readonly format: Format;
  readonly base: string;
  /** Whether the document is packed, as its articles' chunks are. */
  readonly gzip?: true;
}

/** @param begun how many articles stand in the sink already; undefined for a new one */
export async function documentIn(
  sink: Sink,
  { format, base, gzip }: DocumentOptions,
  begun?: number,
): Promise<Document> {
  const writer = WRITERS[format];
  let first = (begun ?? 0) === 0;
  const between = async (text: string): Promise<void> => {
    if (text !== "") await sink.write(gzip ? gzipMember(text) : text);
  };
  if (begun === undefined) await between(writer.header(base));
  return {
    article: async (chunk) => {
      if (!first) await between(writer.separator);
      await sink.write(chunk);
      first = false;
    },
    end: () => between(writer.footer()),
  };
}

/** One format on standard output (or another stream). */
export async function streamOutput(stream: NodeJS.WritableStream, options: DocumentOptions): Promise<Output> {
  const { format } = options;
  const document = await documentIn(streamSink(stream), options);
  let articles = 0;
  return {
    article: async ({ chunks }) => {
      await document.article(chunks[format] ?? "");
      articles++;
    },
    close: async () => {
      await document.end();
      return [];
    },
    state: () => ({ articles }),
  };
}
