import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Parser } from "n3";
import { canonize } from "rdf-canonize";
import { describe, expect, it } from "vitest";
import { type ExportOptions, exportArticles, type Report } from "../../src/corpus/index.ts";
import { temporaryFolder } from "./folder.ts";

/** A short article in our own words. */
const ARTICLE = `Norway and Iceland sign fishing accord

By Ada Quill

Norway and Iceland signed an agreement on fishing quotas in Bergen on Monday.

"This settles a long dispute," Norwegian Prime Minister Kari Holm told reporters.
`;

const OPTIONS: Omit<ExportOptions, "out"> = {
  base: "https://example.org/news/",
  formats: ["trig", "nquads", "turtle", "ntriples", "jsonld", "records"],
  quotes: "full",
  includeText: false,
  validate: true,
  tool: "rapporteur test",
};

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

async function exported(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ExportOptions> = {},
): Promise<{ report: Report; out: string; rejects: Record<string, unknown>[] }> {
  const out = temporaryFolder();
  const report = await exportArticles([folderOf(files)], { ...OPTIONS, out, ...options });
  const path = join(out, "rejects.ndjson");
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
  return { report, out, rejects: lines.map((line) => JSON.parse(line)) };
}

function bytesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((n) => /\.\w+$/.test(n))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("an export", () => {
  it("writes every format, the records, a description and a report", async () => {
    const { report, out } = await exported({ "a.txt": ARTICLE });
    expect(report.articles).toEqual({ read: 1, exported: 1, duplicates: 0, rejected: 0 });
    expect(Object.keys(bytesOf(out))).toEqual(
      [
        "dataset.ttl",
        "graph.jsonld",
        "graph.nq",
        "graph.nt",
        "graph.trig",
        "graph.ttl",
        "links.json",
        "manifest.ndjson",
        "records/a.jsonld",
        "report.json",
      ].sort(),
    );
    expect(report.found.states).toBeGreaterThanOrEqual(2);
    expect(report.found.direct).toBeGreaterThanOrEqual(1);
  });

  it("writes the same bytes again, and with any number of jobs", () => {
    const lines = Array.from({ length: 40 }, (_, i) =>
      JSON.stringify({ id: `n${i}`, text: `${ARTICLE}\nNote ${i}.\n` }),
    );
    const root = folderOf({ "a.txt": ARTICLE, "many.ndjson": `${lines.join("\n")}\n`, "z.md": `# ${ARTICLE}` });
    // Worker threads run the built program: Node 20 does not load TypeScript.
    const runs = ["1", "1", "3"].map((jobs) => {
      const out = temporaryFolder();
      const words = ["dist/cli/main.js", "export", root, "--out", out, "--jobs", jobs, "--quiet"];
      execFileSync(process.execPath, words, { stdio: "pipe" });
      return bytesOf(out);
    });
    expect(runs[0]).toHaveProperty("records/many.ndjson");
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  });

  it("exports its own records to the same graph", async () => {
    const first = await exported({ "a.txt": ARTICLE });
    const again = await exported({ "a.jsonld": readFileSync(join(first.out, "records/a.jsonld"), "utf8") });
    expect(again.report.articles.exported).toBe(1);
    expect(readFileSync(join(again.out, "graph.nq"), "utf8")).toBe(readFileSync(join(first.out, "graph.nq"), "utf8"));
  });

  it("skips the same article met twice, and rejects another one under its id", async () => {
    const one = JSON.stringify({ id: "x", text: ARTICLE });
    const other = JSON.stringify({ id: "x", text: `${ARTICLE} Other words.` });
    const { report, rejects } = await exported({ "a.ndjson": `${one}\n${one}\n${other}\n` });
    expect(report.articles).toEqual({ read: 3, exported: 1, duplicates: 1, rejected: 1 });
    expect(rejects).toMatchObject([{ line: 3, text: other, diagnostics: [{ rule: "input/one-id-two-texts" }] }]);
  });

  it("names each graph with the hash of its canonical form, in the manifest and in the description", async () => {
    const { out } = await exported({ "a.txt": ARTICLE, "b.txt": `${ARTICLE}\nMore.` });
    const lines = readFileSync(join(out, "manifest.ndjson"), "utf8").trim().split("\n");
    const description = readFileSync(join(out, "dataset.ttl"), "utf8");
    const quads = readFileSync(join(out, "graph.nq"), "utf8").split("\n").filter(Boolean);
    expect(lines.length).toBe(2);
    for (const line of lines) {
      const { graph, sha256, quads: count } = JSON.parse(line);
      const own = quads.filter((quad) => quad.endsWith(` <${graph}> .`));
      const canonical = await canonize(`${own.join("\n")}\n`, {
        algorithm: "RDFC-1.0",
        inputFormat: "application/n-quads",
        format: "application/n-quads",
      });
      expect(count).toBe(own.length);
      expect(sha256).toBe(createHash("sha256").update(canonical).digest("hex"));
      expect(description).toContain(`"${sha256}"^^xsd:hexBinary`);
    }
    new Parser({ format: "text/turtle" }).parse(description);
  });

  it("tells files of one name in two folders apart", async () => {
    const line = JSON.stringify({ text: ARTICLE });
    const files = {
      "2023/a.txt": ARTICLE,
      "2024/a.txt": `${ARTICLE}\nMore.`,
      "2023/b.ndjson": line,
      "2024/b.ndjson": line,
    };
    const { report, out } = await exported(files, { formats: ["nquads"] });
    expect(report.articles).toMatchObject({ exported: 4, rejected: 0 });
    const names = readFileSync(join(out, "manifest.ndjson"), "utf8").trimEnd().split("\n");
    expect(names.map((name) => JSON.parse(name).identifier)).toEqual(["2023/a", "2023/b-1", "2024/a", "2024/b-1"]);
  });

  it("writes the pages of a web archive as lines of one file, its bad record aside", async () => {
    const member = (word: string): Buffer => {
      const words =
        `${word} and Chile signed a trade agreement in Lima on Monday, officials of both states said. `.repeat(9);
      const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>${words}</p></article></body></html>`;
      const head = `WARC-Type: response\r\nWARC-Target-URI: https://news.example/${word}\r\nContent-Type: application/http`;
      return gzipSync(`WARC/1.0\r\n${head}\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`);
    };
    const archive = Buffer.concat([member("Peru"), Buffer.from("nothing of the kind"), member("Norway")]);
    const { report, out, rejects } = await exported(
      { "2024/crawl.warc.gz": archive },
      { formats: ["nquads", "records"] },
    );
    expect(report.articles).toMatchObject({ exported: 2, rejected: 1 });
    expect(rejects).toMatchObject([{ diagnostics: [{ rule: "article/warc" }] }]);
    const lines = readFileSync(join(out, "records/2024/crawl.ndjson"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { identifier: "2024/crawl-1", url: "https://news.example/Peru" },
      { identifier: "2024/crawl-3", url: "https://news.example/Norway" },
    ]);
  });

  it("counts the keys that it did not read", async () => {
    const { report } = await exported({ "a.json": JSON.stringify({ id: "x", text: ARTICLE, mood: 1, tags: ["a"] }) });
    expect(report.ignored).toEqual({ mood: 1, tags: 1 });
  });

  it("removes what an earlier export left in its folder, and nothing else", async () => {
    const { out } = await exported({ "a.txt": ARTICLE, "b.txt": `${ARTICLE}\nMore.` });
    writeFileSync(join(out, "mine.txt"), "keep");
    await exportArticles([folderOf({ "b.txt": ARTICLE })], { ...OPTIONS, formats: ["nquads", "records"], out });
    expect(Object.keys(bytesOf(out))).toEqual([
      "dataset.ttl",
      "graph.nq",
      "links.json",
      "manifest.ndjson",
      "mine.txt",
      "records/b.jsonld",
      "report.json",
    ]);
  });

  it("writes no graph where no article was exported, and leaves the one before", async () => {
    const { out } = await exported({ "a.txt": ARTICLE });
    const before = readFileSync(join(out, "graph.nq"), "utf8");
    const report = await exportArticles([folderOf({ "a.txt": "" })], { ...OPTIONS, out });
    expect(report.articles.exported).toBe(0);
    expect(report.findings.map((d) => d.rule)).toContain("export/nothing");
    expect(readFileSync(join(out, "graph.nq"), "utf8")).toBe(before);
  });
});

