// What SHACL costs an article: `npm run build && node bench/shacl.mjs [ROUNDS]`, over the articles of input/ and 400
// synthetic records of about 500 quads each. Processor time of one thread, each graph validated by itself as the export
// does it; the shapes alone, and the whole of validation with the checks that SHACL cannot do.
import { readdirSync, readFileSync } from "node:fs";
import { complete, extract, readItems, toQuads } from "../dist/index.js";
import { bundledShapes, dataGraph, validateGraph } from "../dist/validate/index.js";
import { runShapes } from "../dist/validate/shacl.js";
import { median } from "./measure.mjs";
import { syntheticRecord } from "./synthetic-records.mjs";

const rounds = Number(process.argv[2] ?? 5);

async function graphOfArticle(name) {
  const [item] = await readItems({ file: name, format: "text", bytes: readFileSync(`input/${name}`) });
  const { article } = item.value;
  const record = complete(extract(article), { base: "https://example.org/news/", text: article.text, tool: "bench" });
  return toQuads(record.value);
}

const milliseconds = () => process.cpuUsage().user / 1000;

/** The time of each graph: the median of its rounds. */
async function costs(graphs, work) {
  for (let i = 0; i < 100; i++) await work(graphs[i % graphs.length]); // warming up
  const times = [];
  for (const graph of graphs) {
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      const before = milliseconds();
      await work(graph);
      runs.push(milliseconds() - before);
    }
    times.push(median(runs));
  }
  return times.sort((a, b) => a - b);
}

async function row(what, graphs, work) {
  const times = await costs(graphs, work);
  const quads = graphs.reduce((n, graph) => n + graph.length, 0);
  const mean = times.reduce((a, b) => a + b, 0) / times.length;
  const most = times[Math.floor(times.length * 0.95)];
  console.log(
    `${what.padEnd(34)}${mean.toFixed(1).padStart(7)} ms a graph (median ${median(times).toFixed(1)}, 95 % within ${most.toFixed(1)}), ` +
      `${((mean * graphs.length * 1000) / quads).toFixed(1)} ms a thousand quads; ${graphs.length} graphs, ${quads} quads`,
  );
}

const before = performance.now();
const shapes = await bundledShapes();
console.log(`engine loaded, shapes compiled         ${(performance.now() - before).toFixed(0)} ms, once`);
const articles = await Promise.all(readdirSync("input").map(graphOfArticle));
const records = Array.from({ length: 400 }, (_, n) => toQuads(syntheticRecord(n)));
for (const [name, graphs] of Object.entries({ "articles of input/": articles, "synthetic records": records })) {
  await row(`${name}, shapes`, graphs, (quads) => runShapes(dataGraph(quads), shapes, () => {}));
  await row(`${name}, all checks`, graphs, (quads) => validateGraph(quads, { file: "-" }));
}
