import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findFuseki, findOxigraph, findVirtuoso, startOxigraph, startVirtuoso } from "../../scripts/stores/index.mjs";
import { bulkCommands } from "../../src/load/index.ts";
import { gzipMember } from "../../src/write/index.ts";
import { BASE, manyGraphs, sizes, writeExport } from "../load/corpus.ts";
import { graphsIn } from "./stores.ts";

const graphs = manyGraphs(20, 30);

/** The same, packed as `export --gzip` does: a gzip member an article. */
function packedExport(): string {
  const folder = writeExport(graphs);
  const path = join(folder, "graph.nq");
  const lines = readFileSync(path, "utf8").split(/(?<=\n)/);
  const members = Array.from({ length: 20 }, (_, n) => gzipMember(lines.slice(30 * n, 30 * (n + 1)).join("")));
  writeFileSync(`${path}.gz`, Buffer.concat(members));
  rmSync(path);
  return folder;
}

const EXPORTS = [
  ["plain", () => writeExport(graphs)],
  ["packed", packedExport],
] as const;

/** Runs a printed script, with what a user fills in filled in. */
function run(script: string, cwd: string): string {
  const { status, stdout, stderr } = spawnSync("bash", ["-e"], { input: script, encoding: "utf8", cwd });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function scriptFor(store: "virtuoso" | "tdb2" | "oxigraph", files: string): string {
  const script = bulkCommands([files], store);
  if (!script.ok) throw new Error("no script");
  return script.value;
}

describe("the printed commands", () => {
  const { program } = findVirtuoso();
  it.skipIf(program === undefined).each(EXPORTS)("load Virtuoso: %s files", async (_, make) => {
    const files = make();
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-virtuoso-"));
    const running = await startVirtuoso({ program: program ?? "", folder, folders: [files] });
    try {
      run(scriptFor("virtuoso", files).replace("isql-vt 1111", `isql-vt ${running.sql}`), folder);
      const store = { name: "virtuoso", login: {}, running, restart: async () => {}, remove: async () => {} } as const;
      expect(await graphsIn(store, BASE)).toEqual(sizes(graphs));
    } finally {
      await running.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.skipIf(program === undefined)(
    "load into Virtuoso what a later export has beside, from files of the same names",
    async () => {
      const files = writeExport(manyGraphs(10, 30));
      const folder = mkdtempSync(join(tmpdir(), "rapporteur-virtuoso-"));
      const running = await startVirtuoso({ program: program ?? "", folder, folders: [files] });
      const script = scriptFor("virtuoso", files).replace("isql-vt 1111", `isql-vt ${running.sql}`);
      try {
        run(script, folder);
        writeExport(graphs, files);
        run(script, folder);
        const store = {
          name: "virtuoso",
          login: {},
          running,
          restart: async () => {},
          remove: async () => {},
        } as const;
        expect(await graphsIn(store, BASE)).toEqual(sizes(graphs));
      } finally {
        await running.kill();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  const { jar } = findFuseki();
  it.skipIf(jar === undefined).each(EXPORTS)("load TDB2: %s files", (_, make) => {
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-tdb2-"));
    // The tools of Jena are in Fuseki's jar; without its scripts they are called by their classes.
    const script = scriptFor("tdb2", make()).replace("tdb2.tdbloader", `java -cp ${jar} tdb2.tdbloader`);
    run(script, folder);
    const count = `java -cp ${jar} tdb2.tdbquery --loc DATABASE --results CSV 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }'`;
    expect(run(count, folder).trim().split(/\s+/)).toEqual(["n", "600"]);
    rmSync(folder, { recursive: true, force: true });
  });

  const oxigraph = findOxigraph();
  it.skipIf(oxigraph.program === undefined).each(EXPORTS)("load Oxigraph: %s files", async (_, make) => {
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-oxigraph-"));
    const { program = "" } = oxigraph;
    const script = scriptFor("oxigraph", make()).replace("oxigraph load", `${program} load`);
    run(script.replace("DATABASE", "data"), folder);
    const running = await startOxigraph({ program, folder });
    try {
      const store = { name: "oxigraph", login: {}, running, restart: async () => {}, remove: async () => {} } as const;
      expect(await graphsIn(store, BASE)).toEqual(sizes(graphs));
    } finally {
      await running.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
