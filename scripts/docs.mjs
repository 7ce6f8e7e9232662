// Writes the documentation of the ontology, docs/ontology.html, out of the files in ontology/. Same files, same bytes.
//   node scripts/docs.mjs [FILE]

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readOntology } from "./docs/ontology.mjs";
import { page } from "./docs/page.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (name) => readFileSync(`${root}ontology/${name}`, "utf8");

writeFileSync(process.argv[2] ?? `${root}docs/ontology.html`, page(readOntology(read)));
