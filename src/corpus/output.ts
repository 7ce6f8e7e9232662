import { type Format, WRITERS } from "../write/index.ts";
import type { Exported } from "./convert.ts";
import { type Sink, streamSink } from "./sink.ts";

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
  /** Leaves the graphs that were there before as they were. */
  discard(): Promise<void>;
}

/** What an export says of itself: the head of `dataset.ttl`, and `report.json`. */
export interface Beside {
  readonly description: string;
  readonly report: string;
}

/** Header, chunks with separators between them, footer: one format in one sink. */
export interface Document {
  article(chunk: string): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
}

export async function documentIn(sink: Sink, format: Format, base: string): Promise<Document> {
  const writer = WRITERS[format];
  let first = true;
  await sink.write(writer.header(base));
  return {
    article: async (chunk) => {
      await sink.write(first ? chunk : `${writer.separator}${chunk}`);
      first = false;
    },
    close: async () => {
      await sink.write(writer.footer());
      await sink.close();
    },
    discard: () => sink.discard(),
  };
}

/** One format on standard output (or another stream). */
export async function streamOutput(stream: NodeJS.WritableStream, format: Format, base: string): Promise<Output> {
  const document = await documentIn(streamSink(stream), format, base);
  return {
    article: ({ chunks }) => document.article(chunks[format] ?? ""),
    close: async () => {
      await document.close();
      return [];
    },
    discard: () => document.discard(),
  };
}
