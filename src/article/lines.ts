import { type Digest, digester } from "./chunks.ts";

/** A line's bytes without its line feed, or their digest where there are more than the limit. */
export interface ByteLine {
  /** From 1. */
  readonly line: number;
  readonly content: Uint8Array<ArrayBuffer> | Digest;
}

const LINE_FEED = 0x0a;

/** Cuts a stream of bytes into lines. No more than one line, of at most `limit` bytes, is held at a time. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let line = 1;
  let kept: Uint8Array[] = [];
  let length = 0;
  let tooLong: ReturnType<typeof digester> | undefined;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (!tooLong && length <= limit) {
      kept.push(part);
      return;
    }
    tooLong ??= digester();
    for (const earlier of kept) tooLong.add(earlier);
    kept = [];
    tooLong.add(part);
  };
  const take = (): ByteLine => {
    const taken = { line: line++, content: tooLong ? tooLong.digest() : joined(kept, length) };
    kept = [];
    length = 0;
    tooLong = undefined;
    return taken;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
