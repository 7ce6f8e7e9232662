import { closeSync, openSync, readSync } from "node:fs";
import { gzipMembers } from "./gzip-members.ts";

const CHUNK = 1 << 16;

/**
 * The bytes of a file, gzip undone, in pieces of 64 KiB, so that a file may be longer than a string can be.
 * @throws what the file system and zlib throw
 */
export function* readChunks(file: string, gzip: boolean): Generator<Uint8Array, void> {
  const descriptor = openSync(file, "r");
  try {
    if (gzip) {
      for (const bytes of gzipMembers(descriptor))
        for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
      return;
    }
    for (;;) {
      const buffer = new Uint8Array(CHUNK);
      const length = readSync(descriptor, buffer, 0, CHUNK, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The same as text: UTF-8, without byte order mark; no character is cut in two. @throws as `readChunks` does, and where it is not UTF-8 */
export function* readText(file: string, gzip: boolean): Generator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (const chunk of readChunks(file, gzip)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
