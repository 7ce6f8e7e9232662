import { closeSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../write/index.ts";
import { linesOf } from "./lines.ts";

/** What is known of a graph in the store: what was put there last, or nothing, since a request was begun and not answered. */
export type Known = { readonly sha256: string; readonly quads: number } | "in doubt";

/** What earlier loads to one store left behind. */
export interface Remembered {
  readonly graphs: ReadonlyMap<string, Known>;
  /** Graphs that the last load put before it was interrupted, in order; none where it came to its end. */
  readonly interrupted: readonly string[];
}

/** The line of NDJSON that each event is. A graph's last line counts. */
type Line =
  | { readonly load: "begun"; readonly to: string }
  | { readonly load: "ended" }
  | { readonly graph: string; readonly sha256: string; readonly quads: number }
  | { readonly graph: string; readonly doubt: true }
  | { readonly graph: string; readonly gone: true };

/** Reads a journal; a last line that was cut off by a crash counts for nothing, and so does what is no journal. */
export function readJournal(path: string): Remembered {
  const graphs = new Map<string, Known>();
  let since: string[] | undefined;
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return { graphs, interrupted: [] };
  for (const text of linesOf(path)) {
    const line = parsed(text);
    if (line === undefined) continue;
    if ("load" in line) since = line.load === "begun" ? (since ?? []) : undefined;
    else if ("sha256" in line) {
      graphs.set(line.graph, { sha256: line.sha256, quads: line.quads });
      since?.push(line.graph);
    } else if ("doubt" in line) graphs.set(line.graph, "in doubt");
    else graphs.delete(line.graph);
  }
  return { graphs, interrupted: [...new Set(since ?? [])] };
}

function parsed(text: string): Line | undefined {
  if (text === "") return undefined;
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line !== "object" || line === null) return undefined;
    return "load" in line || "graph" in line ? (line as Line) : undefined;
  } catch {
    return undefined;
  }
}

/** A journal that is being written: each line is with the operating system before the next request goes out. */
export interface Journal {
  /** Requests for these graphs are about to go out; or what the store has is seen to be something else. */
  doubt(graphs: readonly string[]): void;
  /** The store has acknowledged them. */
  put(graphs: readonly { readonly graph: string; readonly sha256: string; readonly quads: number }[]): void;
  gone(graph: string): void;
  /** The load came to its end: only what is known now is kept. */
  end(): void;
  close(): void;
}

/** A journal that goes on from what is remembered. The file is not touched before there is something to say. */
export function openJournal(path: string, to: string, { graphs, interrupted }: Remembered): Journal {
  const now = new Map(graphs);
  let file: number | undefined;
  const write = (...lines: readonly Line[]): void => {
    if (file === undefined) {
      makeFolder(dirname(path));
      file = openSync(path, "a");
      // Whatever a crash cut off in the middle of a line stays a line of its own.
      writeWhole(file, `\n${written({ load: "begun", to })}`);
    }
    writeWhole(file, lines.map(written).join(""));
  };
  return {
    doubt: (names) => {
      for (const graph of names) now.set(graph, "in doubt");
      write(...names.map((graph) => ({ graph, doubt: true }) as const));
    },
    put: (put) => {
      for (const { graph, sha256, quads } of put) now.set(graph, { sha256, quads });
      write(...put.map(({ graph, sha256, quads }) => ({ graph, sha256, quads })));
    },
    gone: (graph) => {
      now.delete(graph);
      write({ graph, gone: true });
    },
    end: () => {
      if (file === undefined && interrupted.length === 0) return;
      const part = openSync(`${path}.part`, "w");
      writeWhole(part, written({ load: "begun", to }));
      let lines: string[] = [];
      for (const [graph, is] of now) {
        lines.push(written(is === "in doubt" ? { graph, doubt: true } : { graph, ...is }));
        if (lines.length < MANY) continue;
        writeWhole(part, lines.join(""));
        lines = [];
      }
      writeWhole(part, lines.join("") + written({ load: "ended" }));
      closeSync(part);
      renameSync(`${path}.part`, path);
    },
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** How many lines are written at once. */
const MANY = 10_000;

const written = (line: Line): string => `${JSON.stringify(line)}\n`;

/** @throws what the file system throws: a full disk, a folder that may not be written */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
