import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Format, WRITERS } from "../write/index.ts";
import type { Exported } from "./convert.ts";
import { fileSink, type Sink, streamSink } from "./sink.ts";

/** Where an export goes: a folder with a file a format, or one format on a stream. */
export interface Output {
  /** Writes one article; `name` is what its record is called in `records/`. */
  article(exported: Exported, name: string): Promise<void>;
  /**
   * Makes everything final, with further files beside the graphs (made from the graphs' names).
   * @returns the names of the files written, records aside
   */
  close(
    beside: (graphs: readonly string[]) => Promise<readonly (readonly [string, string])[]>,
  ): Promise<readonly string[]>;
  /** Leaves the graphs that were there before as they were. */
  discard(): Promise<void>;
}

/** Header, chunks with separators between them, footer: one format in one sink. */
interface Document {
  article(chunk: string): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
}

async function documentIn(sink: Sink, format: Format, base: string): Promise<Document> {
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

/** Every format in a folder: `graph.EXT`, and `records/NAME.jsonld`, or `records/NAME.ndjson` for an input of many. */
export async function folderOutput(folder: string, formats: readonly Format[], base: string): Promise<Output> {
  const graphs = new Map<Format, Document>();
  const names: string[] = [];
  for (const format of formats) {
    if (format === "records") continue;
    const name = `graph.${WRITERS[format].extension}`;
    names.push(name);
    graphs.set(format, await documentIn(await fileSink(join(folder, name)), format, base));
  }
  const records = recordFiles(join(folder, "records"));
  return {
    article: async (exported, name) => {
      for (const [format, document] of graphs) await document.article(exported.chunks[format] ?? "");
      if (exported.chunks.records !== undefined) await records.write(name, exported.alone, exported.chunks.records);
    },
    close: async (beside) => {
      const before = filesBefore(folder);
      const graphNames = [...names, ...(records.any() ? ["records/"] : [])];
      const others = await beside(graphNames);
      for (const document of graphs.values()) await document.close();
      await records.close();
      for (const [name, text] of others) {
        const sink = await fileSink(join(folder, name));
        await sink.write(text);
        await sink.close();
      }
      const written = [...graphNames, ...others.map(([name]) => name)];
      if (before) {
        for (const name of before) if (!written.includes(name)) rmSync(join(folder, name), { force: true });
        records.sweep();
      }
      return written;
    },
    discard: async () => {
      for (const document of graphs.values()) await document.discard();
      await records.discard();
    },
  };
}

/** The files that an earlier export wrote here, if this is the folder of one. */
function filesBefore(folder: string): readonly string[] | undefined {
  const path = join(folder, "report.json");
  if (!existsSync(path)) return undefined;
  try {
    const report: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof report !== "object" || report === null || !("tool" in report) || !("files" in report)) return undefined;
    if (!String(report.tool).startsWith("rapporteur") || !Array.isArray(report.files)) return undefined;
    return report.files.filter((f): f is string => typeof f === "string" && /^[\w-]+\.[\w.]+$/.test(f));
  } catch {
    return undefined;
  }
}

interface RecordFiles {
  write(name: string, alone: boolean, text: string): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
  /** Whether one was written. */
  any(): boolean;
  /** Removes the records of an earlier export that this one did not write. */
  sweep(): void;
}

function recordFiles(folder: string): RecordFiles {
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
