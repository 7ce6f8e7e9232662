import type { StatementReport } from "./report.ts";
import type { Speaker } from "./speakers.ts";

/** The part of a report that stands in the spool; the rest, what every comparison asks for, is in columns in memory. */
export type SpooledReport = Pick<StatementReport, "statement" | "article" | "from" | "to" | "speakers" | "words">;

/** Lengths of the parts, and the place: numbers of 32 bits. */
const HEAD = 6;
const WORD = 4;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Words first, so that they can be read alone; padded to a multiple of four bytes. */
export function bytesOf({ statement, article, from, to, speakers, words }: SpooledReport): Uint8Array {
  const parts = [statement, article, JSON.stringify(speakers)].map((part) => encoder.encode(part));
  const lengths = parts.map(({ length }) => length);
  const { hashes, marks } = words;
  const start = (HEAD + hashes.length) * WORD;
  const length = start + marks.length + lengths.reduce((sum, n) => sum + n, 0);
  const bytes = new Uint8Array(Math.ceil(length / WORD) * WORD);
  const numbers = new Uint32Array(bytes.buffer);
  numbers.set([hashes.length, ...lengths, from, to]);
  numbers.set(hashes, HEAD);
  let at = start;
  for (const part of [marks, ...parts]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @param bytes a view that begins at a multiple of four; nothing of it is kept */
export function reportIn(bytes: Uint8Array): SpooledReport {
  const { hashes, marks } = wordsIn(bytes);
  const [, iri = 0, article = 0, speakers = 0, from = 0, to = 0] = headOf(bytes);
  let at = HEAD * WORD + hashes.byteLength + marks.length;
  const text = (length: number): string => {
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  return {
    statement: text(iri),
    article: text(article),
    speakers: JSON.parse(text(speakers)) as readonly Speaker[],
    from,
    to,
    words: { hashes, marks },
  };
}

export function wordsIn(bytes: Uint8Array): StatementReport["words"] {
  const [count = 0] = headOf(bytes);
  const start = HEAD * WORD;
  const end = start + count * WORD;
  return { hashes: hashesIn(bytes).slice(), marks: bytes.slice(end, end + count) };
}

/** A view on the words. */
export function hashesIn(bytes: Uint8Array): Uint32Array {
  const [count = 0] = headOf(bytes);
  return new Uint32Array(bytes.buffer, bytes.byteOffset + HEAD * WORD, count);
}

/** The IRI of its statement alone. */
export function statementIn(bytes: Uint8Array): string {
  const [count = 0, iri = 0] = headOf(bytes);
  const start = HEAD * WORD + count * (WORD + 1);
  return decoder.decode(bytes.subarray(start, start + iri));
}

const headOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD);
