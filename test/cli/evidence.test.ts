import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, sampleArticle } from "../store/sample.ts";
import { cli } from "./command-line.ts";

const files = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

describe("export --evidence reifier", () => {
  it.each(["jsonld", "records", "turtle,jsonld"])("is refused for %s with one line", async (formats) => {
    const out = newFolder();
    const { code, err } = await cli("export", sampleArticle, "--evidence", "reifier", "--to", formats, "--out", out);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^rapporteur: --evidence reifier: \w+ has no triple terms; expected trig, nquads, turtle, ntriples\n$/,
    );
    expect(files(out)).toEqual([]);
  });

  it("adds to the formats of RDF, whose plain triples stay, and conforms", async () => {
    const [node, reifier] = [newFolder(), newFolder()];
    await cli("export", sampleArticle, "--to", "nquads", "--out", node);
    expect((await cli("export", sampleArticle, "--evidence", "reifier", "--out", reifier)).code).toBe(0);
    expect(files(reifier).filter((name) => name.startsWith("graph"))).toEqual(["graph.nq", "graph.trig", "graph.ttl"]);
    const lines = (folder: string) => readFileSync(join(folder, "graph.nq"), "utf8").trim().split("\n");
    const added = lines(reifier).filter((line) => !lines(node).includes(line));
    expect(lines(reifier)).toHaveLength(lines(node).length + added.length);
    expect(added.some((line) => line.includes("#reifies> <<( "))).toBe(true);
    for (const name of ["graph.nq", "graph.trig", "graph.ttl"]) {
      const { code, out } = await cli("validate", join(reifier, name), "--format", "json");
      expect(code).toBe(0);
      expect(JSON.parse(out).filter((d: { rule: string }) => d.rule.startsWith("graph/"))).toEqual([]);
    }
  });
});
