import { mkdirSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";

/** Somewhere to write text to, in order; `close` makes it final, `discard` leaves nothing behind. */
export interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
}

const BUFFER = 1 << 20;

/** A file that appears under its name only when it is whole: written beside it, renamed at the end. */
export async function fileSink(path: string): Promise<Sink> {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  const file = await open(part, "w");
  let buffer: string[] = [];
  let held = 0;
  const flush = async (): Promise<void> => {
    const text = buffer.join("");
    buffer = [];
    held = 0;
    if (text !== "") await file.writeFile(text);
  };
  return {
    write: async (text) => {
      buffer.push(text);
      held += text.length;
      if (held >= BUFFER) await flush();
    },
    close: async () => {
      await flush();
      await file.close();
      renameSync(part, path);
    },
    discard: async () => {
      await file.close();
      rmSync(part, { force: true });
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
