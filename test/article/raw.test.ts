import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type RawOptions, type RawOutcome, rawItems, rejectedOf, type Source } from "../../src/article/index.ts";
import { byteLines } from "../../src/article/lines.ts";

const folder = mkdtempSync(join(tmpdir(), "reading-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function all(source: Source, options?: RawOptions): Promise<RawOutcome[]> {
  const outcomes: RawOutcome[] = [];
  for await (const outcome of rawItems(source, options)) outcomes.push(outcome);
  return outcomes;
}

/** Each item as `format:line:words`, each diagnostic as `rule:line`. */
async function told(source: Source, options?: RawOptions): Promise<string[]> {
  return (await all(source, options)).map((outcome) => {
    if (outcome.ok) return `${outcome.value.format}:${outcome.value.line ?? ""}:${Buffer.from(outcome.value.bytes)}`;
    expect(outcome.diagnostics).toHaveLength(1);
    expect(outcome.diagnostics[0]?.expected).toBeTruthy();
    return `${outcome.diagnostics[0]?.rule}:${outcome.diagnostics[0]?.line ?? ""}`;
  });
}

async function* pieces(...parts: readonly (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part as string);
}

describe("cutting files into items", () => {
  it("takes a file whole, or by lines without the empty ones", async () => {
    expect(await told({ path: put("a.md", "# A\n\nb") })).toEqual(["markdown::# A\n\nb"]);
    const lines = put("a.ndjson", '{"a":1}\n\n  \r\n{"b":2}\n{"c":3}');
    expect(await told({ path: lines })).toEqual(['json:1:{"a":1}', 'json:4:{"b":2}', 'json:5:{"c":3}']);
  });

  it("undoes gzip by the bytes, whatever the name", async () => {
    expect(await told({ path: put("b.txt.gz", gzipSync("words")) })).toEqual(["text::words"]);
    expect(await told({ path: put("b.txt", gzipSync("words")) })).toEqual(["text::words"]);
    expect(await told({ path: put("c.txt.gz", "plain") })).toEqual(["text::plain"]);
  });

  it("reads the lines before the damage of a truncated gzip file, and says so once", async () => {
    const lines = Array.from({ length: 4000 }, (_, i) =>
      JSON.stringify({ text: createHash("md5").update(`${i}`).digest("hex") }),
    );
    const outcomes = await told({ path: put("cut.ndjson.gz", gzipSync(lines.join("\n")).subarray(0, 50_000)) });
    expect(outcomes.length).toBeGreaterThan(100);
    expect(outcomes.filter((o) => o.startsWith("article/"))).toEqual(["article/gzip:"]);
    expect(outcomes.slice(0, -1)).toEqual(
      lines.slice(0, outcomes.length - 1).map((line, i) => `json:${i + 1}:${line}`),
    );
    expect(await told({ path: put("cut.txt.gz", gzipSync("words of an article").subarray(0, 20)) })).toEqual([
      "article/gzip:",
    ]);
    expect(await told({ path: put("bad.txt.gz", Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9])) })).toEqual([
      "article/gzip:",
    ]);
  });

  it("keeps no line and no file over the limit, and reads on", async () => {
    const long = "x".repeat(500_000);
    const path = put("long.ndjson", `{"a":1}\n${long}\n{"b":2}`);
    expect(await told({ path }, { lineLimit: 1000 })).toEqual([
      'json:1:{"a":1}',
      "article/too-large:2",
      'json:3:{"b":2}',
    ]);
    const [, outcome] = await all({ path }, { lineLimit: 1000 });
    const sha256 = createHash("sha256").update(long).digest("hex");
    expect(outcome?.rejected).toEqual({ file: path, line: 2, byteLength: 500_000, sha256 });
    const whole = put("long.txt", long);
    expect(await told({ path: whole }, { fileLimit: 1000 })).toEqual(["article/too-large:"]);
    expect((await all({ path: whole }, { fileLimit: 1000 }))[0]?.rejected).toEqual({
      file: whole,
      byteLength: 500_000,
      sha256,
    });
  });

  it("gives one diagnostic for what cannot be read", async () => {
    expect(await told({ path: folder })).toEqual(["article/unreadable:"]);
    expect(await told({ path: join(folder, "vanished.txt") })).toEqual(["article/unreadable:"]);
    expect(await told({ path: put("empty.txt", "") })).toEqual(["article/empty:"]);
    expect(await told({ path: put("empty.ndjson", "\n \n") })).toEqual(["article/empty:"]);
    const secret = put("secret.txt", "words");
    chmodSync(secret, 0);
    if (process.getuid?.() !== 0) expect(await told({ path: secret })).toEqual(["article/unreadable:"]);
  });

  it("reads NDJSON in UTF-16, and refuses what only says it is", async () => {
    const lines = Buffer.from('\ufeff{"a":"é"}\n{"b":"😀"}', "utf16le");
    expect(await told({ path: put("wide.ndjson", lines) })).toEqual(['json:1:{"a":"é"}', 'json:2:{"b":"😀"}']);
    const broken = Buffer.from("fffe00d841000a00", "hex");
    expect(await told({ path: put("broken.ndjson", broken) })).toEqual(["article/encoding:"]);
  });

  it("asks the first bytes of a stream what it is", async () => {
    expect(await told({ stdin: pieces("Head", "line\n\nText") })).toEqual(["text::Headline\n\nText"]);
    expect(await told({ stdin: pieces('{"a"', ':1}\n{"b":2}') })).toEqual(['json:1:{"a":1}', 'json:2:{"b":2}']);
    expect(await told({ stdin: pieces('{\n "a": 1\n}') })).toEqual(['json::{\n "a": 1\n}']);
    expect(await told({ stdin: pieces(" <html>") })).toEqual(["html:: <html>"]);
    expect(await told({ stdin: pieces('{"a":1}\n') }, { from: "records" })).toEqual(['records:1:{"a":1}']);
    expect(await told({ stdin: pieces("{") }, { from: "text" })).toEqual(["text::{"]);
    expect(await told({ stdin: pieces("x\ny") }, { from: "ndjson" })).toEqual(["json:1:x", "json:2:y"]);
    expect(await told({ stdin: pieces() })).toEqual(["article/empty:"]);
  });

  it("says for a rejects file what an item held, or its hash where that is no text", () => {
    const raw = { file: "a.ndjson", line: 3, format: "json" } as const;
    expect(rejectedOf({ ...raw, bytes: Buffer.from("{é") })).toEqual({ file: "a.ndjson", line: 3, text: "{é" });
    const bytes = Buffer.from([0xff, 0x00]);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(rejectedOf({ ...raw, bytes })).toEqual({ file: "a.ndjson", line: 3, byteLength: 2, sha256 });
  });
});

describe("lines of bytes", () => {
  it("are the same however the stream is cut", async () => {
    const part = fc.string({ unit: fc.constantFrom("a", "é", "\n", "\r\n", " ") });
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts) => {
        const lines: string[] = [];
        for await (const { content } of byteLines(pieces(...parts), 1e6))
          lines.push("sha256" in content ? "?" : Buffer.from(content).toString());
        const expected = parts.join("").split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(lines).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
