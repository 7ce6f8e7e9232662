import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { type Digest, digester, fileChunks, lineChunks, peek, plainChunks, type Source } from "./chunks.ts";
import { type Cut, cutOf, type From, nameOfItem } from "./formats.ts";
import { type ByteLine, byteLines } from "./lines.ts";
import { isIri } from "./metadata.ts";
import type { Rejected } from "./rejected.ts";
import type { RawItem } from "./types.ts";

/** Longest line of an NDJSON file that is kept, in bytes. */
export const LINE_LIMIT = 10_000_000;
/** Longest file that is one item, in bytes after gzip is undone. */
export const FILE_LIMIT = 50_000_000;
/** An item, or the one diagnostic that says why it could not be cut out and what is left of it. */
export type RawOutcome = Outcome<RawItem> & { readonly rejected?: Rejected };

export interface RawOptions {
  readonly from?: From | undefined;
  readonly lineLimit?: number;
  readonly fileLimit?: number;
  /** Called with the number of bytes of each piece that is read, as it lies in the file. */
  readonly onBytes?: (bytes: number) => void;
}

function refused(diagnostic: Omit<Diagnostic, "severity">, rest: Partial<Digest> = {}): RawOutcome {
  const { file = "-", line } = diagnostic;
  const rejected = { file, ...(line === undefined ? {} : { line }), ...rest };
  return { ...failure<RawItem>({ severity: "error", ...diagnostic }), rejected };
}

function tooLarge(file: string, what: Digest, limit: number, line?: number): RawOutcome {
  return refused(
    {
      rule: "article/too-large",
      message: `${line === undefined ? "The file" : "The line"} is too long to be one article`,
      file,
      ...(line === undefined ? {} : { line }),
      expected: `at most ${limit} bytes`,
      actual: `${what.byteLength} bytes, SHA-256 ${what.sha256}`,
      suggestion:
        line === undefined ? "Write many articles as NDJSON, one a line" : "Look whether line ends are missing",
    },
    what,
  );
}

function empty(file: string): RawOutcome {
  return refused(
    { rule: "article/empty", message: "There is nothing in the file", file, expected: "an article" },
    { byteLength: 0 },
  );
}

