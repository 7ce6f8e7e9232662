import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newFolder, sampleAs } from "../store/sample.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What is asked: the export of the two articles, and an article that every question has an answer in. */
export function corpora(): Readonly<Record<string, string>> {
  const output = newFolder();
  for (const name of ["graph.nq", "links.nq", "manifest.ndjson"])
    cpSync(join(root, "output", name), join(output, name));
  const sample = newFolder();
  writeFileSync(join(sample, "graph.nq"), sampleAs("nquads"));
  const links = readFileSync(join(root, "test/cases/queries/links.nt"), "utf8");
  writeFileSync(join(sample, "links.nq"), links.replace(/ \.$/gm, " <https://example.org/news/graph/links> ."));
  return { "the export of input/": output, "an article with an answer to every question": sample };
}
