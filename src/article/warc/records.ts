import type { Digest } from "../chunks.ts";
import { blockOf, toNextRecord } from "./blocks.ts";
import { type ByteReader, byteReader } from "./byte-reader.ts";
import { type Fields, headOf } from "./headers.ts";
import { type Segment, warcSegments } from "./segments.ts";

/** A record that answers a request, or what kept a record from being read. */
export type WarcRecord =
  | { readonly number: number; readonly fields: Fields; readonly block: Uint8Array }
  | { readonly number: number; readonly tooLong: Digest; readonly start: Uint8Array }
  | { readonly number: number; readonly fault: string };

const LONGEST_HEAD = 1 << 16;

/**
 * The responses in a WARC file (ISO 28500), records of other kinds passed over. No more than one record, of at most
 * `limit` bytes, is held at a time. A record that cannot be read is one fault, and reading goes on at the next that
 * can be found: at the next gzip member, or at the next line that begins a record.
 */
export async function* warcResponses(chunks: AsyncGenerator<Buffer>, limit: number): AsyncGenerator<WarcRecord> {
  const count = { records: 0 };
  for await (const segment of warcSegments(chunks)) yield* recordsIn(segment, count, limit);
}

async function* recordsIn(segment: Segment, count: { records: number }, limit: number): AsyncGenerator<WarcRecord> {
  if ("damage" in segment) {
    yield { number: ++count.records, fault: `the gzip data are damaged (${segment.damage})` };
    return;
  }
  const reader = byteReader(segment.bytes);
  try {
    while (await toRecord(reader)) {
      const number = ++count.records;
      const record = await recordOf(reader, number, limit);
      if (!record) continue;
      yield record;
      if ("fault" in record) await toNextRecord(reader);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!code.startsWith("Z_")) throw error;
    yield { number: ++count.records, fault: `the gzip data are damaged (${code})` };
  }
}

/** Passes over line ends between records. @returns whether something follows */
async function toRecord(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const [next] = await reader.peek(1);
    if (next === undefined) return false;
    if (next !== 0x0d && next !== 0x0a) return true;
    await reader.skip(1);
  }
}

/** @returns nothing for a record that is no response */
async function recordOf(reader: ByteReader, number: number, limit: number): Promise<WarcRecord | undefined> {
  const head = headOf(await reader.peek(LONGEST_HEAD));
  if (!head?.first.startsWith("WARC/")) return { number, fault: "this is no WARC record" };
  const { fields } = head;
  const length = fields.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length)) return { number, fault: "the record does not say how long it is (Content-Length)" };
  await reader.skip(head.length);
  const size = Number(length);
  const wanted =
    fields.get("warc-type")?.toLowerCase() === "response" &&
    /^application\/http\b/i.test(fields.get("content-type") ?? "");
  const start = wanted && size > limit ? Uint8Array.from(await reader.peek(LONGEST_HEAD)) : undefined;
  const block = await blockOf(reader, size, limit);
  if ("fault" in block) return { number, fault: block.fault };
  if (!wanted) return undefined;
  return "sha256" in block ? { number, tooLong: block, start: start ?? new Uint8Array() } : { number, fields, block };
}