/** A record that is well but for what a case does to it. */
function record(change: Record<string, unknown> = {}): string {
  const text = "Peru spoke.";
  const mention = { start: 0, end: 4, exact: "Peru" };
  const base = {
    identifier: "r",
    text: { sha256: "d".repeat(64), length: 11 },
    entities: [{ type: "State", name: "Peru", mentions: [mention] }],
  };
  return JSON.stringify({ type: "Article", ...base, text: { ...base.text, length: text.length }, ...change });
}

const place = (change: Record<string, unknown>) =>
  record({ entities: [{ type: "Place", name: "Peru", mentions: [{ start: 0, end: 4, exact: "Peru", ...change }] }] });

/** Bad inputs: the file's name and content, the rule that names its one error, and a word its text must have. */
const BAD: readonly [string, string | Uint8Array, string][] = [
  ["empty.txt", "", "article/empty"],
  ["blank.txt", " \n \n", "article/empty"],
  ["binary.txt", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 255, 254, 0, 1]), "article/binary"],
  ["latin1.txt", Uint8Array.from(Buffer.from("Caf\xe9 talks end in Lima.", "latin1")), "article/encoding"],
  ["surrogate.json", '{"id":"s","text":"Peru \\ud800 spoke."}', "article/surrogate"],
  ["cut.json", '{"id":"s","text":"Peru spo', "json/syntax"],
  ["cut.txt.gz", gzipSync(Buffer.from(ARTICLE.repeat(50))).subarray(0, 90), "article/gzip"],
  ["nul.txt", "Peru spoke.\n\nThen\u0000 nothing.", "article/control-character"],
  ["bell.json", JSON.stringify({ id: "b", text: "Peru\u0007 spoke." }), "article/control-character"],
  ["longline.ndjson", `{"id":"l","text":"${"a".repeat(50_000_000)}"}\n`, "article/too-large"],
  ["date.json", JSON.stringify({ id: "d", text: ARTICLE, published: "2025-13-45" }), "article/date"],
  ["url.json", JSON.stringify({ id: "u", text: ARTICLE, url: "https://example.org/a b>" }), "article/url"],
  [
    "deep.html",
    `<html><body>${"<div>".repeat(10_000)}words${"</div>".repeat(10_000)}</body></html>`,
    "article/html-depth",
  ],
  ["slice.json", place({ exact: "Chile", end: 4 }), "anchor/exact"],
  ["range.json", place({ start: 100, end: 104 }), "anchor/range"],
  ["crossed.json", place({ start: 4, end: 1, exact: "Peru" }), "anchor/crossed"],
  ["key.json", record({ mood: "grim" }), "record/unknown-key"],
  ["iri.json", record({ url: "https://example.org/a b" }), "record/iri"],
  ["angle.json", record({ id: "https://example.org/>" }), "record/iri"],
  ["recorddate.json", record({ datePublished: "2025-13-45T00:00:00Z" }), "record/format"],
  ["context.json", record({ "@context": "https://elsewhere.example/context.jsonld" }), "record/context"],
];

