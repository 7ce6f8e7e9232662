import { join } from "node:path";
import { type Format, WRITERS } from "../write/index.ts";
import type { FileSink, OpenFiles } from "./open-files.ts";
import { type Document, type DocumentOptions, documentIn } from "./output.ts";
import type { Chunk } from "./sink.ts";

export interface ShardOptions extends DocumentOptions {
  readonly folder: string;
  /** Most articles in a file; one file for all where it is not given. */
  readonly size?: number;
}

/** One format's graphs in a file, `graph.EXT`, or in files of so many articles each, `graph-00001.EXT` and so on; packed, `.gz` follows. */
export interface Shards {
  readonly format: Format;
  article(chunk: Chunk): Promise<void>;
  close(): Promise<void>;
  /** The files there are by now. */
  names(): readonly string[];
}

/** @param begun how many articles an interrupted export wrote */
export async function shards(options: ShardOptions, files: OpenFiles, begun: number): Promise<Shards> {
  const { folder, format, gzip, size = Number.POSITIVE_INFINITY } = options;
  const extension = `${WRITERS[format].extension}${gzip ? ".gz" : ""}`;
  const nameOf = (n: number): string =>
    size === Number.POSITIVE_INFINITY ? `graph.${extension}` : `graph-${String(n).padStart(5, "0")}.${extension}`;
  let articles = begun;
  let number = Math.max(1, Math.ceil(begun / size));
  let sink: FileSink;
  let document: Document;
  const open = async (already: number): Promise<void> => {
    sink = await files.open(join(folder, nameOf(number)));
    document = await documentIn(sink, options, sink.begun > 0 ? already : undefined);
  };
  const close = async (): Promise<void> => {
    await document.end();
    await sink.rest();
  };
  await open(begun - (number > 1 ? (number - 1) * size : 0));
  return {
    format,
    article: async (chunk) => {
      if (articles > 0 && articles === number * size) {
        await close();
        number++;
        await open(0);
      }
      await document.article(chunk);
      articles++;
    },
    close,
    names: () => Array.from({ length: number }, (_, i) => nameOf(i + 1)),
  };
}
