import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type RawOutcome, rawItems, readItems } from "../../src/article/index.ts";

const PARAGRAPH = "Peru and Chile signed a trade agreement in Lima on Monday, officials of both states said. ";

/** A page of some length with a word that tells it apart. */
const page = (word: string, head = ""): string =>
  `<html><head><title>Pact ${word}</title>${head}</head><body><article><h1>Pact ${word}</h1><p>${PARAGRAPH.repeat(6)}</p><p>It was called ${word}. ${PARAGRAPH.repeat(4)}</p></article></body></html>`;

interface RecordOptions {
  readonly type?: string;
  readonly url?: string;
  readonly status?: string;
  readonly http?: readonly string[];
  readonly length?: string;
}

/** A WARC record that holds an HTTP response. */
function record(body: string | Uint8Array, options: RecordOptions = {}): Buffer {
  const { type = "response", url = "https://news.example/a", status = "200 OK" } = options;
  const http = options.http ?? ["Content-Type: text/html; charset=utf-8"];
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${http.join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
  const lines = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2024-06-20T09:12:00Z",
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${options.length ?? block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);
}

const INFO = Buffer.from("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\ninfo\r\n\r\n");

/** Reads a file that comes in pieces of so many bytes. */
async function read(bytes: Uint8Array, size = 1000): Promise<RawOutcome[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const all: RawOutcome[] = [];
  for await (const one of rawItems({ stdin: pieces() }, { from: "warc" })) all.push(one);
  return all;
}

/** For each item the word that its page has, or the rule that its diagnostic names. */
async function words(bytes: Uint8Array, size?: number): Promise<string[]> {
  const found: string[] = [];
  for (const outcome of await read(bytes, size)) {
    if (!outcome.ok) found.push(outcome.diagnostics.map(({ rule }) => rule).join());
    else
      for (const item of await readItems(outcome.value)) {
        if (!item.ok) found.push(item.diagnostics.map(({ rule }) => rule).join());
        else if (item.value.kind === "article") found.push(/called (.+?)\./.exec(item.value.article.text)?.[1] ?? "?");
      }
  }
  return found;
}

const members = (...records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));

