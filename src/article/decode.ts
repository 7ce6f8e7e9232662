import { isUtf8 } from "node:buffer";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { utf16Of } from "./chunks.ts";
import type { RawItem } from "./types.ts";

/** Beginnings of files that are no text, so that the diagnostic can say what was found. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\x03\x04", "a ZIP archive or an office document"],
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["\x7fELF", "a program"],
  ["\xd0\xcf\x11\xe0", "an old office document"],
  ["{\\rtf", "a Rich Text document"],
  ["BZh", "a bzip2 archive"],
  ["\xfd7zXZ", "an xz archive"],
  ["\x28\xb5\x2f\xfd", "a Zstandard archive"],
];

/** How much of an item is looked at to tell text from other bytes, and how many controls in 100 make it other bytes. */
const SAMPLE = 8192;
const BINARY_SHARE = 10;

/** A control byte that no text needs: C0 without tab, line feed, form feed and carriage return. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

/**
 * The text of an item's bytes, without byte order mark: UTF-8, or UTF-16 where the mark says so. What is not text is
 * `article/binary`; text in another encoding is `article/encoding`, with the first byte that does not fit.
 */
export function decode(raw: RawItem): Outcome<string> {
  const { bytes } = raw;
  const place = { severity: "error", file: raw.file, ...(raw.line === undefined ? {} : { line: raw.line }) } as const;
  const encoding = utf16Of(bytes);
  if (encoding) {
    try {
      return success(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      return failure({
        ...place,
        rule: "article/encoding",
        message: "The byte order mark says UTF-16, and what follows is not UTF-16",
        expected: "UTF-8, or UTF-16 with its byte order mark",
      });
    }
  }
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((n, byte) => n + (isControl(byte) ? 1 : 0), 0);
  const valid = isUtf8(bytes);
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (known || controls * 100 > sample.length * BINARY_SHARE || (!valid && controls > 0))
    return failure({
      ...place,
      rule: "article/binary",
      message: `This is not text${known ? ` but ${known}` : ""}`,
      expected: "text in UTF-8, or in UTF-16 with its byte order mark",
      actual: `${controls} control characters in the first ${sample.length} bytes`,
    });
  if (valid) return success(new TextDecoder("utf-8").decode(bytes));
  const declared = raw.format === "html" ? (decoderOf(raw.charset) ?? declaredEncoding(bytes)) : undefined;
  if (declared !== undefined) return success(declared.decode(bytes));
  const offset = firstInvalid(bytes);
  return failure({
    ...place,
    line: raw.line ?? 1 + bytes.subarray(0, offset).reduce((n, byte) => n + (byte === 0x0a ? 1 : 0), 0),
    rule: "article/encoding",
    message: `The text is not UTF-8: byte ${offset} does not fit`,
    expected: "UTF-8",
    actual: `0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0")} at byte offset ${offset}`,
    suggestion: "Convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8",
  });
}

/** A decoder for the encoding that a page names in its first kilobyte, where it is one that browsers know. */
function declaredEncoding(bytes: Uint8Array): InstanceType<typeof TextDecoder> | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return decoderOf(/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]);
}

/** A decoder for an encoding by its label; none for UTF-8, which these bytes are not, and for what browsers do not know. */
function decoderOf(label = "utf-8"): InstanceType<typeof TextDecoder> | undefined {
  try {
    return /^utf-?8$/i.test(label) ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Offset of the first byte that is no UTF-8: where a lenient decoder puts a replacement character of its own. */
function firstInvalid(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  let unit = 0;
  let offset = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", unit)) {
    offset += Buffer.byteLength(text.slice(unit, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    offset += 3;
    unit = at + 1;
  }
  return offset;
}
