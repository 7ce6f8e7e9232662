import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { graphsOf } from "../../src/store/graphs.ts";
import { newFolder, sampleAs, sampleFile, sampleQuads, sampleRecord } from "./sample.ts";

async function graphs(name: string, content: string | Uint8Array) {
  const file = join(newFolder(), name);
  writeFileSync(file, content);
  const found = [];
  for await (const graph of graphsOf(file)) {
    found.push(graph.ok ? [graph.value.name, [...graph.value.quads].length] : graph.diagnostics[0]?.rule);
  }
  return found;
}

describe("graphsOf", () => {
  it("keeps a graph whole wherever its quads stand", async () => {
    const quad = (n: number, graph: string) => `<urn:s> <urn:p> "${n}" ${graph}.\n`;
    const lines = [quad(1, "<urn:g> "), quad(2, "<urn:h> "), quad(3, ""), quad(4, "<urn:g> "), quad(5, "")];
    expect(await graphs("mixed.nq", lines.join(""))).toEqual([
      ["urn:h", 1],
      ["urn:g", 2],
      ["", 2],
    ]);
  });

  it("counts across the pieces a long file is read in", async () => {
    const quad = (n: number) => `<urn:s> <urn:p> "${"é".repeat(500)}${n}" <urn:${n % 2}> .\n`;
    const lines = Array.from({ length: 3000 }, (_, n) => quad(n));
    expect(await graphs("long.nq", lines.join(""))).toEqual([
      ["urn:0", 1500],
      ["urn:1", 1500],
    ]);
  });

  it("takes an empty file for one empty graph, and nothing of a file that breaks off", async () => {
    expect(await graphs("empty.nq", "")).toEqual([["", 0]]);
    expect(await graphs("broken.nq", "<urn:s> <urn:p> <urn:o> <urn:g> .\n<urn:s> <urn:p>")).toEqual(["graph/syntax"]);
  });

  it("refuses what is not UTF-8, and gzip that is cut off", async () => {
    const latin1 = Buffer.from('<urn:s> <urn:p> "caf\u00e9" .\n', "latin1");
    expect(await graphs("latin1.nt", latin1)).toEqual(["input/encoding"]);
    expect(await graphs("cut.nt.gz", gzipSync("<urn:s> <urn:p> <urn:o> .\n").subarray(0, 30))).toEqual(["input/gzip"]);
  });

  it("gives a record the graph it maps to, with its article and line", async () => {
    const found = [];
    for await (const graph of graphsOf(sampleFile)) found.push(graph);
    expect(found).toMatchObject([{ ok: true, value: { name: sampleRecord.run.generated, article: "bergen" } }]);
    const [first] = found;
    expect(first?.ok && [...first.value.quads].length).toBe(sampleQuads.length);
    expect(await graphs("graph.jsonld", sampleAs("jsonld"))).toEqual([
      [sampleRecord.run.generated, sampleQuads.length],
    ]);
  });
});