describe("a bad input", () => {
  it.each(BAD)("%s is one diagnostic, and the other article is exported", async (name, content, rule) => {
    const { report, rejects } = await exported({ "good.txt": ARTICLE, [name]: content }, { formats: ["nquads"] });
    expect(report.articles).toMatchObject({ exported: 1, rejected: 1 });
    const errors = report.findings.filter((d) => d.severity === "error");
    expect(errors.map((d) => d.rule)).toEqual([rule]);
    const [error] = errors;
    expect(error?.file).toContain(name);
    expect(error?.expected ?? error?.suggestion).toBeTruthy();
    expect(rejects.length).toBe(1);
    const [reject] = rejects;
    const text = typeof content === "string" && content.length < 10_000_000 ? content.replace(/\n$/, "") : undefined;
    if (text !== undefined) expect(String(reject?.text ?? "").trimEnd()).toBe(text.trimEnd());
    else
      expect(reject).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), byteLength: expect.any(Number) });
  });

  it("HTML full of scripts is read without running one", async () => {
    const html = `<html><head><title>Peru and Chile sign pact</title>${"<script>globalThis.ran = true; while (true) {}</script>".repeat(500)}</head><body><article><h1>Peru and Chile sign pact</h1><p>${"Peru and Chile signed a trade agreement in Lima, officials said on Monday. ".repeat(8)}</p><p>${"The two states had talked about it for years without a result. ".repeat(8)}</p></article></body></html>`;
    const { report } = await exported({ "page.html": html });
    expect(report.articles).toMatchObject({ exported: 1, rejected: 0 });
    expect("ran" in globalThis).toBe(false);
  });
});
