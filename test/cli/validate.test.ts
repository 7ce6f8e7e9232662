import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { newFolder, sampleArticle, sampleAs, sampleFile, sampleRecord, writeSample } from "../store/sample.ts";
import { cli, program } from "./command-line.ts";

/** Writes a file of its own and validates it. */
async function validated(name: string, content: string, ...options: readonly string[]) {
  const file = join(newFolder(), name);
  writeFileSync(file, content);
  return { file, ...(await cli("validate", file, ...options)) };
}

const rules = (out: string): readonly string[] => JSON.parse(out).map((d: { rule: string }) => d.rule);

describe("validate", () => {
  it("finds nothing in a conforming record, and in its graph in any format", async () => {
    const folder = newFolder();
    writeSample(folder);
    const files = ["graph.nq", "graph.trig", "graph.ttl", "graph.nt", "graph.jsonld", "records.ndjson"];
    const paths = [sampleFile, ...files.map((name) => join(folder, name))];
    const { code, out } = await cli("validate", ...paths, "--strict", "--inputs", sampleArticle);
    expect({ code, out }).toEqual({ code: 0, out: "7 graphs checked: conforms\n" });
  });

  it.each(["graph.nq", "graph.trig", "graph.ttl", "graph.nt", "graph.jsonld", "records.ndjson"])(
    "reads %s from standard input, gzipped or not, and what it holds by itself",
    (name) => {
      const folder = newFolder();
      writeSample(folder);
      const bytes = readFileSync(join(folder, name));
      for (const input of [bytes, gzipSync(bytes)]) {
        const { code, out } = program(["validate", "-", "--strict", "--inputs", sampleArticle], { input });
        expect({ code, out }).toEqual({ code: 0, out: "1 graph checked: conforms\n" });
      }
    },
  );

  it("calls standard input - in what it finds there", () => {
    const { code, out } = program(["validate", "-", "--format", "json"], { input: "<urn:a> <urn:b>\n<urn:c> ; .. " });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ rule: "graph/syntax", file: "-", line: 2 }]);
    const record = program(["validate", "-", "-f", "json"], {
      input: JSON.stringify({ ...sampleRecord, surprise: 1 }),
    });
    expect(JSON.parse(record.out)).toMatchObject([{ severity: "error", file: "-", article: "bergen" }]);
  });

  it("finds what breaks a shape in a graph, and tells it in text, JSON and Turtle", async () => {
    const broken = sampleAs("turtle").replace(/rap:form rap:direct/, 'rap:form "direct"');
    const text = await validated("graph.ttl", broken);
    expect(text.code).toBe(1);
    expect(text.out).toMatch(/error shape\/[\w-]+/);
    expect(text.out).toMatch(/1 graph checked: does not conform\n$/);
    const json = await validated("graph.ttl", broken, "--format", "json");
    expect(json.code).toBe(1);
    expect(rules(json.out).every((rule) => rule.startsWith("shape/"))).toBe(true);
    const turtle = await validated("graph.ttl", broken, "--format", "turtle");
    expect(turtle.code).toBe(1);
    expect(turtle.out).toContain("sh:conforms false");
  });

  it("checks each named graph by itself", async () => {
    const good = sampleAs("nquads");
    const bad =
      "<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/rapporteur/ns#Passage> <urn:g> .\n";
    const { code, out } = await validated("graph.nq", bad + good);
    expect(code).toBe(1);
    expect(out).toContain("2 graphs checked: does not conform");
    expect(out).toContain("urn:a");
  });

  it("checks records at the door: unknown keys, positions, words", async () => {
    const unknown = await validated("r.json", JSON.stringify({ ...sampleRecord, surprise: 1 }), "--format", "json");
    expect(unknown.code).toBe(1);
    expect(JSON.parse(unknown.out)).toMatchObject([{ severity: "error", file: unknown.file, article: "bergen" }]);
    const moved = JSON.stringify(sampleRecord).replace('"exact":"Oslo"', '"exact":"Olso"');
    const words = await validated(
      "r.ndjson",
      `${JSON.stringify(sampleRecord)}\n${moved}\n`,
      "--inputs",
      sampleArticle,
      "--format",
      "json",
    );
    expect(words.code).toBe(1);
    expect(JSON.parse(words.out)).toMatchObject([
      { rule: "anchor/exact", line: 2, start: 649, expected: "Oslo", actual: "Olso" },
    ]);
  });

  it("holds the passages of a graph against the text, if it is given", async () => {
    const withoutText = sampleAs("nquads").replace(/^\S+ <\S+#words> "Norway and Iceland sign[^\n]+\n/m, "");
    const graph = withoutText.replaceAll('"Oslo"', '"Olso"');
    expect(await validated("graph.nq", graph)).toMatchObject({ code: 0 });
    const held = await validated("graph.nq", graph, "--inputs", sampleArticle, "--format", "json");
    expect(held.code).toBe(1);
    expect(JSON.parse(held.out)).toMatchObject([{ rule: "anchor/exact", expected: '"Oslo"', actual: '"Olso"' }]);
    const other = join(newFolder(), "article.txt");
    writeFileSync(other, `${readFileSync(sampleArticle, "utf8")}!`);
    const unheld = await validated("graph.nq", graph, "--inputs", other, "--format", "json");
    expect(unheld.code).toBe(0);
    expect(rules(unheld.out)).toEqual(["anchor/no-text"]);
    expect(await validated("graph.nq", graph, "--inputs", other, "--strict")).toMatchObject({ code: 1 });
  });

  it("takes other shapes", async () => {
    const shapes = join(newFolder(), "shapes.ttl");
    writeFileSync(
      shapes,
      `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix rap: <https://w3id.org/rapporteur/ns#> .
       <urn:shapes#Nameless> a sh:NodeShape ; sh:targetClass rap:Agreement ;
         sh:property <urn:shapes#no-name> .
       <urn:shapes#no-name> a sh:PropertyShape ; sh:path <http://schema.org/name> ; sh:maxCount 0 ; sh:message "No names."@en .`,
    );
    const { code, out } = await cli("validate", sampleFile, "--shapes", shapes);
    expect(code).toBe(1);
    expect(out).toContain("No names.");
    writeFileSync(shapes, "@prefix sh: <http://www.w3.org/ns/shacl#> .\n<urn:x> a sh:NodeShape");
    expect(await cli("validate", sampleFile, "--shapes", shapes)).toMatchObject({ code: 2 });
  });

  it.each(["text", "json", "turtle"])("refuses shapes that it cannot run with one line, for %s", async (format) => {
    const shapes = join(newFolder(), "shapes.ttl");
    writeFileSync(
      shapes,
      `@prefix sh: <http://www.w3.org/ns/shacl#> .
       <urn:shapes#Query> a sh:NodeShape ; sh:targetClass <http://schema.org/Person> ; sh:sparql <urn:shapes#q> .`,
    );
    const { code, out, err } = await cli("validate", sampleFile, "--shapes", shapes, "--format", format);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      `rapporteur: ${shapes}: these shapes cannot be run: <urn:shapes#Query>: sh:SPARQLConstraintComponent is not supported here; expected SHACL Core, without imports\n`,
    );
  });

  it.each([
    ["an empty graph", "graph.nq", ""],
    ["an empty file", "record.json", ""],
    ["an article", "article.json", JSON.stringify({ id: "a", text: "Some words." })],
    ["truncated JSON", "record.jsonld", '{"identifier": "a", "text"'],
    ["a broken graph", "graph.trig", "<urn:g> { <urn:a> <urn:b>"],
    ["a remote context", "graph.jsonld", '{"@context":"http://127.0.0.1:9/c","@id":"urn:a","@type":"urn:b"}'],
  ])("refuses %s with exit code 1", async (_, name, content) => {
    const { code, out, err } = await validated(name, content);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^error [a-z]+\/[a-z-]+\n/);
  });
});
