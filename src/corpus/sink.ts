import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Somewhere to write text to, in order; `close` makes it final, `discard` leaves nothing behind. */
export interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
}

const BUFFER = 1 << 20;

/** Files that are being written, under their names until then. */
const unfinished = new Set<string>();

/** Removes what is being written: for a program that is told to end. What was there before stays as it was. */
export function discardUnfinished(): void {
  for (const part of unfinished) rmSync(part, { force: true });
}

/** A file that appears under its name only when it is whole: written beside it, renamed at the end. */
export async function fileSink(path: string): Promise<Sink> {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  // Opened at once, so that no file can come into being behind the back of discardUnfinished.
  const file = openSync(part, "w");
  unfinished.add(part);
  let buffer: string[] = [];
  let held = 0;
  const flush = (): void => {
    const text = buffer.join("");
    buffer = [];
    held = 0;
    if (text !== "") writeFileSync(file, text);
  };
  return {
    write: async (text) => {
      buffer.push(text);
      held += text.length;
      if (held >= BUFFER) flush();
    },
    close: async () => {
      flush();
      closeSync(file);
      renameSync(part, path);
      unfinished.delete(part);
    },
    discard: async () => {
      closeSync(file);
      rmSync(part, { force: true });
      unfinished.delete(part);
    },
  };
}

/** A stream such as standard output; waits for it to drain. */
export function streamSink(stream: NodeJS.WritableStream): Sink {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    close: async () => {},
    discard: async () => {},
  };
}
