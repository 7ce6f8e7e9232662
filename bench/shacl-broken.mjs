// Graphs that are each broken in one place: those of the tests, which are TypeScript and are bundled here for Node.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { graphsOf } from "../dist/store/graphs.js";
import { bundledShapes } from "../dist/validate/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const CASES = join(root, "test/cases");

/** @returns `{ name, quads }` of each */
export async function brokenGraphs() {
  const { base, change, matrix } = await helpers();
  const written = [];
  for (const name of readdirSync(join(CASES, "broken"))) {
    const [file] = readdirSync(join(CASES, "broken", name)).filter((found) => found.startsWith("graph."));
    for await (const graph of graphsOf(join(CASES, "broken", name, file)))
      if (graph.ok) written.push({ name, quads: [...graph.value.quads] });
  }
  const cases = JSON.parse(readFileSync(join(CASES, "shapes/broken.json"), "utf8"));
  const changed = cases.map(({ title, ...changes }) => ({ name: title, quads: change(base, changes) }));
  return [...written, ...changed, ...matrix(base, await bundledShapes())];
}

async function helpers() {
  const folder = join(root, "dist/bench");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, "broken-graphs.mjs");
  const contents = `
    import { baseTriples, parse } from "./base-graph.ts";
    import { brokenGraphs, LINKED } from "./break-shape.ts";
    export const matrix = (base, shapes) => brokenGraphs([...base, ...LINKED], shapes);
    export { change } from "./mutate.ts";
    export const base = parse(await baseTriples());`;
  await build({
    stdin: { contents, resolveDir: join(root, "test/validate"), loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "test/validate/base-graph.ts")).href) },
    plugins: [{ name: "built", setup: (made) => made.onResolve({ filter: /\/src\/.*\.ts$/ }, built) }],
  });
  return import(pathToFileURL(outfile).href);
}

/** What the tests import from src/ is what was built of it. */
function built({ path }) {
  return { path: join(root, path.replace(/^.*\/src\//, "dist/").replace(/\.ts$/, ".js")), external: true };
}
