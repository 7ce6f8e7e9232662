import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const input = fileURLToPath(new URL("../../input/", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "rapporteur-export-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (...words: string[]) =>
  spawnSync(process.execPath, [main, "export", ...words], { encoding: "utf8", cwd: home });

describe("rapporteur export", () => {
  it("writes records to standard output a line each, which it reads again", () => {
    const records = run(input, "--out", "-", "--to", "records", "--quiet").stdout;
    expect(
      records
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).type),
    ).toEqual(["Article", "Article"]);
    const words = [main, "export", "-", "--from", "records", "--out", "-", "--quiet"];
    const again = execFileSync(process.execPath, words, { input: records, encoding: "utf8" });
    expect(again).toBe(run(input, "--out", "-", "--quiet").stdout);
  });

  it.each([
    [["none.txt"], 2, "input/missing"],
    [["none/*.txt"], 2, "input/missing"],
    [[], 2, "no inputs"],
    [[input, "--to", "rdfxml"], 2, "unknown format rdfxml"],
    [[input, "--base", "nonsense"], 2, "--base nonsense"],
    [[input, "--base", "https://example.org/a#"], 2, "ends in /"],
    [[input, "--out", "-", "--to", "trig,turtle"], 2, "one format"],
    [[input, "--jobs", "0"], 2, "whole number"],
    [[input, "--out", "/dev/null/x"], 3, "/dev/null"],
  ] as const)("%j ends with %i and says %s", (words, code, text) => {
    const { status, stderr } = run(...words);
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(status).toBe(code);
  });

  it("says that the site of an earlier export still stands there, unless it makes it anew", () => {
    mkdirSync(join(home, "shown/view"), { recursive: true });
    writeFileSync(join(home, "shown/view/index.html"), "<!doctype html>");
    const one = join(input, "south-korea-could-arm-ukraine.txt");
    const options = ["--to", "records", "--no-validate", "--out"];
    expect(run(one, ...options, "shown").stderr).toContain("view still shows an earlier export");
    expect(run(one, ...options, "unseen").stderr).not.toContain("earlier export");
    expect(run(one, ...options, "shown", "--view").stderr).not.toContain("earlier export");
    expect(readFileSync(join(home, "shown/view/index.html"), "utf8")).toContain("script");
  });

  it("keeps what was there and what is done when it is interrupted, and goes on with --resume", async () => {
    const to = ["--to", "nquads", "--no-validate", "--quiet"];
    run(input, "--out", "kept", ...to);
    const before = readFileSync(join(home, "kept/graph.nq"), "utf8");
    const text = readFileSync(join(input, "south-korea-could-arm-ukraine.txt"), "utf8");
    const lines = Array.from({ length: 200 }, (_, i) => JSON.stringify({ id: `n${i}`, text }));
    writeFileSync(join(home, "many.ndjson"), `${lines.join("\n")}\n`);
    const child = spawn(process.execPath, [main, "export", "many.ndjson", "--out", "kept", "--jobs", "1", ...to], {
      cwd: home,
    });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    expect(readFileSync(join(home, "kept/graph.nq"), "utf8")).toBe(before);
    expect(run("many.ndjson", "--out", "kept", "--resume", ...to)).toMatchObject({ status: 0, stderr: "" });
    const graphs = readFileSync(join(home, "kept/manifest.ndjson"), "utf8").trimEnd().split("\n");
    expect(graphs.length).toBe(200);
    const files = readdirSync(join(home, "kept"), { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => /\.part$|unfinished/.test(name))).toEqual([]);
  });

  it("says in a line that it does not go on with what was interrupted", () => {
    mkdirSync(join(home, "anew/.unfinished"), { recursive: true });
    writeFileSync(join(home, "anew/.unfinished/checkpoint.json"), JSON.stringify({ items: 7, files: {} }));
    const { status, stderr } = run(input, "--out", "anew", "--to", "nquads", "--no-validate");
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^rapporteur: an export to anew was interrupted after 7 items of the input; this one begins anew \(--resume goes on\)\n/,
    );
    expect(readdirSync(join(home, "anew"))).not.toContain(".unfinished");
  });

  it("ends a stream whole when it is interrupted while it waits for more", async () => {
    const words = ["export", "-", "--from", "ndjson", "--out", "-", "--to", "jsonld", "--jobs", "2", "--quiet"];
    const child = spawn(process.execPath, [main, ...words]);
    let out = "";
    child.stdout.on("data", (piece) => {
      out += piece;
    });
    for (let i = 0; i < 40; i++)
      child.stdin.write(`${JSON.stringify({ id: `n${i}`, text: "Norway praised Peru." })}\n`);
    while (!out.includes("n39")) await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    expect(JSON.stringify(JSON.parse(out))).toContain("n39");
  });

  it.each([
    [["--out", "-", "--resume"], "need a folder"],
    [["--out", "-", "--shard-size", "5"], "need a folder"],
    [["--shard-size", "0"], "whole number"],
  ])("does not take %j", (words, text) => {
    const { status, stderr } = run(input, ...words);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(text) });
  });

  it("reads, validates and links an export in shards as one", () => {
    run(input, "--out", "shards", "--shard-size", "1", "--to", "nquads", "--quiet");
    run(input, "--out", "whole", "--to", "nquads", "--quiet");
    expect(readdirSync(join(home, "shards"))).toContain("graph-00002.nq");
    const query = (folder: string) =>
      spawnSync(process.execPath, [main, "query", folder, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"], {
        cwd: home,
        encoding: "utf8",
      }).stdout;
    expect(query("shards")).toBe(query("whole"));
  });
});
