import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cli, program } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "records-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contents = (dir: string): readonly (readonly [string, string])[] =>
  readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), "utf8")] as const);

describe("rapporteur records", () => {
  it.each(["output", "output/graph.trig", "output/graph.jsonld"])(
    "%s: the records of the export, byte for byte",
    async (from) => {
      const out = mkdtempSync(join(folder, "out-"));
      expect(await cli("records", from, "--out", out)).toEqual({ code: 0, out: `2 records in ${out}\n`, err: "" });
      expect(contents(out)).toEqual(contents("output/records"));
    },
  );

  it("prints one a line, which an export takes and makes the same graph of", () => {
    const { code, out } = program(["records", "output/graph.nq"]);
    expect([code, out.split("\n").length]).toEqual([0, 3]);
    const file = join(folder, "lines.ndjson");
    writeFileSync(file, out);
    const again = program(["export", file, "--out", "-", "--to", "nquads", "--quiet"]);
    expect(again.out).toBe(readFileSync("output/graph.nq", "utf8"));
  });

  it("reads standard input, and takes the evidence of RDF 1.2 for what it is", () => {
    const export1 = program(["export", "input", "--out", "-", "--to", "trig", "--evidence", "reifier", "--quiet"]);
    const { code, out, err } = program(["records", "-", "--strict"], { input: export1.out });
    expect([code, err, out.split("\n").length]).toEqual([0, "", 3]);
  });

  it("tells what no record holds, and with --strict fails for it", () => {
    const file = join(folder, "more.nq");
    const graph = "https://example.org/news/graph/russia-signs-absurd-deal";
    const more = `<https://example.org/news/person/cho-han-bum> <https://schema.org/birthDate> "1970" <${graph}> .\n`;
    writeFileSync(file, readFileSync("output/graph.nq", "utf8") + more);
    const { code, err } = program(["records", file]);
    expect(code).toBe(0);
    expect(err).toContain("warning records/unknown-property");
    expect(err).toContain("schema:birthDate");
    expect(err).toContain("warning graph/https-schema");
    expect(program(["records", file, "--strict"]).code).toBe(1);
  });

  it("ends with 1 where nothing is an article, with 2 where there is no file", async () => {
    expect((await cli("records", "ontology/schemes.ttl")).code).toBe(1);
    expect((await cli("records", "nowhere.nq")).code).toBe(2);
    expect((await cli("records", "output", "--base", "x")).code).toBe(2);
  });
});
