import { pipeline, Readable } from "node:stream";
import zlib, { constants, createGunzip, inflateRawSync } from "node:zlib";
import type { ByteReader } from "./byte-reader.ts";

/** A member of a gzip file, inflated; one that is damaged; or, where one is very long, everything from there on. */
export type Member =
  | { readonly bytes: Buffer }
  | { readonly damage: string }
  | { readonly rest: AsyncIterable<Buffer> };

/** How much of a member is looked at, in bytes as they lie in the file, until it is whole. */
const ATTEMPTS = [1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 23];
const LONGEST_HEADER = 1 << 10;
const LONGEST_INFLATED = 64_000_000;
/** CRC-32 and length, behind each member. */
const TRAILER = 8;

/**
 * The members of a gzip file one by one (RFC 1952; in WARC each record is one), so that a damaged one costs itself alone:
 * reading goes on where a member begins that holds a WARC record.
 */
export async function* gzipMembers(reader: ByteReader): AsyncGenerator<Member> {
  for (;;) {
    const start = await reader.peek(LONGEST_HEADER);
    if (start.length === 0) return;
    const header = headerLength(start);
    const member = header === undefined ? { damage: "no gzip header" } : await inflated(reader, header);
    if ("length" in member) {
      yield { bytes: member.bytes };
      await reader.skip(member.length);
    } else if ("damage" in member) {
      yield member;
      if (!(await toNextRecord(reader))) return;
    } else {
      yield { rest: gunzipped(reader) };
      return;
    }
  }
}

/** Length of a member's header, where there is one (RFC 1952, section 2.3). */
function headerLength(b: Buffer): number | undefined {
  const flags = b[3] ?? 0xff;
  if (b[0] !== 0x1f || b[1] !== 0x8b || b[2] !== 8 || (flags & 0xe0) !== 0) return undefined;
  let at = 10;
  if (flags & 4) at += 2 + (b.length >= at + 2 ? b.readUInt16LE(at) : b.length);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = b.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at < b.length ? at : undefined;
}

type Inflated =
  | { readonly bytes: Buffer; readonly length: number }
  | { readonly damage: string }
  | { readonly long: true };

async function inflated(reader: ByteReader, header: number): Promise<Inflated> {
  for (const size of ATTEMPTS) {
    const start = await reader.peek(size);
    try {
      const { buffer, engine } = inflateRawSync(start.subarray(header), {
        info: true,
        maxOutputLength: LONGEST_INFLATED,
      }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
      const length = header + engine.bytesWritten + TRAILER;
      const whole = start.length >= length ? start : await reader.peek(length);
      if (whole.length < length) return { damage: "the data end too early" };
      return isWhole(buffer, whole.subarray(length - TRAILER, length))
        ? { bytes: buffer, length }
        : { damage: "the checksum is another" };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (code === "ERR_BUFFER_TOO_LARGE") return { long: true };
      if (code !== "Z_BUF_ERROR") return { damage: code };
      if (start.length < size) return { damage: "the data end too early" };
    }
  }
  return { long: true };
}

function isWhole(bytes: Buffer, trailer: Buffer): boolean {
  // Node has crc32 from 20.15 on.
  const checksum: number | undefined = zlib.crc32?.(bytes);
  const length = bytes.length % 2 ** 32;
  return trailer.readUInt32LE(4) === length && (checksum === undefined || trailer.readUInt32LE(0) === checksum);
}

/** Passes over what is damaged. @returns whether there is a member behind it that begins with a record */
async function toNextRecord(reader: ByteReader): Promise<boolean> {
  await reader.skip(1);
  for (;;) {
    const bytes = await reader.peek(ATTEMPTS[0] ?? 0);
    const at = bytes.indexOf("\x1f\x8b\x08", 0, "latin1");
    if (at < 0) {
      if (bytes.length < (ATTEMPTS[0] ?? 0)) return false;
      await reader.skip(bytes.length - 2);
      continue;
    }
    await reader.skip(at);
    if (beginsRecord(await reader.peek(ATTEMPTS[0] ?? 0))) return true;
    await reader.skip(1);
  }
}

function beginsRecord(bytes: Buffer): boolean {
  const header = headerLength(bytes);
  if (header === undefined) return false;
  try {
    const start = inflateRawSync(bytes.subarray(header), { finishFlush: constants.Z_SYNC_FLUSH });
    return start.subarray(0, 5).toString("latin1") === "WARC/";
  } catch {
    return false;
  }
}

async function* gunzipped(reader: ByteReader): AsyncGenerator<Buffer> {
  const pieces = async function* (): AsyncGenerator<Buffer> {
    for (let piece = await reader.take(1 << 18); piece.length > 0; piece = await reader.take(1 << 18)) yield piece;
  };
  yield* pipeline(Readable.from(pieces()), createGunzip({ chunkSize: 1 << 18 }), () => {}) as AsyncIterable<Buffer>;
}
