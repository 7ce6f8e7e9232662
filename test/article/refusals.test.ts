import { describe, expect, it } from "vitest";
import { type InputFormat, type Item, readItems } from "../../src/article/index.ts";
import type { Diagnostic } from "../../src/diagnostic/index.ts";

async function read(content: string | Uint8Array, format: InputFormat = "json", line?: number) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readItems({ file: `dir/name.${format}.gz`, format, bytes, ...(line === undefined ? {} : { line }) });
}

/** The one diagnostic of an input that is refused. */
async function refusal(content: string | Uint8Array, format?: InputFormat, line?: number): Promise<Diagnostic> {
  const [outcome, ...more] = await read(content, format, line);
  expect(more).toEqual([]);
  if (!outcome || outcome.ok) throw new Error("was read");
  expect(outcome.diagnostics).toHaveLength(1);
  const [diagnostic] = outcome.diagnostics;
  if (!diagnostic) throw new Error("no diagnostic");
  expect(diagnostic).toMatchObject({ severity: "error", file: `dir/name.${format ?? "json"}.gz` });
  expect(diagnostic.expected).toBeTruthy();
  return diagnostic;
}

async function items(content: string): Promise<Item[]> {
  return (await read(content)).map((outcome) => {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
    return outcome.value;
  });
}

describe("text that is refused", () => {
  it("names the first byte that is not UTF-8", async () => {
    const latin = Buffer.from("A \ufffd is fine\nw\u00e4hrend", "utf8").toString("latin1").replace("Ã¤", "\xe4");
    const diagnostic = await refusal(Buffer.from(latin, "latin1"), "text");
    expect(diagnostic).toMatchObject({ rule: "article/encoding", line: 2 });
    expect(diagnostic.actual).toContain("0xe4 at byte offset 15");
  });

  it("tells other files from text", async () => {
    expect(await refusal(Buffer.from([0, 1, 2, 65, 66, 0]), "text")).toMatchObject({ rule: "article/binary" });
    const pdf = await refusal(Buffer.from("%PDF-1.7 words"), "text");
    expect(pdf).toMatchObject({ rule: "article/binary", message: expect.stringContaining("PDF") });
  });

  it("refuses control characters with their place, in code points", async () => {
    const text = await refusal("😀 some words\nand a NUL \0 among them", "text");
    expect(text).toMatchObject({ rule: "article/control-character", line: 2, column: 11, start: 23, end: 24 });
    const json = await refusal('{"text":"a\\u001bb"}', "json", 7);
    expect(json).toMatchObject({
      rule: "article/control-character",
      line: 7,
      pointer: "/text",
      start: 1,
      actual: "U+001B",
    });
    expect(await refusal('{"text":"a","headline":"b\\b"}')).toMatchObject({ pointer: "/headline" });
    const [allowed] = await read("tab\tline\r\nfeed\fall pass", "text");
    expect(allowed?.ok).toBe(true);
  });

  it("refuses lone surrogates, and keeps pairs", async () => {
    expect(await refusal('{"text":"a \\ud83d b"}')).toMatchObject({
      rule: "article/surrogate",
      pointer: "/text",
      start: 2,
    });
    expect(await refusal('{"text":"a","author":["b","\\udc00"]}')).toMatchObject({ pointer: "/author/1" });
    const [item] = await items('{"text":"a \\ud83d\\ude00 b"}');
    expect(item).toMatchObject({ article: { text: "a 😀 b" } });
  });

  it("decodes UTF-16 by its mark, and drops the mark of UTF-8", async () => {
    for (const bytes of [
      Buffer.from("\ufeffWörds", "utf16le"),
      Buffer.from("\ufeffWörds", "utf16le").swap16(),
      Buffer.from("\ufeffWörds"),
    ]) {
      const [outcome] = await read(bytes, "text");
      expect(outcome).toMatchObject({ ok: true, value: { article: { text: "Wörds", identifier: "name" } } });
    }
    expect(await refusal(Buffer.from("fffe00d84100", "hex"), "text")).toMatchObject({ rule: "article/encoding" });
  });

  it("refuses blanks", async () => {
    for (const format of ["text", "markdown", "html", "json"] as const)
      expect(await refusal(" \n\t ", format)).toMatchObject({ rule: "article/empty" });
    expect(await refusal("---\nid: a\n---\n", "markdown")).toMatchObject({ rule: "article/empty" });
    const titled = "<html><head><title>Peru and Chile talk</title></head></html>";
    expect(await refusal(titled, "html")).toMatchObject({ rule: "article/empty" });
    expect(await refusal("<html><body></body></html>", "html")).toMatchObject({ rule: "article/empty" });
    expect(await refusal('{"text":" "}')).toMatchObject({ rule: "article/empty", pointer: "/text" });
    expect(await refusal("[]")).toMatchObject({ rule: "article/empty" });
  });
});

