import { isUtf8 } from "node:buffer";
import { type Digest, digestOf } from "./chunks.ts";
import type { RawItem } from "./types.ts";

/** Longest item that is written into a rejects file whole, in bytes. */
export const REJECT_LIMIT = 10_000_000;

/** What is left of an item that was refused: its words where they are text and not too long, else length and hash. */
export interface Rejected extends Partial<Digest> {
  readonly file: string;
  readonly line?: number;
  readonly text?: string;
  /** Where a page of a web archive was. */
  readonly url?: string;
}

/** What a rejects file says of an item that was cut out well and refused later. */
export function rejectedOf(raw: RawItem): Rejected {
  const { file, line, url } = raw;
  const place = { file, ...(line === undefined ? {} : { line }), ...(url === undefined ? {} : { url }) };
  const isText = !raw.codings?.length && raw.bytes.length <= REJECT_LIMIT && isUtf8(raw.bytes);
  return isText ? { ...place, text: Buffer.from(raw.bytes).toString("utf8") } : { ...place, ...digestOf(raw.bytes) };
}
