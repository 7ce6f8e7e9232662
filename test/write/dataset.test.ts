import { Parser } from "n3";
import { expect, test } from "vitest";
import { type DatasetFacts, datasetDescription } from "../../src/write/index.ts";
import { byN3, byOxigraph } from "./parsers.ts";

const FACTS: DatasetFacts = {
  base: "https://example.org/news/",
  tool: "rapporteur 0.1.0",
  files: ["graph.trig", "graph.nq", "dataset.txt"],
  articles: 2,
  found: {
    entities: 7,
    persons: 3,
    organizations: 1,
    states: 2,
    treaties: 0,
    places: 1,
    mentions: 20,
    positions: 0,
    agreements: 1,
    provisions: 0,
    obligations: 0,
    statements: 4,
    quads: 300,
  },
};

const quads = new Parser({ format: "text/turtle" }).parse(datasetDescription(FACTS));
const objects = (subject: string, predicate: string): string[] =>
  quads.filter((q) => q.subject.value === subject && q.predicate.value === predicate).map((q) => q.object.value);

test("it says what is in the dataset and what made it, without blank nodes and times", () => {
  const dataset = "https://example.org/news/dataset";
  expect(objects(dataset, "http://rdfs.org/ns/void#triples")).toEqual(["300"]);
  expect(objects(dataset, "http://rdfs.org/ns/void#entities")).toEqual(["7"]);
  expect(objects(`${dataset}#statements`, "http://rdfs.org/ns/void#entities")).toEqual(["4"]);
  expect(objects(`${dataset}#statements`, "http://rdfs.org/ns/void#class")).toEqual([
    "https://w3id.org/rapporteur/ns#ReportedStatement",
  ]);
  expect(objects(`${dataset}#articles`, "http://rdfs.org/ns/void#entities")).toEqual(["2"]);
  expect(objects(`${dataset}#tool`, "http://schema.org/name")).toEqual(["rapporteur 0.1.0"]);
  expect(objects(dataset, "http://www.w3.org/ns/dcat#distribution")).toEqual([
    `${dataset}#graph.nq`,
    `${dataset}#graph.trig`,
  ]);
  expect(objects(`${dataset}#graph.nq`, "http://www.w3.org/ns/dcat#mediaType")).toEqual([
    "https://www.iana.org/assignments/media-types/application/n-quads",
  ]);
  for (const { subject, object } of quads)
    for (const term of [subject, object]) expect(term.termType).not.toBe("BlankNode");
  expect(datasetDescription(FACTS)).not.toMatch(/dateTime|licen[cs]e/i);
});

test("what is not there is not counted", () => {
  expect(datasetDescription(FACTS)).not.toContain("#provisions");
});

test("each parser reads the same, with any base", () => {
  for (const base of [FACTS.base, "https://example.org/x#", "urn:news:"]) {
    const text = datasetDescription({ ...FACTS, base });
    expect(byN3(text, "text/turtle")).toEqual(byOxigraph(text, "text/turtle"));
  }
});
