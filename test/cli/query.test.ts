import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { newFolder, sampleFile, writeSample } from "../store/sample.ts";
import { cli } from "./command-line.ts";

let folder: string;

beforeAll(() => {
  folder = newFolder();
  writeSample(folder);
});

describe("query", () => {
  it("answers a bundled query by number, name and both, from a folder, a file and a record alike", async () => {
    const answers = [
      await cli("query", folder, "17"),
      await cli("query", folder, "17-provisions"),
      await cli("query", join(folder, "graph.ttl"), "provisions"),
      await cli("query", sampleFile, "017"),
    ];
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], code: 0, err: "" });
    expect(answers[0]?.out).toContain("If one Party is attacked, the other Party shall without delay provide");
  });

  it("prints table, CSV and JSON", async () => {
    const sparql = "SELECT ?name { ?x a rap:Agreement ; schema:name ?name }";
    expect((await cli("query", folder, sparql)).out).toBe("name\n─────────────\nBergen Treaty\n\n1 row\n");
    expect((await cli("query", folder, sparql, "--format", "csv")).out).toBe("name\r\nBergen Treaty\r\n");
    expect(JSON.parse((await cli("query", folder, sparql, "-f", "json")).out)).toEqual({
      head: { vars: ["name"] },
      results: { bindings: [{ name: { type: "literal", value: "Bergen Treaty" } }] },
    });
  });

  it("prints the graph of CONSTRUCT, and the truth value of ASK", async () => {
    const sparql = "CONSTRUCT { ?x schema:name ?name } { ?x a rap:Agreement ; schema:name ?name }";
    const triple = '<https://example.org/news/agreement/bergen-treaty> <http://schema.org/name> "Bergen Treaty" .\n';
    expect((await cli("query", folder, sparql, "--format", "ntriples")).out).toBe(triple);
    expect((await cli("query", folder, sparql)).out).toContain("@prefix schema: <http://schema.org/>.");
    expect((await cli("query", folder, "ASK { ?x a rap:Agreement }")).out).toBe("true\n");
    expect(await cli("query", folder, sparql, "--format", "csv")).toMatchObject({ code: 2, out: "" });
    expect(await cli("query", folder, "ASK {}", "--format", "turtle")).toMatchObject({ code: 2, out: "" });
  });

  it("reads a query from a file, and names it and the place of a syntax error", async () => {
    const file = join(folder, "names.rq");
    writeFileSync(file, "# names\nSELECT ?name\nWHERE { ?x a rap:Agreement ; ?name }");
    const { code, out, err } = await cli("query", folder, file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rapporteur: .*names\.rq:3:\d+: [^\n]+\n$/);
  });

  it("refuses updates and other stores with exit code 2", async () => {
    expect(await cli("query", folder, "DELETE WHERE { ?s ?p ?o }")).toMatchObject({ code: 2, out: "" });
    expect(await cli("query", folder, "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }")).toMatchObject({
      code: 2,
      out: "",
    });
  });

  it("refuses a file that does not parse with exit code 1", async () => {
    const file = join(folder, "broken.nt");
    writeFileSync(file, "<http://a> <http://b>\n");
    const { code, out, err } = await cli("query", file, "ASK {}");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`${file}:2:1`);
  });

  it("says where there was nothing to ask", async () => {
    const file = join(newFolder(), "nothing.nq");
    writeFileSync(file, "# no line of N-Quads\n");
    const { code, out, err } = await cli("query", file, "SELECT * { ?s ?p ?o }", "--format", "csv");
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: "s,p,o" });
    expect(err).toContain("warning graph/empty");
    expect(err).toContain(file);
    expect((await cli("query", folder, "ASK { ?s ?p ?o }")).err).toBe("");
  });

  it("lists the bundled queries with their questions", async () => {
    const { code, out } = await cli("query", "--list");
    expect(code).toBe(0);
    expect(out).toMatch(/^17-provisions +A provision/m);
    expect(
      out
        .trimEnd()
        .split("\n")
        .every((line) => /^\d\d-[a-z-]+ +\S/.test(line)),
    ).toBe(true);
  });

  it("names the bundled queries where a word is none of them", async () => {
    const { code, err } = await cli("query", folder, "99");
    expect(code).toBe(2);
    expect(err).toContain("17-provisions");
  });

  it("reads an export folder with its links, and lists the conflicts of speakers", async () => {
    const output = fileURLToPath(new URL("../../output", import.meta.url));
    const { out } = await cli("query", output, "7", "--format", "csv");
    const rows = out.trim().split("\n").slice(1);
    expect(rows.length).toBeGreaterThan(0);
    for (const who of ["Yoon Suk Yeol’s office", "Chang Ho-jin"])
      expect(rows.some((row) => row.includes(`,${who},`) && row.includes("said by Chang Ho-jin or by "))).toBe(true);
    expect((await cli("query", output, "6", "--format", "csv")).out).toContain("international community");
    const beside = await cli("query", output, join(output, "links.nq"), "7", "--format", "csv");
    expect(beside.out).toBe(out);
    expect((await cli("query", join(output, "graph.nq"), "7", "--format", "csv")).out.trim().split("\n")).toHaveLength(
      1,
    );
  });
});
