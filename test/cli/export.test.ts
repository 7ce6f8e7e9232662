import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

  it("leaves what was there, and nothing half written, when it is interrupted", async () => {
    run(input, "--out", "kept", "--quiet");
    const before = readFileSync(join(home, "kept/graph.nq"), "utf8");
    const text = readFileSync(join(input, "south-korea-could-arm-ukraine.txt"), "utf8");
    const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `n${i}`, text }));
    writeFileSync(join(home, "many.ndjson"), `${lines.join("\n")}\n`);
    const child = spawn(process.execPath, [main, "export", "many.ndjson", "--out", "kept", "--jobs", "1"], {
      cwd: home,
    });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    expect(readFileSync(join(home, "kept/graph.nq"), "utf8")).toBe(before);
    const files = readdirSync(join(home, "kept"), { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => /\.part$|\.graphs$/.test(name))).toEqual([]);
  });
});