describe("JSON that is refused", () => {
  const FAULTS: readonly (readonly [json: string, line: number, column: number, expected: string])[] = [
    ['{"text": "a"', 1, 13, '"," or "}"'],
    ['{"text": "a', 1, 12, "the rest of a string"],
    ['{\n  "text": "a" "b"\n}', 2, 15, '"," or "}"'],
    ['{"😀": "a",}', 1, 11, "a key"],
    ['{"text" "a"}', 1, 9, '":"'],
    ["[1, 2,, 3]", 1, 7, "a value"],
    ['{"text": nul}', 1, 10, "a value"],
    ['{"text": "a"} x', 1, 15, "nothing more"],
    ['{"text": "a\nb"}', 1, 12, "the rest of a string"],
    ['{"text": "\\x"}', 1, 11, "the rest of a string"],
    ["[".repeat(200_000), 1, 200_001, "a value"],
  ];
  for (const [json, line, column, expected] of FAULTS)
    it(`at ${line}:${column} of ${JSON.stringify(json.slice(0, 24))}`, async () => {
      const diagnostic = await refusal(json);
      expect(diagnostic).toMatchObject({ rule: "json/syntax", line, column });
      expect(diagnostic.expected).toContain(expected);
    });

  it("names the line of the file for a line of NDJSON", async () => {
    expect(await refusal('{"text": }', "json", 12)).toMatchObject({ line: 12, column: 10 });
  });

  it("names wrong types and forms with their pointer", async () => {
    expect(await refusal('{"text": 1}')).toMatchObject({ rule: "article/schema", pointer: "/text", actual: "number" });
    expect(await refusal('{"body": "a"}')).toMatchObject({ rule: "article/schema", pointer: "/text" });
    expect(await refusal('"words"')).toMatchObject({ rule: "article/schema", pointer: "", actual: "string" });
    expect(await refusal('{"text":"a","author":{"name":"b"}}')).toMatchObject({ pointer: "/author" });
    expect(await refusal('{"text":"a","published":"2025-13-45"}')).toMatchObject({
      rule: "article/date",
      pointer: "/published",
    });
    for (const url of ["http://a b/", "http://a/>", "/relative", "words"])
      expect(await refusal(JSON.stringify({ text: "a", url }))).toMatchObject({ rule: "article/url", actual: url });
    expect(await refusal('{"text":"a","inLanguage":"not a tag"}')).toMatchObject({ rule: "article/language" });
    expect(await refusal("---\ndate: 2025-02-30\n---\nwords", "markdown")).toMatchObject({
      rule: "article/date",
      pointer: "/datePublished",
    });
    expect(await refusal("---\nid: a\nauthor: [b\n---\nwords", "markdown")).toMatchObject({
      rule: "article/front-matter",
    });
  });
});

describe("what an object is", () => {
  it("is an article with the input's id or the file's name and the place", async () => {
    expect(await items('[{"text":"a"},{"text":"b","id":"own"}]')).toMatchObject([
      { article: { identifier: "name-1" } },
      { article: { identifier: "own" } },
    ]);
    const [line] = await read('{"text":"a"}', "json", 4);
    expect(line).toMatchObject({ value: { article: { identifier: "name-4", line: 4 } } });
  });

  it("lists what it does not read, and reads on after a bad element", async () => {
    const [item] = await items('{"text":"a","@type":"NewsArticle","type":"Report","score":1,"__proto__":{"x":1}}');
    expect(item).toMatchObject({ article: { ignored: ["type", "score", "__proto__"] } });
    const outcomes = await read('[{"text":"a"},7,{"text":"b"}]');
    expect(outcomes.map((o) => o.ok)).toEqual([true, false, true]);
    expect(outcomes[1]?.diagnostics[0]).toMatchObject({ pointer: "/1" });
  });

  it("is a record where it has a record's keys, untouched", async () => {
    const record = { "@context": "x", type: "Article", text: { sha256: "y" }, more: [1] };
    expect(await items(JSON.stringify(record))).toMatchObject([{ kind: "record", value: record }]);
    const [forced] = await read('{"text":"a"}', "records");
    expect(forced).toMatchObject({ value: { kind: "record", value: { text: "a" } } });
  });
});

describe("HTML that is refused, or big", () => {
  it("is not nested without end", async () => {
    for (const open of ["<div>", "<li><option>", '<b a="<">', "<x:y>"])
      expect(await refusal(`<html><body>\n${open.repeat(10_000)}words`, "html")).toMatchObject({
        rule: "article/html-depth",
        line: 2,
      });
  });

  it("may leave out end tags, and hold tags in scripts and comments", async () => {
    const paragraph =
      "<p>The minister said that the treaty, which was signed on Monday, would hold for many years, whatever came.";
    const noise = `<script>var a = "${"<div>".repeat(1000)}";</script><!-- ${"<div>".repeat(1000)} -->`;
    const [outcome] = await read(`<html><body>${noise}<div>${paragraph.repeat(2000)}</div></body></html>`, "html");
    expect(outcome).toMatchObject({ ok: true });
  });

  it("is decoded as it says", async () => {
    const page =
      "<html><head><meta charset=windows-1252></head><body><p>Caf\xe9 owners said that they were glad.</p></body></html>";
    const [outcome] = await read(Buffer.from(page, "latin1"), "html");
    expect(outcome).toMatchObject({ ok: true, value: { article: { text: "Café owners said that they were glad." } } });
  });
});