describe("a web archive", () => {
  it.each([
    ["plain", (all: readonly Buffer[]) => Buffer.concat(all)],
    ["a gzip member a record", (all: readonly Buffer[]) => members(...all)],
    ["one gzip member", (all: readonly Buffer[]) => gzipSync(Buffer.concat(all))],
    [
      "gzip members that cut through records",
      (all: readonly Buffer[]) => {
        const whole = Buffer.concat(all);
        return members(whole.subarray(0, 700), whole.subarray(700, 2500), whole.subarray(2500));
      },
    ],
  ])("gives its pages, and passes over the rest: %s", async (_, pack) => {
    const bytes = pack([
      INFO,
      record(page("one")),
      record("GET / HTTP/1.1", { type: "request" }),
      record("{}", { http: ["Content-Type: application/json"] }),
      record(page("error"), { status: "404 Not Found" }),
      record(page("two"), { url: "https://news.example/b" }),
    ]);
    for (const size of [7, 1000, 1 << 20]) expect(await words(bytes, size)).toEqual(["one", "two"]);
  });

  it("names a page by what it says of itself, else by where it was", async () => {
    const own = '<link rel="canonical" href="https://news.example/own">';
    const bytes = members(record(page("one"), { url: "https://news.example/x" }), record(page("two", own)));
    const articles = [];
    for (const outcome of await read(bytes)) {
      if (!outcome.ok) throw new Error("expected an item");
      for (const item of await readItems(outcome.value))
        articles.push(item.ok && item.value.kind === "article" && item.value.article);
    }
    expect(articles).toMatchObject([
      { url: "https://news.example/x", identifier: "stdin-1" },
      { url: "https://news.example/own", identifier: "stdin-2" },
    ]);
  });

  const body = page("packed");
  const html = "Content-Type: text/html";
  const chunked = Buffer.concat([
    Buffer.from("10;x=y\r\n"),
    Buffer.from(body).subarray(0, 16),
    Buffer.from(`\r\n${(body.length - 16).toString(16)}\r\n`),
    Buffer.from(body).subarray(16),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);
  it.each([
    ["gzip", gzipSync(body), ["Content-Encoding: gzip"]],
    ["deflate", deflateSync(body), ["Content-Encoding: deflate"]],
    ["deflate without its header", deflateRawSync(body), ["content-encoding: deflate"]],
    ["br", brotliCompressSync(body), ["Content-Encoding: br"]],
    ["chunks", chunked, ["Transfer-Encoding: chunked"]],
    ["gzip in name only", Buffer.from(body), ["Content-Encoding: gzip"]],
    ["chunks in name only", Buffer.from(body), ["Transfer-Encoding: chunked"]],
    ["a folded header", gzipSync(body), ["X-A: b", "Content-Encoding:\r\n gzip"]],
  ])("unpacks a body: %s", async (_, bytes, http) => {
    expect(await words(members(record(bytes, { http: [html, ...http] })))).toEqual(["packed"]);
  });

  it("rejects a body that cannot be unpacked, and one that has no end", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 0x20));
    const bytes = members(
      record(gzipSync(body).subarray(0, 60), { http: [html, "Content-Encoding: gzip"] }),
      record(bomb, { http: [html, "Content-Encoding: gzip"] }),
      record(body, { http: [html, "Content-Encoding: zstd"] }),
      record(page("good")),
    );
    expect(await words(bytes)).toEqual(["article/coding", "article/coding", "article/coding", "good"]);
  });

  it.each([
    ["its header", Buffer.from(page("café"), "latin1"), "Content-Type: text/html; charset=ISO-8859-1", "café"],
    [
      "its meta element",
      Buffer.from(page("café", '<meta charset="windows-1252">'), "latin1"),
      "Content-Type: text/html",
      "café",
    ],
    [
      "its byte order mark, against its header",
      Buffer.from(`\ufeff${page("café")}`, "utf16le"),
      "Content-Type: text/html; charset=utf-8",
      "café",
    ],
    ["nothing, being UTF-8", Buffer.from(page("café")), "Content-Type: text/html", "café"],
    [
      "nothing, being something else",
      Buffer.from(page("café"), "latin1"),
      "Content-Type: text/html",
      "article/encoding",
    ],
  ])("knows the encoding of a page by %s", async (_, bytes, type, expected) => {
    expect(await words(members(record(bytes, { http: [type] })))).toEqual([expected]);
  });

  describe("loses the record that is bad, and no other", () => {
    const one = gzipSync(record(page("one")));
    const three = gzipSync(record(page("three")));
    const two = record(page("two"));
    const damaged = (change: (bytes: Buffer) => void): Buffer => {
      const bytes = gzipSync(two);
      change(bytes);
      return bytes;
    };
    it.each([
      ["bytes of a member changed", damaged((b) => b.fill(0xff, 40, 60))],
      ["a member's checksum", damaged((b) => b.fill(1, b.length - 8, b.length - 4))],
      ["a member cut short", gzipSync(two).subarray(0, 80)],
      ["something else between members", Buffer.from("nothing that belongs here \x1f\x8b\x08 at all")],
      ["no length", gzipSync(record("x", { length: "many" }))],
      ["a length beyond the member", gzipSync(record("x", { length: "999999" }))],
      ["no record in the member", gzipSync("hello")],
    ])("%s", async (_, bad) => {
      const found = await words(Buffer.concat([one, bad, three]));
      expect(found.filter((word) => word !== "article/warc")).toEqual(["one", "three"]);
      // A member without a record is taken for more of the record before.
      expect(found.length).toBe(3);
    });

    it("in a file that is not gzipped", async () => {
      const bytes = Buffer.concat([
        record(page("one")),
        Buffer.from("WARC/1.0\r\nno length\r\n\r\n"),
        record(page("three")),
      ]);
      expect(await words(bytes)).toEqual(["one", "article/warc", "three"]);
      expect(await words(Buffer.concat([record(page("one")), two.subarray(0, 900)]))).toEqual(["one", "article/warc"]);
    });
  });

  describe("loses one record that gives a wrong length, in a file that is not gzipped", () => {
    const size = (text: string): number => Buffer.byteLength(text) + 60;
    it.each([
      ["somewhat too long", String(size(page("two")) + 300)],
      ["so long that it takes the next one in as well", String(2 * size(page("two")) + 400)],
      ["longer than the file", "90000"],
      ["longer than any article may be", "900000000"],
      ["too short", "500"],
      ["nothing", "0"],
      ["less than nothing", "-5"],
    ])("%s", async (_, length) => {
      for (const type of ["response", "metadata"]) {
        const all = [
          record(page("one")),
          record(page("two"), { length, type }),
          ...["three", "four"].map((w) => record(page(w))),
        ];
        const bytes = Buffer.concat(all);
        for (const amount of [100, 70_000]) {
          const found = await words(bytes, amount);
          expect(found.filter((word) => word !== "article/warc")).toEqual(["one", "three", "four"]);
          expect(found.length).toBe(4);
        }
      }
    });
  });

  it("says so where there is no page in it", async () => {
    expect(await words(members(INFO))).toEqual(["article/empty"]);
    expect(await words(Buffer.from("Dear editor,\n\nthis is no archive.\n"))).toEqual(["article/warc"]);
  });
});
