// Builds the site to look at an export with, dist/view/site/, out of src/view/site/: classic scripts, since a page opened
// from the file system may load no modules; each program in one file, with a fixed name, and no source maps.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));
const source = `${root}src/view/site/`;
const target = `${root}dist/view/site/`;

/** Programs by the file they become; all but the first are loaded when asked for. */
const PROGRAMS = { site: "main.tsx", cytoscape: "graph/cytoscape.ts", "sparql-worker": "ask/worker.ts" };

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
copyFileSync(`${source}index.html`, `${target}index.html`);
for (const [name, entry] of Object.entries(PROGRAMS)) {
  await build({
    root: source,
    configFile: false,
    // Of what the bundler warns of, modules of Node.js in rooms that are shared, nothing may be left: see below.
    logLevel: "error",
    publicDir: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: target,
      emptyOutDir: false,
      target: "es2022",
      cssCodeSplit: false,
      modulePreload: false,
      lib: {
        entry: `${source}${entry}`,
        formats: ["iife"],
        name: name.replace("-", "_"),
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
      rolldownOptions: {
        // The rooms of the program that the page shares do nothing when they are loaded; what of them it does not use,
        // such as reading files, stays out.
        treeshake: {
          moduleSideEffects: [
            { test: /\.css$|view\/site\//, sideEffects: true },
            { test: /./, sideEffects: false },
          ],
        },
        output: { extend: true },
      },
    },
  });
  const left = /\bimport\.meta\b|__vite-browser-external/.exec(readFileSync(`${target}${name}.js`, "utf8"));
  if (left !== null) throw new Error(`${name}.js holds what no browser has: ${left[0]}`);
}

// The SPARQL engine as one script: a page from the file system may fetch neither a worker nor WebAssembly, so the script
// hands over the text of the one and the bytes of the other.
const worker = readFileSync(`${target}sparql-worker.js`, "utf8");
const wasm = gzipSync(readFileSync(`${root}node_modules/oxigraph/web_bg.wasm`), { level: 9 }).toString("base64");
writeFileSync(`${target}sparql.js`, `rapporteur("sparql",${JSON.stringify({ worker, wasm })})\n`);
rmSync(`${target}sparql-worker.js`);

// What the scripts are made of asks that its licence goes with it. Oxigraph's package has none of its own to copy: it may be
// used under the Apache License 2.0, as this program is.
const licence = (name) => `${name}\n\n${readFileSync(`${root}node_modules/${name}/LICENSE`, "utf8").trim()}\n`;
const own = `rapporteur; and oxigraph, Copyright (c) 2018 Oxigraph developers\n\n${readFileSync(`${root}LICENSE`, "utf8").trim()}\n`;
writeFileSync(`${target}licences.txt`, [licence("preact"), licence("cytoscape"), own].join(`\n${"-".repeat(80)}\n\n`));
