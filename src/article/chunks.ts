import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A file by its path, or a stream that is standard input. */
export type Source = { readonly path: string } | { readonly stdin: AsyncIterable<Uint8Array | string> };

/** Bytes of any length that are not kept: their number and SHA-256 (lower-case hexadecimal). */
export interface Digest {
  readonly byteLength: number;
  readonly sha256: string;
}

/** Counts and hashes bytes as they pass. */
export function digester(): { add(bytes: Uint8Array): void; digest(): Digest } {
  const hash: Hash = createHash("sha256");
  let byteLength = 0;
  return {
    add(bytes) {
      hash.update(bytes);
      byteLength += bytes.length;
    },
    digest: () => ({ byteLength, sha256: hash.digest("hex") }),
  };
}

export function digestOf(bytes: Uint8Array): Digest {
  const all = digester();
  all.add(bytes);
  return all.digest();
}

/** The bytes of a source as they lie in the file, in pieces; throws what the file system throws. */
export async function* fileChunks(source: Source, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
  const stream = "path" in source ? createReadStream(source.path, { highWaterMark: 1 << 18 }) : source.stdin;
  for await (const piece of stream) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    onBytes?.(bytes.length);
    yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}

/** Puts the first pieces of a stream back before the rest. */
async function* behind(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** Takes pieces off a stream until `enough` is content with them or the stream ends. */
export async function peek(
  chunks: AsyncGenerator<Buffer>,
  enough: (first: Buffer) => boolean,
): Promise<{ first: Buffer; chunks: AsyncGenerator<Buffer> }> {
  const taken: Buffer[] = [];
  let first: Buffer = Buffer.alloc(0);
  while (!enough(first)) {
    const next = await chunks.next();
    if (next.done) break;
    taken.push(next.value);
    first = taken.length === 1 ? next.value : Buffer.concat(taken);
  }
  return { first, chunks: behind(first, chunks) };
}

async function* gunzipped(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  // The pipeline's own error reaches this loop through the last stream, so the callback has nothing left to do.
  yield* pipeline(Readable.from(chunks), createGunzip({ chunkSize: 1 << 18 }), () => {}) as AsyncIterable<Buffer>;
}

/** UTF-16 in, UTF-8 out, so that lines can be cut at the byte of a line feed. */
async function* transcoded(chunks: AsyncGenerator<Buffer>, encoding: "utf-16le" | "utf-16be"): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** Which UTF-16 a byte order mark announces. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** The bytes of a source with gzip undone (known by its first two bytes, not by the file's name). */
export async function* plainChunks(source: Source, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
  const { first, chunks } = await peek(fileChunks(source, onBytes), (b) => b.length >= 2);
  yield* first[0] === 0x1f && first[1] === 0x8b ? gunzipped(chunks) : chunks;
}

/** The same where items are lines: UTF-16 with a byte order mark becomes UTF-8. */
export async function* lineChunks(plain: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { first, chunks } = await peek(plain, (b) => b.length >= 2);
  const encoding = utf16Of(first);
  yield* encoding ? transcoded(chunks, encoding) : chunks;
}
