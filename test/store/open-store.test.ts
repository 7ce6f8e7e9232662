import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dataFiles, openStore, query } from "../../src/store/index.ts";
import { WRITERS } from "../../src/write/index.ts";
import { newFolder, sampleAs, sampleFile, sampleQuads, writeSample } from "./sample.ts";

const triples = new Set(sampleQuads.map((q) => `${q.subject.value} ${q.predicate.value} ${q.object.value}`)).size;

/** How many rules the diagnostics of a refused file name, with their lines. */
async function faults(name: string, content: string | Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const file = join(newFolder(), name);
  writeFileSync(file, content);
  const store = await openStore([file]);
  expect(store.ok).toBe(false);
  return store.diagnostics.map((d) => [d.rule, d.file === file, d.line]);
}

describe("openStore", () => {
  it.each(["nquads", "trig", "turtle", "ntriples", "jsonld", "records"] as const)(
    "loads %s, plain and gzipped",
    async (format) => {
      const folder = newFolder();
      const name = format === "records" ? "records.ndjson" : `graph.${WRITERS[format].extension}`;
      writeFileSync(join(folder, name), sampleAs(format));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(sampleAs(format)));
      for (const file of [name, `${name}.gz`]) {
        const store = await openStore([join(folder, file)]);
        expect(store.diagnostics.filter((d) => d.severity === "error")).toEqual([]);
        if (!store.ok) return;
        const count = query(store.value, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        expect(count.ok && count.value.kind === "rows" && count.value.rows[0]?.n?.value).toBe(String(triples));
      }
    },
  );

  it("loads one record that is written over many lines", async () => {
    const store = await openStore([sampleFile]);
    expect(store.ok && store.value.size).toBe(sampleQuads.length);
  });

  it("loads the same triples once however often they come", async () => {
    const folder = newFolder();
    writeSample(folder);
    const store = await openStore([join(folder, "graph.nq"), join(folder, "graph.trig"), join(folder, "graph.jsonld")]);
    expect(store.ok && store.value.size).toBe(sampleQuads.length);
  });

  it("names file and line of a syntax error", async () => {
    const good = "<http://a> <http://b> <http://c> <http://g> .\n";
    expect(await faults("x.nq", `${good}<http://a> <http://b> <http://c d> .\n`)).toEqual([["graph/syntax", true, 2]]);
    expect(await faults("x.trig", `<http://g> {\n<http://a> <http://b> "no end .\n}`)).toEqual([
      ["graph/syntax", true, 2],
    ]);
    expect(await faults("x.ttl", "@prefix a: <http://a/> .\n\na:b c:d a:e .")).toEqual([["graph/syntax", true, 3]]);
  });

  it("refuses what is broken below the syntax", async () => {
    expect(await faults("x.nq.gz", gzipSync(sampleAs("nquads")).subarray(0, 500))).toEqual([
      ["input/gzip", true, undefined],
    ]);
    expect(await faults("x.nt.gz", "not gzip")).toEqual([["input/gzip", true, undefined]]);
  });

  it("never fetches a remote context, nor drops a key without a meaning", async () => {
    const remote = { "@context": "https://example.com/c.jsonld", "@id": "urn:a", name: "x" };
    expect(await faults("x.jsonld", JSON.stringify(remote))).toEqual([["graph/remote-context", true, undefined]]);
    const unknown = { "@context": {}, "@id": "urn:a", name: "x" };
    expect(await faults("x.jsonld", JSON.stringify(unknown))).toEqual([["graph/json-ld", true, undefined]]);
  });

  it("refuses a record with a fault, by the record's rules", async () => {
    const [fault] = await faults("x.json", JSON.stringify({ identifier: "a", unheard: 1 }));
    expect(fault?.[0]).toMatch(/^record\//);
  });
});

describe("dataFiles", () => {
  it("takes an export folder for its N-Quads, gzipped or not", () => {
    const folder = newFolder();
    writeSample(folder);
    expect(dataFiles([folder])).toMatchObject({ ok: true, value: [join(folder, "graph.nq")] });
    const zipped = newFolder();
    writeFileSync(join(zipped, "graph.nq.gz"), gzipSync(""));
    expect(dataFiles([zipped])).toMatchObject({ ok: true, value: [join(zipped, "graph.nq.gz")] });
  });

  it("takes a folder with nothing but records for these, in order", () => {
    const folder = newFolder();
    mkdirSync(join(folder, "records"));
    for (const name of ["b.jsonld", "a.jsonld", "notes.txt"]) writeFileSync(join(folder, "records", name), "{}");
    const files = ["a.jsonld", "b.jsonld"].map((name) => join(folder, "records", name));
    expect(dataFiles([folder])).toMatchObject({ ok: true, value: files });
  });

  it("has a diagnostic for each name that stands for nothing", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "a.xyz"), "");
    const files = dataFiles([join(folder, "none.nq"), folder, join(folder, "a.xyz")]);
    expect(files.diagnostics.map((d) => d.rule)).toEqual(["input/missing", "input/empty-folder", "input/format"]);
  });
});
