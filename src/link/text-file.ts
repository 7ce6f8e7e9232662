import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A text file that is written piece by piece, and appears under its name only when it is whole. */
export interface TextFile {
  write(text: string): void;
  close(): void;
}

/** So many code units are written at once. */
const ENOUGH = 1 << 16;

/** @throws what the file system throws, here and in what it returns */
export function textFile(folder: string, name: string): TextFile {
  const path = join(folder, name);
  const descriptor = openSync(`${path}.part`, "w");
  let held: string[] = [];
  let size = 0;
  const flush = (): void => {
    const bytes = Buffer.from(held.join(""));
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    held = [];
    size = 0;
  };
  return {
    write: (text) => {
      held.push(text);
      size += text.length;
      if (size > ENOUGH) flush();
    },
    close: () => {
      flush();
      closeSync(descriptor);
      renameSync(`${path}.part`, path);
    },
  };
}
