import {
  closeSync,
  existsSync,
  fsync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { makeFolder } from "../write/index.ts";
import type { Chunk, Sink } from "./sink.ts";

/** A file that is being written beside its name, as `NAME.part`. */
export interface FileSink extends Sink {
  /** Bytes that an interrupted export had written to it already; 0 for a new file. */
  readonly begun: number;
  /** Where its bytes are until it has its name. */
  readonly part: string;
  /** Ends it, and gives it its name. */
  close(): Promise<void>;
  /** Ends it, and leaves it beside its name until {@link OpenFiles.commit}. */
  rest(): Promise<void>;
}

/** The bytes in each unfinished file, by its absolute path. */
export type Lengths = Readonly<Record<string, number>>;

/** The files that one export is writing. A file appears under its name only when it is whole. */
export interface OpenFiles {
  open(path: string): Promise<FileSink>;
  /** Whether a file of this name is being written, or was by the interrupted export. */
  has(path: string): boolean;
  /** Puts everything that was written so far on the disk. @returns what is there now */
  sync(): Promise<Lengths>;
  /** Gives their names to the files that rest. */
  commit(): void;
  /** Ends all files where they are, for an export that goes on later. */
  leave(): void;
  /** Removes all unfinished files. */
  discard(): void;
}

const BUFFER = 1 << 20;
const toDisk = promisify(fsync);

const partOf = (path: string): string => `${path}.part`;

/** @param before what an interrupted export had on the disk when it last wrote that down; later bytes are cut off */
export function openFiles(before: Lengths = {}): OpenFiles {
  const open = new Map<string, { readonly file: number; readonly flush: () => number }>();
  // What an interrupted export wrote and this one does not open again was whole by then.
  const resting = new Map<string, number>(Object.entries(before));
  const part = (path: string, begun: number | undefined): string => {
    makeFolder(dirname(path));
    const name = partOf(path);
    if (begun === undefined) return name;
    // It was ended, and got its name, after the state was written down.
    if (!existsSync(name)) renameSync(path, name);
    truncateSync(name, begun);
    return name;
  };
  return {
    open: async (name) => {
      const path = resolve(name);
      const begun = resting.get(path);
      resting.delete(path);
      const beside = part(path, begun);
      const file = openSync(beside, begun === undefined ? "w" : "a");
      let [buffer, held, written]: [Chunk[], number, number] = [[], 0, begun ?? 0];
      const flush = (): number => {
        const bytes = Buffer.concat(buffer.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk)));
        [buffer, held] = [[], 0];
        if (bytes.length > 0) writeFileSync(file, bytes);
        written += bytes.length;
        return written;
      };
      open.set(path, { file, flush });
      const end = (): void => {
        open.delete(path);
        closeSync(file);
      };
      return {
        begun: begun ?? 0,
        part: beside,
        write: async (text) => {
          buffer.push(text);
          held += text.length;
          if (held >= BUFFER) flush();
        },
        close: async () => {
          flush();
          end();
          renameSync(beside, path);
        },
        rest: async () => {
          resting.set(path, flush());
          fsyncSync(file);
          end();
        },
      };
    },
    has: (name) => open.has(resolve(name)) || resting.has(resolve(name)),
    sync: async () => {
      const lengths = [...open].map(([path, { flush }]) => [path, flush()] as const);
      await Promise.all([...open.values()].map(({ file }) => toDisk(file)));
      return Object.fromEntries([...resting, ...lengths]);
    },
    commit: () => {
      for (const path of resting.keys()) if (existsSync(partOf(path))) renameSync(partOf(path), path);
      resting.clear();
    },
    leave: () => {
      for (const { file } of open.values()) closeSync(file);
      open.clear();
    },
    discard: () => {
      for (const [path, { file }] of open) {
        closeSync(file);
        rmSync(partOf(path), { force: true });
      }
      for (const path of resting.keys()) rmSync(partOf(path), { force: true });
      open.clear();
      resting.clear();
    },
  };
}

/** The files of an interrupted export that are not there as it left them. */
export function damaged(before: Lengths): readonly string[] {
  return Object.entries(before).flatMap(([path, length]) => {
    const stats = statSync(partOf(path), { throwIfNoEntry: false }) ?? statSync(path, { throwIfNoEntry: false });
    return stats === undefined || stats.size < length ? [path] : [];
  });
}

/** Removes the unfinished files of an export that is not gone on with. */
export function removeParts(before: Lengths): void {
  for (const path of Object.keys(before)) rmSync(partOf(path), { force: true });
}
