import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const quiet = { encoding: "utf8", stdio: "pipe" } as const;

describe("the package", () => {
  let home = "";
  let files: string[] = [];

  /** Installs what `npm pack` packs into an empty folder, beside the dependencies of production and nothing else. */
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "rapporteur-package-"));
    const words = ["pack", "--ignore-scripts", "--json", "--pack-destination", home];
    const [packed]: [{ filename: string; files: { path: string }[] }] = JSON.parse(
      execFileSync("npm", words, { ...quiet, cwd: root }),
    );
    files = packed.files.map((f) => f.path);
    execFileSync("tar", ["xzf", packed.filename], { cwd: home });
    const installed = execFileSync("npm", ["ls", "--omit=dev", "--all", "--parseable"], { ...quiet, cwd: root });
    for (const folder of installed.split("\n").filter((line) => line.startsWith(join(root, "node_modules")))) {
      const to = join(home, relative(root, folder));
      if (existsSync(to)) continue;
      mkdirSync(dirname(to), { recursive: true });
      symlinkSync(folder, to);
    }
    cpSync(join(home, "package"), join(home, "node_modules/rapporteur"), { recursive: true });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("holds the program and the ontology, and neither tests nor benches nor sources", () => {
    expect(files).toContain("dist/cli/main.js");
    expect(files).toContain("dist/index.d.ts");
    expect(files).toContain("ontology/shapes.ttl");
    expect(files).toContain("LICENSE");
    expect(files).toContain("NOTICE");
    expect(files.filter((f) => /^(?:test|bench|scripts|src|input|output)\/|\.test\.|^\./.test(f))).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("has a command that can be run, however often it was built", () => {
    const { mode } = statSync(join(root, "dist/cli/main.js"));
    expect(mode & 0o111).toBe(0o111);
  });

  it("runs from an empty folder", () => {
    const main = join(home, "node_modules/rapporteur/dist/cli/main.js");
    cpSync(join(root, "input"), join(home, "articles"), { recursive: true });
    execFileSync(process.execPath, [main, "export", "articles", "--out", "graph"], { ...quiet, cwd: home });
    expect(readdirSync(join(home, "graph"))).toContain("graph.trig");
    const rows = execFileSync(process.execPath, [main, "query", "graph", "17", "--format", "json"], {
      ...quiet,
      cwd: home,
    });
    expect(JSON.parse(rows).results.bindings.length).toBeGreaterThan(0);
  });

  it("can be imported", () => {
    const script = 'import("rapporteur").then((m) => console.log(typeof m.extract, m.CONTEXT_IRI))';
    expect(execFileSync(process.execPath, ["-e", script], { ...quiet, cwd: home }).trim()).toBe(
      `function ${JSON.parse(readFileSync(join(root, "ontology/record.schema.json"), "utf8")).$defs.Article.properties["@context"].const}`,
    );
  });
});
