import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { newFolder } from "../store/sample.ts";
import { cli, mainFile, program } from "./command-line.ts";

/** A record whose graph is of some size. */
function record(n: number): string {
  const words = `Peru praised Chile for keeping pact ${n}.`;
  return JSON.stringify({
    type: "Article",
    identifier: `r${n}`,
    text: { words },
    entities: [{ id: "pe", type: "State", name: "Peru", mentions: [{ start: 0, end: 4 }] }],
  });
}

const lines = (count: number): string[] => Array.from({ length: count }, (_, n) => record(n));

interface Exported {
  readonly code: number | null;
  readonly err: string;
  readonly articles: readonly string[];
  readonly rejects: readonly { readonly line?: number; readonly diagnostics: readonly { readonly rule: string }[] }[];
}

function exported(name: string, content: string | Uint8Array, jobs: number): Exported {
  const folder = newFolder();
  writeFileSync(join(folder, name), content);
  const words = ["export", name, "--out", "out", "--to", "nquads", "--jobs", String(jobs), "--no-validate", "--quiet"];
  const { code, err } = program(words, { cwd: folder });
  const read = (file: string) =>
    readFileSync(join(folder, "out", file), "utf8")
      .trimEnd()
      .split("\n");
  const articles = read("manifest.ndjson").map((line) => JSON.parse(line).identifier);
  return { code, err, articles, rejects: read("rejects.ndjson").map((line) => JSON.parse(line)) };
}

describe("a fault in a stream of articles costs one article", () => {
  const names = (count: number, without?: number) =>
    Array.from({ length: count }, (_, n) => `r${n}`).filter((_, n) => n !== without);

  it.each([1, 2])("a line that is not UTF-8, with %i threads", (jobs) => {
    const all = lines(40).map((line) => Buffer.from(`${line}\n`));
    all[20] = Buffer.concat([Buffer.from(`{"id":"bad","text":"Caf`), Buffer.from([0xe9, 0x21]), Buffer.from('"}\n')]);
    const { code, articles, rejects } = exported("a.ndjson", Buffer.concat(all), jobs);
    expect(code).toBe(1);
    expect(articles).toEqual(names(40, 20));
    expect(rejects).toMatchObject([{ line: 21, diagnostics: [{ rule: "article/encoding" }] }]);
  });

  it("a line of 50 MB", () => {
    const all = lines(6);
    all[3] = JSON.stringify({ id: "long", text: "a".repeat(50_000_000) });
    const { code, articles, rejects } = exported("a.ndjson", `${all.join("\n")}\n`, 2);
    expect(code).toBe(1);
    expect(articles).toEqual(names(6, 3));
    expect(rejects).toMatchObject([
      { line: 4, byteLength: all[3].length, diagnostics: [{ rule: "article/too-large" }] },
    ]);
  });

  it("gzip that ends too early: what came before is kept", () => {
    const packed = gzipSync(`${lines(2000).join("\n")}\n`);
    const { code, articles, rejects } = exported("a.ndjson.gz", packed.subarray(0, packed.length / 2), 1);
    expect(code).toBe(1);
    expect(articles.length).toBeGreaterThan(100);
    expect(articles).toEqual(names(articles.length));
    expect(rejects.at(-1)).toMatchObject({ diagnostics: [{ rule: "article/gzip" }] });
  });
});

describe("an export of which every article is rejected", () => {
  it.each([["query", "ASK {}"], ["validate"], ["records"]])(
    "is no graph to %s, which is said in one line",
    async (name, ...more) => {
      const folder = newFolder();
      const out = join(folder, "out");
      writeFileSync(join(folder, "a.ndjson"), '{"type":"Article"}\nnot JSON\n');
      expect((await cli("export", join(folder, "a.ndjson"), "--out", out, "--quiet")).code).toBe(1);
      expect(await cli(name, out, ...more)).toEqual({
        code: 2,
        out: "",
        err: `rapporteur: ${out}: the folder holds no graph, as all articles were rejected; rejects.ndjson in it says why\n`,
      });
    },
  );
});

