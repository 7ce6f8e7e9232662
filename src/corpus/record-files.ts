import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileSink, type Sink } from "./sink.ts";

/** The folder `records/`: a file an article, or a file of lines for an input of many. */
export interface RecordFiles {
  write(name: string, alone: boolean, text: string): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
  /** Whether one was written. */
  any(): boolean;
  /** Removes the records of an earlier export that this one did not write. */
  sweep(): void;
}

export function recordFiles(folder: string): RecordFiles {
  const written = new Set<string>();
  let lines: { readonly name: string; readonly sink: Sink } | undefined;
  const unused = (name: string, extension: string): string => {
    let file = `${name}.${extension}`;
    for (let n = 2; written.has(file); n++) file = `${name}-${n}.${extension}`;
    written.add(file);
    return join(folder, file);
  };
  const closeLines = async (): Promise<void> => {
    await lines?.sink.close();
    lines = undefined;
  };
  return {
    write: async (name, alone, text) => {
      if (alone) {
        const sink = await fileSink(unused(name, "jsonld"));
        await sink.write(text);
        return sink.close();
      }
      if (lines?.name !== name) {
        await closeLines();
        lines = { name, sink: await fileSink(unused(name, "ndjson")) };
      }
      await lines.sink.write(text);
    },
    any: () => written.size > 0,
    close: closeLines,
    discard: async () => {
      await lines?.sink.discard();
    },
    sweep: () => {
      if (!existsSync(folder)) return;
      for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
        if (/\.(?:jsonld|ndjson)$/.test(file) && !written.has(file)) rmSync(join(folder, file));
    },
  };
}
