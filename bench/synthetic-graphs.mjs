import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { toQuads } from "../dist/graph/index.js";
import { WRITERS } from "../dist/write/index.js";
import { syntheticRecord } from "./synthetic-records.mjs";

/**
 * Writes the graphs of synthetic records as an export does, `graph.nq` and `manifest.ndjson`, and each as N-Triples too.
 * @param one of how many quads are kept: about 530 of a record are many for ten thousand graphs
 */
export function syntheticGraphs(folder, count, one) {
  mkdirSync(join(folder, "graphs"), { recursive: true });
  const file = join(folder, "graph.nq");
  const out = openSync(file, "w");
  const manifest = [];
  const graphs = [];
  let quads = 0;
  for (let n = 0; n < count; n++) {
    const record = syntheticRecord(n);
    const { value } = WRITERS.nquads.article(record, toQuads(record));
    const lines = value.split(/(?<=\n)/).filter((_, i) => i % one === 0);
    const text = lines.join("");
    const name = record.run.generated;
    const triples = join(folder, "graphs", `${n}.nt`);
    writeSync(out, text);
    writeFileSync(triples, text.replaceAll(` <${name}> .\n`, " .\n"));
    const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
    manifest.push(`${JSON.stringify({ graph: name, sha256, quads: lines.length })}\n`);
    graphs.push({ name, file: triples });
    quads += lines.length;
  }
  closeSync(out);
  writeFileSync(join(folder, "manifest.ndjson"), manifest.join(""));
  return { folder, file, graphs, quads };
}
