import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findSources } from "../../src/corpus/inputs.ts";
import { temporaryFolder } from "./folder.ts";

function files(...paths: string[]): string {
  const root = temporaryFolder();
  for (const path of paths) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), "words");
  }
  return root;
}

describe("what the arguments name", () => {
  it("searches a folder to its depth, by name, and leaves hidden and other files out", async () => {
    const root = files("b.txt", "a.md", "2024/06/c.json.gz", ".git/d.txt", "e.png", ".f.txt");
    const found = await findSources([root]);
    expect(found.ok && found.value.map((s) => s.name)).toEqual(["2024/06/c", "a", "b"]);
  });

  it("takes a file once, whatever its extension, and names none for it", async () => {
    const root = files("a.article");
    const path = join(root, "a.article");
    expect(await findSources([path, path])).toEqual({ ok: true, value: [{ path }], diagnostics: [] });
  });

  it("expands a glob in order", async () => {
    const root = files("b.txt", "a.txt", "c.md");
    const found = await findSources([`${root}/*.txt`]);
    expect(found.ok && found.value.map((s) => s.path)).toEqual([`${root}/a.txt`, `${root}/b.txt`]);
  });

  it("does not follow a link back to where it came from", async () => {
    const root = files("a.txt");
    symlinkSync(root, join(root, "loop"));
    const found = await findSources([root]);
    expect(found.ok && found.value.length).toBe(1);
  });

  it("does not wait for a pipe that lies in a folder", async () => {
    const root = files("a.txt");
    execFileSync("mkfifo", [join(root, "b.txt")]);
    const found = await findSources([root]);
    expect(found.ok && found.value.map((s) => s.name)).toEqual(["a"]);
    expect((await findSources([join(root, "b.txt")])).diagnostics).toMatchObject([{ rule: "input/not-a-file" }]);
  });

  it("goes on with the rest when one is missing, and says so", async () => {
    const root = files("a.txt");
    const found = await findSources([join(root, "none.txt"), root]);
    expect(found.ok && found.value.length).toBe(1);
    expect(found.diagnostics.map((d) => d.rule)).toEqual(["input/missing"]);
  });

  it("says what a folder without articles should hold", async () => {
    const found = await findSources([files("a.png")]);
    expect(found.ok).toBe(false);
    expect(found.diagnostics).toMatchObject([{ rule: "input/no-articles", severity: "error" }]);
  });
});
