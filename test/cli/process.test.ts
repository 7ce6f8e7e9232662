import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { newFolder, sampleArticle, sampleFile, writeSample } from "../store/sample.ts";
import { mainFile, program } from "./command-line.ts";

let folder: string;

beforeAll(() => {
  folder = newFolder();
  writeSample(folder);
});

/** The packages and rooms that a command loads. */
function loaded(...words: readonly string[]): readonly string[] {
  const own = newFolder();
  const [list, hooks, start] = ["list.txt", "hooks.mjs", "start.mjs"].map((name) => join(own, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(
    hooks,
    `import { appendFileSync } from "node:fs";
     export const load = (url, context, next) => {
       appendFileSync(${JSON.stringify(list)}, url + "\\n");
       return next(url, context);
     };`,
  );
  writeFileSync(start, `import { register } from "node:module"; register(${JSON.stringify(`file://${hooks}`)});`);
  const { code, err } = program(words, { env: { ...process.env, NODE_OPTIONS: `--import=${start}` } });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const names =
    readFileSync(list, "utf8").match(/(?<=node_modules\/)(?:@[^/]+\/)?[^/]+|(?<=dist\/)[a-z]+(?=\/)/g) ?? [];
  return [...new Set(names)].sort();
}

describe("the program", () => {
  it("exits with 0, 1 and 2, and prints no stack trace", () => {
    expect(program(["query", folder, "ASK {}"])).toEqual({ code: 0, out: "true\n", err: "" });
    expect(program(["explain", "nothing-of-the-kind", "--in", folder])).toMatchObject({ code: 1, out: "" });
    const wrong = program(["query", folder, "ASK {"]);
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toMatch(/^rapporteur: 1:\d+: [^\n]+\n$/);
  });

  it("runs from any folder", () => {
    expect(program(["query", sampleFile, "17"], { cwd: newFolder() }).out).toContain("Article 3");
  });

  it("says that a fault is its own in one line with exit code 3, and shows where if asked", () => {
    const start = join(newFolder(), "start.mjs");
    writeFileSync(start, `JSON.stringify = () => { throw new Error("first\\nsecond"); };`);
    const words = ["explain", "state/NO", "--in", join(folder, "graph.nq"), "--json"];
    const env = { ...process.env, NODE_OPTIONS: `--import=${start}` };
    expect(program(words, { env })).toEqual({
      code: 3,
      out: "",
      err: "rapporteur: internal error: first second (RAPPORTEUR_DEBUG=1 shows where)\n",
    });
    expect(program(words, { env: { ...env, RAPPORTEUR_DEBUG: "1" } }).err).toMatch(/\n +at .*explain/);
  });

  it("says what the system refused, with exit code 3", () => {
    const { code, out, err } = program(["export", sampleArticle, "--out", join(sampleFile, "folder"), "--quiet"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(
      /^error folder\/unwritable\n[^\n]+\n {4}expected: a folder [^\n]+\n {4}found: +ENOTDIR[^\n]+\n\n1 error\n$/,
    );
  });

  it("ends quietly when its reader goes away", async () => {
    const child = spawn(process.execPath, [mainFile, "query", folder, "SELECT * { ?s ?p ?o . ?a ?b ?c } LIMIT 50000"]);
    child.stdout.once("data", () => child.stdout.destroy());
    let err = "";
    child.stderr.on("data", (piece) => {
      err += piece;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("loads nothing that a command does not need", () => {
    expect(loaded("--help")).toEqual(["cli", "commander"]);
    expect(loaded("schema", "record")).toEqual(["cli", "commander", "vocabulary"]);
    expect(loaded("query", folder, "1")).toEqual(["cli", "commander", "diagnostic", "oxigraph", "store", "vocabulary"]);
    const explaining = loaded("explain", "state/NO", "--in", folder);
    for (const heavy of ["jsonld", "linkedom", "n3", "rdf-validate-shacl", "wink-nlp", "extract"]) {
      expect(explaining).not.toContain(heavy);
    }
    const validating = loaded("validate", join(folder, "graph.nq"));
    for (const heavy of ["jsonld", "linkedom", "oxigraph", "wink-nlp", "extract"])
      expect(validating).not.toContain(heavy);
  });
});
