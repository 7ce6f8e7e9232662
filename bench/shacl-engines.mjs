// The SHACL engines that bench/shacl.mjs compares: the one that is used, and the other one that JavaScript has.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import SHACLValidator from "rdf-validate-shacl";
import environment from "rdf-validate-shacl/src/defaultEnv.js";
import { bundledShapes, dataGraph } from "../dist/validate/index.js";
import { IndexedDataset } from "../dist/validate/indexed-dataset.js";
import { runShapes } from "../dist/validate/shacl.js";

export const ENGINES = [
  { name: "rdf-validate-shacl", version: "0.6" },
  { name: "shacl-engine", version: "1.1" },
];

/** Installs each engine by itself. @returns the folder that holds both */
export function install() {
  const folder = join(tmpdir(), "rapporteur-shacl-engines");
  for (const { name, version } of ENGINES) {
    const own = join(folder, name);
    if (existsSync(join(own, "node_modules", name))) continue;
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "package.json"), '{ "private": true }\n');
    const words = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${version}`];
    console.log(`npm ${words.join(" ")}   (in ${own})`);
    execFileSync("npm", words, { cwd: own, stdio: ["ignore", "ignore", "inherit"] });
  }
  return folder;
}

/**
 * What is compared, all over our own index of a graph. `run` gives a graph's results, each as a string of its focus node,
 * shape, constraint and value.
 */
export async function engines(folder) {
  const shapes = await bundledShapes();
  const factory = Object.assign(Object.create(environment), { dataset: (members) => new IndexedDataset(members) });
  const published = new SHACLValidator(shapes.graph.quads, { factory });
  const key = (...terms) => terms.map((term) => term?.value.replace(/^.*[#/]/, "") ?? "").join(" ");
  const found = [
    {
      name: "rdf-validate-shacl",
      title: "rdf-validate-shacl, as used here (src/validate/direct-engine.ts)",
      run: async (quads) => {
        const results = [];
        runShapes(dataGraph(quads), shapes, (r) => results.push(key(r.focus, r.shape, r.component, r.value)));
        return results;
      },
    },
    {
      name: "rdf-validate-shacl",
      title: "rdf-validate-shacl, as published",
      run: async (quads) => {
        const { results } = await published.validate(new IndexedDataset(quads));
        return results.map((r) => key(r.focusNode, r.sourceShape, r.sourceConstraintComponent, r.value));
      },
    },
  ];
  const other = await shaclEngine(folder);
  if (other === undefined) return found;
  const validator = new other.Validator(new IndexedDataset(shapes.graph.quads), { factory });
  const run = async (quads) => {
    const { results } = await validator.validate({ dataset: new IndexedDataset(quads) });
    return results.map((r) => key(r.focusNode.term, r.shape.ptr.term, r.constraintComponent, r.value?.term));
  };
  return [...found, { name: "shacl-engine", title: "shacl-engine", run }];
}

async function shaclEngine(folder) {
  const from = folder === undefined ? import.meta.url : join(folder, "shacl-engine", "package.json");
  try {
    return await import(pathToFileURL(createRequire(from).resolve("shacl-engine")).href);
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND" || error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** How much each engine brings along, where it was installed by itself. */
export function weights(folder) {
  if (folder === undefined) return [];
  return ENGINES.flatMap(({ name }) => {
    const modules = join(folder, name, "node_modules");
    if (!existsSync(modules)) return [];
    const files = readdirSync(modules, { recursive: true, encoding: "utf8" });
    const sizes = files.map((file) => statSync(join(modules, file))).filter((file) => file.isFile());
    const packages = files.filter((file) => /(?:^|node_modules\/)(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(file));
    const megabytes = Math.round(sizes.reduce((sum, { size }) => sum + size, 0) / 1e6);
    return [{ name, packages: packages.length, megabytes }];
  });
}