describe("an export that exports nothing", () => {
  it.each([
    ["an empty folder", "empty"],
    ["a file that is not there", "missing.txt"],
  ])("says so, and prints no table of zeros: %s", async (_, name) => {
    const folder = newFolder();
    mkdirSync(join(folder, "empty"));
    const { err } = await cli("export", join(folder, name), "--out", join(folder, "out"));
    expect(err).toMatch(/error (?:input|export)\//);
    expect(err).not.toMatch(/exported|entities/);
  });

  it("counts what was rejected, and says where it is", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "a.ndjson"), "not JSON\n");
    const { err } = await cli("export", join(folder, "a.ndjson"), "--out", join(folder, "out"));
    expect(err).toMatch(/^0 articles exported in [\d.]+ s, 1 rejected\n\nwhat was rejected is in /m);
    expect(err).not.toContain("entities");
  });

  it("says what there was to go on from", async () => {
    const folder = newFolder();
    const [input, out] = [join(folder, "a.ndjson"), join(folder, "out")];
    writeFileSync(input, `${record(1)}\n`);
    const words = ["export", input, "--out", out, "--resume"];
    const said = (what: string) =>
      `rapporteur: ${out} holds ${what}, and none that was interrupted; this one begins anew\n`;
    expect((await cli(...words)).err.startsWith(said("no export"))).toBe(true);
    expect((await cli(...words)).err.startsWith(said("a whole export"))).toBe(true);
    expect(await cli(...words, "--quiet")).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("a file where the folder is to be", () => {
  it.each(["export", "records"])("is refused by %s in one line, and left as it is", async (name) => {
    const folder = newFolder();
    const input = join(folder, "a.ndjson");
    const file = join(folder, "file");
    writeFileSync(input, `${record(1)}\n`);
    writeFileSync(file, "kept");
    const { code, err } = await cli(name, input, "--out", file);
    const said = `rapporteur: --out ${file}: that is a file; expected a folder, there already or to be made\n`;
    expect({ code, err }).toEqual({ code: 2, err: said });
    expect(readFileSync(file, "utf8")).toBe("kept");
    expect(readdirSync(folder).toSorted()).toEqual(["a.ndjson", "file"]);
  });
});

describe("a system that fails", () => {
  it("loses one article where a thread ends over it, and none of those that wait behind it", () => {
    const folder = newFolder();
    const all = lines(40);
    all[9] = JSON.stringify({ id: "last-words", text: "Peru spoke." });
    writeFileSync(join(folder, "a.ndjson"), `${all.join("\n")}\n`);
    const start = join(folder, "start.mjs");
    writeFileSync(
      start,
      `import { isMainThread } from "node:worker_threads";
       const parse = JSON.parse;
       JSON.parse = (text, reviver) => (!isMainThread && text.includes("last-words") ? process.exit(7) : parse(text, reviver));`,
    );
    const words = ["export", "a.ndjson", "--out", "out", "--to", "nquads", "--jobs", "2", "--no-validate", "--json"];
    const env = { ...process.env, NODE_OPTIONS: `--import=${start}` };
    const { code, out } = program(words, { cwd: folder, env });
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report.articles).toMatchObject({ exported: 39, rejected: 1 });
    expect(report.findings).toMatchObject([{ rule: "internal/fault", line: 10, actual: expect.stringContaining("7") }]);
  });

  // A limit on the length of files is the full disk that one can have without being root.
  const limited = (folder: string, kilobytes: number, ...words: string[]) =>
    spawnSync("bash", ["-c", `ulimit -f ${kilobytes}; exec "$@"`, "bash", process.execPath, mainFile, ...words], {
      cwd: folder,
      encoding: "utf8",
    });

  it("ends with code 3 on a full disk, and goes on once there is room", { timeout: 60_000 }, () => {
    const folder = newFolder();
    writeFileSync(join(folder, "a.ndjson"), `${lines(3000).join("\n")}\n`);
    const words = ["export", "a.ndjson", "--to", "nquads", "--jobs", "1", "--no-validate", "--quiet"];
    const { status, stderr } = limited(folder, 2000, ...words, "--out", "out");
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringMatching(/^rapporteur: E[^\n]+\n$/) });
    expect(program([...words, "--out", "out", "--resume"], { cwd: folder }).code).toBe(0);
    expect(program([...words, "--out", "whole"], { cwd: folder }).code).toBe(0);
    const read = (out: string) => readFileSync(join(folder, out, "graph.nq"));
    expect(read("out").equals(read("whole"))).toBe(true);
  });

  it("ends with code 3 where standard output is full", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "a.ndjson"), `${record(1)}\n`);
    const command = '"$@" > /dev/full';
    const words = ["-c", command, "bash", process.execPath, mainFile, "export", "a.ndjson", "--out", "-", "--quiet"];
    const { status, stderr } = spawnSync("bash", words, { cwd: folder, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringMatching(/^rapporteur: ENOSPC[^\n]+\n$/) });
  });

  it("ends with code 3 where the folder cannot be written to", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "a.ndjson"), `${record(1)}\n`);
    writeFileSync(join(folder, "file"), "");
    for (const out of ["/sys/nowhere", "/proc/nowhere/deeper", join(folder, "file", "out")]) {
      const { code, err } = program(["export", "a.ndjson", "--out", out, "--quiet"], { cwd: folder });
      expect(code).toBe(3);
      expect(err).toMatch(/error folder\/unwritable/);
      expect(err).toContain(`${out}`);
      expect(err).toMatch(/expected: a folder that may be written to, there already or to be made/);
      expect(err).toMatch(/E[A-Z]{4,}/);
    }
  });
});

