import { type Digest, digester } from "../chunks.ts";
import type { ByteReader } from "./byte-reader.ts";

/** How a record of WARC 1.x begins, at the beginning of a line. */
const MARK = Buffer.from("\nWARC/1.");

const AMOUNT = 1 << 16;

const EARLY = "the record ends too early";
const WRONG = "the record does not end where it says (Content-Length)";

/**
 * The next `size` bytes, or their digest where they are more than the limit. Where fewer come, or they do not end a record,
 * the length is wrong: then what was read is given back, as the next record may be in it. Of
 * more than the limit nothing could be given back, so that they end before what looks like the next record.
 */
export async function blockOf(
  reader: ByteReader,
  size: number,
  limit: number,
): Promise<Uint8Array | Digest | { readonly fault: string }> {
  if (size > limit) return digestOf(reader, size);
  const block = new Uint8Array(size);
  let at = 0;
  for (let piece = await reader.take(size); piece.length > 0; piece = await reader.take(size - at)) {
    block.set(piece, at);
    at += piece.length;
  }
  if (at === size && (await endsHere(reader, block))) return block;
  reader.giveBack(block.subarray(0, at));
  return { fault: at < size ? EARLY : WRONG };
}

async function digestOf(reader: ByteReader, size: number): Promise<Digest | { readonly fault: string }> {
  const all = digester();
  for (let left = size; left > 0; ) {
    const bytes = await reader.peek(Math.min(left, AMOUNT));
    if (bytes.length === 0) return { fault: EARLY };
    const mark = bytes.indexOf(MARK);
    if (mark >= 0) return { fault: WRONG };
    // Part of a mark may stand at the end.
    const sure = bytes.length < AMOUNT ? bytes.length : bytes.length - MARK.length;
    all.add(Uint8Array.from(bytes.subarray(0, sure)));
    await reader.skip(sure);
    left -= sure;
  }
  return all.digest();
}

/**
 * Whether a record is over where it says: line ends follow, or at once another record, or the end of the file, which may be
 * filled up with zeros. Behind one that looks as if it held the next record, a record has to follow.
 */
async function endsHere(reader: ByteReader, block: Uint8Array): Promise<boolean> {
  const next = (await reader.peek(16)).toString("latin1");
  return /^[\r\n\0]*(?:WARC\/|$)/.test(next) || (/^\r?\n/.test(next) && !Buffer.from(block.buffer).includes(MARK));
}

/** Passes over what is no record, up to a line that begins one or the end. */
export async function toNextRecord(reader: ByteReader): Promise<void> {
  for (;;) {
    const bytes = await reader.peek(AMOUNT);
    const at = bytes.indexOf(MARK);
    if (at >= 0) {
      await reader.skip(at + 1);
      return;
    }
    if (bytes.length < AMOUNT) {
      await reader.skip(bytes.length);
      return;
    }
    await reader.skip(bytes.length - MARK.length);
  }
}
