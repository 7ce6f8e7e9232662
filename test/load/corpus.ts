import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../src/record/hash.ts";
import { newFolder } from "../store/sample.ts";

/** Graphs of a small corpus: name and lines of N-Triples. */
export type Graphs = Readonly<Record<string, readonly string[]>>;

export const BASE = "https://example.org/news/graph/";

/** So many graphs of so many triples; `version` makes others of the same names. */
export function manyGraphs(count: number, triples = 3, version = 1): Graphs {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `${BASE}a${String(n).padStart(5, "0")}`,
      Array.from(
        { length: triples },
        (_, i) => `<https://example.org/news/s${n}> <https://example.org/p> "${version} of “${i}” é 평양 😀" .`,
      ),
    ]),
  );
}

/** Writes graphs as an export does: `graph.nq` and `manifest.ndjson`. */
export function writeExport(graphs: Graphs, folder = newFolder()): string {
  mkdirSync(folder, { recursive: true });
  const texts = Object.entries(graphs).map(([graph, lines]) => {
    const nquads = [...lines].sort().map((line) => line.replace(/ \.$/, ` <${graph}> .\n`));
    return { graph, nquads: nquads.join(""), quads: nquads.length };
  });
  const manifest = texts.map(({ graph, nquads, quads }) => JSON.stringify({ graph, sha256: sha256(nquads), quads }));
  writeFileSync(join(folder, "graph.nq"), texts.map(({ nquads }) => nquads).join(""));
  writeFileSync(join(folder, "manifest.ndjson"), manifest.map((line) => `${line}\n`).join(""));
  return folder;
}

/** How many quads each graph has. */
export function sizes(graphs: Graphs): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(graphs).map(([name, lines]) => [name, lines.length]));
}