describe("a file for rejected articles", () => {
  const broken = `${record(1)}\n{broken\n`;

  it.each([
    ["a folder", "folder", "it is a folder"],
    ["an input", "a.ndjson", "it is one of the inputs"],
    ["an input, by another name", "link", "it is one of the inputs"],
    ["a file of the export", join("out", "graph.nq"), "the export writes something else by that name"],
    ["its folder", "out", "it is the folder of the export"],
    ["its list of graphs", join("out", "manifest.ndjson"), "the export writes something else by that name"],
    ["its records", join("out", "records", "a.ndjson"), "the export writes something else by that name"],
  ])("is refused where it would take the place of something else: %s", async (_, name, said) => {
    const folder = newFolder();
    const input = join(folder, "a.ndjson");
    writeFileSync(input, broken);
    mkdirSync(join(folder, "folder"));
    symlinkSync(input, join(folder, "link"));
    const { code, err } = await cli("export", input, "--out", join(folder, "out"), "--rejects", join(folder, name));
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`rejected articles cannot go there: ${said}`),
    });
    expect(readFileSync(input, "utf8")).toBe(broken);
    expect(readdirSync(folder).toSorted()).toEqual(["a.ndjson", "folder", "link"]);
  });

  it("is removed where nothing is rejected any more, and nothing else is", async () => {
    const folder = newFolder();
    const [input, rejects, other] = ["a.ndjson", "bad.ndjson", "notes.txt"].map((name) => join(folder, name));
    const words = ["export", String(input), "--out", join(folder, "out"), "--quiet", "--rejects"];
    writeFileSync(String(input), broken);
    expect((await cli(...words, String(rejects))).code).toBe(1);
    writeFileSync(String(input), `${record(1)}\n`);
    writeFileSync(String(other), "mine");
    expect((await cli(...words, String(rejects))).code).toBe(0);
    expect((await cli(...words, String(other))).code).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(["a.ndjson", "notes.txt", "out"]);
    expect(readFileSync(String(other), "utf8")).toBe("mine");
  });
});

it("keeps a record of the folder itself that it is given and rejects, and no other of an earlier export", async () => {
  const folder = newFolder();
  const [input, out] = [join(folder, "in"), join(folder, "out")];
  mkdirSync(input);
  for (const n of [1, 2, 3]) writeFileSync(join(input, `r${n}.json`), record(n));
  expect((await cli("export", input, "--out", out, "--quiet")).code).toBe(0);
  const edited = join(out, "records", "r2.jsonld");
  writeFileSync(edited, "{ edited wrongly");
  const words = ["export", join(out, "records", "r1.jsonld"), edited, "--out", out, "--quiet"];
  expect((await cli(...words)).code).toBe(1);
  expect(readdirSync(join(out, "records")).toSorted()).toEqual(["r1.jsonld", "r2.jsonld"]);
  expect(readFileSync(edited, "utf8")).toBe("{ edited wrongly");
});
