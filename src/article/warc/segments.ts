import { byteReader } from "./byte-reader.ts";
import { gzipMembers, type Member } from "./gzip-members.ts";

/** A stretch of a WARC file that can be read by itself, or one that is damaged. */
export type Segment = { readonly bytes: AsyncGenerator<Buffer> } | { readonly damage: string };

/**
 * Cuts a WARC file where a fault in one stretch does not reach the next: at the gzip members that begin with a record.
 * A file that is not gzipped is one segment. Each segment's bytes have to be read before the next is asked for; what is
 * left of them is passed over.
 */
export async function* warcSegments(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Segment> {
  const reader = byteReader(chunks);
  const start = await reader.peek(2);
  if (start[0] !== 0x1f || start[1] !== 0x8b) {
    yield { bytes: pieces(() => reader.take(1 << 18)) };
    return;
  }
  const members = gzipMembers(reader);
  let next = await members.next();
  const follow = async function* (first: Member): AsyncGenerator<Buffer> {
    let member = first;
    for (;;) {
      if ("rest" in member) yield* member.rest;
      else if ("bytes" in member) yield member.bytes;
      next = await members.next();
      // Some pack a file in members that have nothing to do with its records.
      if (next.done || "damage" in next.value || beginsRecord(next.value)) return;
      member = next.value;
    }
  };
  while (!next.done) {
    if ("damage" in next.value) {
      yield next.value;
      next = await members.next();
    } else {
      const bytes = follow(next.value);
      yield { bytes };
      for (let piece = await bytes.next(); !piece.done; piece = await bytes.next());
    }
  }
}

const beginsRecord = (member: Member): boolean =>
  "bytes" in member && member.bytes.subarray(0, 5).toString("latin1") === "WARC/";

async function* pieces(take: () => Promise<Buffer>): AsyncGenerator<Buffer> {
  for (let piece = await take(); piece.length > 0; piece = await take()) yield piece;
}
