import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder `ontology/` of the package: two levels up from this file, in `src/` and in `dist/` alike. */
export const ontologyFolder = fileURLToPath(new URL("../../ontology/", import.meta.url));

/** Reads a bundled file of `ontology/` as text, for example `context.jsonld` or `queries/17-provisions.rq`. */
export function ontologyFile(name: string): string {
  return readFileSync(`${ontologyFolder}${name}`, "utf8");
}
