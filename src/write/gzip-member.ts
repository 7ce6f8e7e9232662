import { gzipSync } from "node:zlib";

/** Where a gzip header names the operating system, and that it is not known (RFC 1952, 2.3.1). */
const SYSTEM = { at: 9, unknown: 255 } as const;

/**
 * Packs a text as one gzip member. Members one after another are a gzip file (RFC 1952, 2.2), so articles are packed where
 * they are converted, and a file that was interrupted goes on behind its last one. No time, name or system is in it.
 */
export function gzipMember(text: string): Uint8Array {
  // A copy of its own memory: what zlib gives may be a window on memory that others use.
  const member = new Uint8Array(gzipSync(text));
  member[SYSTEM.at] = SYSTEM.unknown;
  return member;
}
