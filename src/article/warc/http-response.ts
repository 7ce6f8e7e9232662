import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { type Diagnostic, failure, type Outcome, success } from "../../diagnostic/index.ts";
import type { RawItem } from "../types.ts";
import { headOf } from "./headers.ts";

/** A page out of an HTTP response, as it was sent. */
export interface Page {
  readonly body: Uint8Array;
  /** What the body was put through, the last thing first. */
  readonly codings: readonly string[];
  readonly charset?: string;
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** The page in a response; none where it is no HTML, or tells of an error or of another address. */
export function pageOf(response: Uint8Array): Page | undefined {
  const head = headOf(response.subarray(0, 1 << 16));
  if (!head || !/^HTTP\/\d(?:\.\d)?\s+20[03]\b/.test(head.first)) return undefined;
  const type = head.fields.get("content-type") ?? "";
  if (!HTML.test(type)) return undefined;
  const list = (name: string): string[] => (head.fields.get(name) ?? "").toLowerCase().split(/[\s,]+/);
  const codings = [...list("transfer-encoding").reverse(), ...list("content-encoding").reverse()];
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
  return {
    body: response.subarray(head.length),
    codings: codings.filter((coding) => coding !== "" && coding !== "identity"),
    ...(charset !== undefined && { charset }),
  };
}

type Undo = (bytes: Uint8Array, most: number) => Uint8Array;

/** How each coding of HTTP is undone; what a crawler has undone already is left as it is. */
const UNDO: Readonly<Record<string, Undo>> = {
  chunked: dechunked,
  gzip: (bytes, most) =>
    bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: most }) : bytes,
  deflate: (bytes, most) => {
    if (isMarkup(bytes)) return bytes;
    const options = { maxOutputLength: most };
    // Servers send it with a zlib header, as they should, and without.
    return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
  },
  br: (bytes, most) => (isMarkup(bytes) ? bytes : brotliDecompressSync(bytes, { maxOutputLength: most })),
};

/** Other names of the same. */
const ALSO: Readonly<Record<string, string>> = { "x-gzip": "gzip" };

const isMarkup = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));

/** Takes a body out of its chunks (RFC 9112, section 7.1); one that is in none stays as it is. */
function dechunked(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = all.indexOf("\n", at);
    const size = end < 0 ? undefined : /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(all.toString("latin1", at, end))?.[1];
    if (size === undefined) return at === 0 ? bytes : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(all.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (all[at] === 0x0d || all[at] === 0x0a) at++;
  }
}

/**
 * Undoes what a page's bytes were put through on their way.
 * @param most bytes that may come out
 * @returns the item, plain; or one `article/coding` that says what could not be undone
 */
export function plainPage(raw: RawItem, most: number): Outcome<RawItem> {
  let { bytes } = raw;
  const fault = (coding: string, what: Partial<Diagnostic>): Outcome<RawItem> =>
    failure({
      severity: "error",
      rule: "article/coding",
      message: `The page's body cannot be unpacked: ${coding}`,
      file: raw.file,
      expected: `one of ${Object.keys(UNDO).join(", ")}`,
      ...(raw.url === undefined ? {} : { article: raw.url }),
      ...what,
    });
  for (const coding of raw.codings ?? []) {
    const undo = UNDO[ALSO[coding] ?? coding];
    if (!undo) return fault(coding, {});
    try {
      bytes = undo(bytes, most);
    } catch (error) {
      const actual = error instanceof Error && "code" in error ? String(error.code) : String(error);
      return fault(coding, { expected: `whole data, of at most ${most} bytes`, actual });
    }
  }
  return success({ ...raw, bytes });
}
