import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as rapporteur from "../src/index.ts";

it("exports these names and no others", () => {
  expect(Object.keys(rapporteur).sort()).toEqual([
    "CONCEPTS",
    "CONTEXT_IRI",
    "FORMATS",
    "NAMESPACES",
    "WRITERS",
    "checkRecord",
    "codePoints",
    "complete",
    "exportArticles",
    "extract",
    "formatDiagnostics",
    "linkFolder",
    "load",
    "ontologyFile",
    "quote",
    "rawItems",
    "readDecisions",
    "readItems",
    "recordJson",
    "toQuads",
    "toRecords",
    "validateGraph",
  ]);
});

it("takes an article through the pipeline as its first lines say", async () => {
  const bytes = readFileSync("input/south-korea-could-arm-ukraine.txt");
  const [item] = await rapporteur.readItems({ file: "a.txt", format: "text", bytes });
  if (!item?.ok || item.value.kind !== "article") throw new Error("not an article");
  const { article } = item.value;
  const draft = rapporteur.extract(article);
  const record = rapporteur.complete(draft, { base: "https://example.org/", text: article.text, tool: "my tool 1.0" });
  if (!record.ok) throw new Error(rapporteur.formatDiagnostics(record.diagnostics, "text"));
  const quads = rapporteur.toQuads(record.value);
  expect(quads.length).toBeGreaterThan(500);
  const findings = await rapporteur.validateGraph(quads, { file: "a.txt" });
  expect(findings.filter((f) => f.severity === "error")).toEqual([]);
});
