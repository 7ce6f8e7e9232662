import { existsSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { FileSink, OpenFiles } from "./open-files.ts";
import type { Chunk } from "./sink.ts";

/** The file of lines that is being written, and what it is called for. */
export interface RecordLines {
  readonly name: string;
  readonly file: string;
}

/** The folder `records/`: a file an article, or a file of lines for an input of many. */
export interface RecordFiles {
  /** @returns the file that came into being for it, if one did */
  write(name: string, alone: boolean, text: Chunk): Promise<string | undefined>;
  close(): Promise<void>;
  /** Whether one was written. */
  any(): boolean;
  /** The file of lines under way. */
  lines(): RecordLines | undefined;
  /** Takes up again what an interrupted export had under way. */
  resume(written: readonly string[], lines: RecordLines | undefined): Promise<void>;
  /** Removes the records of an earlier export that this one did not write, but for those that it was given to read. */
  sweep(read: ReadonlySet<string>): void;
}

/** @param gzip whether files of lines are packed, as the lines are that are written to them */
export function recordFiles(folder: string, files: OpenFiles, gzip = false): RecordFiles {
  const written = new Set<string>();
  let lines: (RecordLines & { readonly sink: FileSink }) | undefined;
  const unused = (name: string, extension: string): string => {
    let file = `${name}.${extension}`;
    for (let n = 2; written.has(file); n++) file = `${name}-${n}.${extension}`;
    written.add(file);
    return file;
  };
  const closeLines = async (): Promise<void> => {
    await lines?.sink.close();
    lines = undefined;
  };
  return {
    write: async (name, alone, text) => {
      if (alone) {
        const file = unused(name, "jsonld");
        const sink = await files.open(join(folder, file));
        await sink.write(text);
        await sink.close();
        return file;
      }
      let begun: string | undefined;
      if (lines?.name !== name) {
        await closeLines();
        begun = unused(name, gzip ? "ndjson.gz" : "ndjson");
        lines = { name, file: begun, sink: await files.open(join(folder, begun)) };
      }
      await lines.sink.write(text);
      return begun;
    },
    any: () => written.size > 0,
    close: closeLines,
    lines: () => lines && { name: lines.name, file: lines.file },
    resume: async (names, under) => {
      for (const name of names) written.add(name);
      if (under) lines = { ...under, sink: await files.open(join(folder, under.file)) };
    },
    sweep: (read) => {
      if (!existsSync(folder)) return;
      for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        const path = join(folder, file);
        const old = /\.(?:jsonld|ndjson(?:\.gz)?)$/.test(file) && !written.has(file);
        if (old && !read.has(realpathSync(path))) rmSync(path);
      }
    },
  };
}
