import { readSync } from "node:fs";
import { gunzipSync, inflateRawSync } from "node:zlib";

/** How much is read at a time. */
const PIECE = 1 << 20;

/**
 * What a gzip file holds, member by member, so that one that an export packed article by article is never in memory whole.
 * Behind the last member there may be padding, as gzip itself has it.
 * @throws what the file system and zlib throw
 */
export function* gzipMembers(descriptor: number): Generator<Uint8Array, void> {
  let [held, ended, first, wanted] = [Buffer.alloc(0), false, true, PIECE];
  for (;;) {
    if (held.length === 0 || wanted > held.length) {
      const piece = Buffer.allocUnsafe(wanted - held.length);
      const length = readSync(descriptor, piece, 0, piece.length, null);
      ended = length === 0;
      held = Buffer.concat([held, piece.subarray(0, length)]);
    }
    if (!first && (ended || held.length > 1) && !isMember(held)) return;
    const length = lengthOf(held);
    if (length === undefined && !ended) {
      // Four times as much each time: a file of one large member is not unpacked more than half again for nothing.
      wanted = Math.max(PIECE, 4 * held.length);
      continue;
    }
    yield gunzipSync(held.subarray(0, length));
    if (length === undefined) return;
    held = held.subarray(length);
    [first, wanted] = [false, held.length === 0 ? PIECE : 0];
  }
}

const isMember = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Fields that may follow the ten bytes of a header, by their flags (RFC 1952, 2.3.1). */
const [EXTRA, NAME, COMMENT, CHECK] = [4, 8, 16, 2];
/** Checksum and length behind the packed data. */
const TRAILER = 8;

/** How many bytes the first member takes; nothing where it is not whole, or no member at all. */
function lengthOf(bytes: Buffer): number | undefined {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & EXTRA) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [NAME, COMMENT]) if ((flags & flag) !== 0) at = bytes.indexOf(0, at) + 1 || bytes.length;
  if ((flags & CHECK) !== 0) at += 2;
  if (!isMember(bytes) || at >= bytes.length) return undefined;
  try {
    // The types do not know what `info` does: buffer and engine.
    const { engine } = inflateRawSync(bytes.subarray(at), { info: true }) as unknown as {
      engine: { bytesWritten: number };
    };
    const length = at + engine.bytesWritten + TRAILER;
    return length > bytes.length ? undefined : length;
  } catch {
    return undefined;
  }
}
