import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import jsonld from "jsonld";
import { Parser } from "n3";
import { ontologyFile } from "../../src/vocabulary/index.ts";

export const BASE_RECORD = fileURLToPath(new URL("../cases/shapes/record.jsonld", import.meta.url));

/** The graph of the complete record of `test/cases/shapes`, by jsonld.js and the bundled context, as N-Triples. */
export async function baseTriples(): Promise<string> {
  const record = JSON.parse(readFileSync(BASE_RECORD, "utf8")) as object;
  const options = {
    safe: true,
    format: "application/n-quads",
    documentLoader: async (url: string) => ({
      document: JSON.parse(ontologyFile("context.jsonld")) as object,
      documentUrl: url,
    }),
  };
  return String(await jsonld.toRDF(record, options as object));
}

export function parse(turtle: string): Quad[] {
  return new Parser().parse(turtle);
}
