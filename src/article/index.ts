/*
 * Reading: files and standard input to articles.
 *
 *   rawItems(source: { path: string } | { stdin: AsyncIterable<Uint8Array | string> },
 *            options?: { from?: From; lineLimit?: number; fileLimit?: number }): AsyncGenerator<RawOutcome>
 *       RawOutcome is Outcome<RawItem> & { rejected?: Rejected }; `rejected` stands beside each failure
 *   rejectedOf(raw: RawItem): Rejected            what a rejects file says of an item that is refused later on:
 *                                                 { file, line?, text } or { file, line?, byteLength, sha256 }
 *   readItems(raw: RawItem): Promise<readonly Outcome<Item>[]>      several only for a list in a JSON file
 *   cutOfName(name): Cut | undefined, INPUT_ENDINGS                 which files of a folder are input
 */
export type { Digest, Source } from "./chunks.ts";
export { type CodePoints, codePoints } from "./codepoints.ts";
export { type Cut, cutOfName, FROM, type From, INPUT_ENDINGS, identifierOf } from "./formats.ts";
export { FILE_LIMIT, LINE_LIMIT, type RawOptions, type RawOutcome, rawItems } from "./raw-items.ts";
export { readItems } from "./read-items.ts";
export { REJECT_LIMIT, type Rejected, rejectedOf } from "./rejected.ts";
export { type Segmentation, segment } from "./segment.ts";
export type * from "./types.ts";