/** What the operating system's error codes mean to the person who named the file. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "The file does not exist",
  EACCES: "The file may not be read: permission denied",
  EPERM: "The file may not be read: permission denied",
  EISDIR: "This is a folder, not a file",
  ELOOP: "The file is a link that leads back to itself",
  EMFILE: "Too many files are open",
};

async function unreadable(file: string, source: Source, error: unknown): Promise<RawOutcome> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("ERR_ENCODING"))
    return refused({
      rule: "article/encoding",
      message: "The file has a byte order mark of UTF-16 and is not UTF-16",
      file,
      expected: "UTF-8, or UTF-16 with its byte order mark",
    });
  if (!code.startsWith("Z_"))
    return refused({
      rule: "article/unreadable",
      message: FAULTS[code] ?? "The file cannot be read",
      file,
      expected: "a file that can be read",
      ...(code ? { actual: code } : {}),
    });
  const cut = code === "Z_BUF_ERROR";
  return refused(
    {
      rule: "article/gzip",
      message: cut ? "The gzip data end too early" : "The gzip data are damaged",
      file,
      expected: "complete gzip data",
      actual: code,
      suggestion: "Fetch or pack the file again; what came before the damage is read where items are lines",
    },
    "path" in source ? await digestOfFile(source) : {},
  );
}

async function digestOfFile(source: Source): Promise<Digest> {
  const all = digester();
  for await (const chunk of fileChunks(source)) all.add(chunk);
  return all.digest();
}

const BLANK = /^[\s\ufeff]*$/;

/** Asks the first bytes what a stream without a telling name is; a first line that is JSON by itself means NDJSON. */
function sniff(first: Buffer, from: From | undefined): Cut {
  if (from === "treaty") return { ...sniff(first, undefined), document: "treaty" };
  const text = first.toString("utf8").replace(/^[\s\ufeff]+/, "");
  const format = from === "records" ? "records" : "json";
  if (from === undefined && text.startsWith("<")) return { format: "html", byLine: false };
  if (from === undefined && !/^[{[]/.test(text)) return { format: "text", byLine: false };
  try {
    JSON.parse(text.split("\n", 1)[0] ?? "");
    return { format, byLine: true };
  } catch {
    return { format, byLine: false };
  }
}

async function cutOfContent(plain: AsyncGenerator<Buffer>, from: From | undefined, limit: number) {
  const full = (b: Buffer): boolean => {
    const start = b.findIndex((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
    if (start < 0) return b.length > limit;
    const open = b[start] === 0x7b || b[start] === 0x5b;
    return !open || b.includes(0x0a, start) || b.length > limit;
  };
  const { first, chunks } = await peek(plain, full);
  return { cut: sniff(first, from), chunks };
}

/** A whole file in memory, or its digest where it is longer than the limit. */
async function whole(chunks: AsyncGenerator<Buffer>, limit: number): Promise<Buffer | Digest> {
  const kept: Buffer[] = [];
  const all = digester();
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length <= limit) kept.push(chunk);
    else {
      for (const earlier of kept.splice(0)) all.add(earlier);
      all.add(chunk);
    }
  }
  return length <= limit ? Buffer.concat(kept) : all.digest();
}

/**
 * Cuts a file or standard input into items without looking into them: the whole file, or one item a line for NDJSON;
 * gzip undone. Memory stays flat: what is longer than a limit is counted and hashed, not kept. Never throws for a
 * fault of the input: each fault is one outcome with one diagnostic (`article/empty`, `article/too-large`,
 * `article/gzip`, `article/encoding`, `article/unreadable`), and reading goes on where it can.
 */
export async function* rawItems(source: Source, options: RawOptions = {}): AsyncGenerator<RawOutcome> {
  const file = "path" in source ? source.path : "-";
  const { from, lineLimit = LINE_LIMIT, fileLimit = FILE_LIMIT } = options;
  try {
    const known = cutOf(file, from);
    if (known?.warc) {
      yield* pages(file, fileChunks(source, options.onBytes), fileLimit);
      return;
    }
    const plain = plainChunks(source, options.onBytes);
    const { cut, chunks } = known ? { cut: known, chunks: plain } : await cutOfContent(plain, from, lineLimit);
    if (cut.byLine) yield* lineItems(file, cut, byteLines(lineChunks(chunks), lineLimit), lineLimit);
    else yield wholeItem(file, cut, await whole(chunks, fileLimit), fileLimit);
  } catch (error) {
    yield await unreadable(file, source, error);
  }
}

/** The pages in a web archive; what else is in there is passed over. */
async function* pages(file: string, chunks: AsyncGenerator<Buffer>, limit: number): AsyncGenerator<RawOutcome> {
  const { warcResponses } = await import("./warc/records.ts");
  const { pageOf } = await import("./warc/http-response.ts");
  let some = false;
  for await (const record of warcResponses(chunks, limit)) {
    const { number } = record;
    some ||= "fault" in record;
    if ("fault" in record)
      yield refused({
        rule: "article/warc",
        message: `Record ${number} of the web archive cannot be read: ${record.fault}`,
        file,
        article: nameOfItem({ file, record: number }),
        expected: "a record of WARC 1.0 or 1.1, whole",
      });
    else if ("tooLong" in record) {
      if (!pageOf(record.start)) continue;
      some = true;
      yield tooLarge(file, record.tooLong, limit);
    } else {
      const page = pageOf(record.block);
      if (!page) continue;
      some = true;
      const { body, codings, charset } = page;
      const url = record.fields.get("warc-target-uri")?.replace(/^<|>$/g, "");
      yield success<RawItem>({
        ...{ file, record: number, format: "html", bytes: Uint8Array.from(body), codings },
        ...(url !== undefined && isIri(url) && { url }),
        ...(charset !== undefined && { charset }),
      });
    }
  }
  if (!some) yield empty(file);
}

function wholeItem(file: string, { format, document }: Cut, content: Buffer | Digest, limit: number): RawOutcome {
  if ("sha256" in content) return tooLarge(file, content, limit);
  // A Buffer may be a view on a pool shared with others; an array of its own can be handed to another thread.
  return content.length === 0
    ? empty(file)
    : success({ file, format, ...(document && { document }), bytes: Uint8Array.from(content) });
}

async function* lineItems(file: string, { format, document }: Cut, lines: AsyncIterable<ByteLine>, limit: number) {
  let some = false;
  for await (const { line, content } of lines) {
    if ("sha256" in content) yield tooLarge(file, content, limit, line);
    else if (content.length < 64 && BLANK.test(Buffer.from(content).toString("utf8"))) continue;
    else yield success<RawItem>({ file, line, format, ...(document && { document }), bytes: content });
    some = true;
  }
  if (!some) yield empty(file);
}
