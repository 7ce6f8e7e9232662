// What SHACL costs an article, and which engine serves better: see USAGE. Processor time of one thread, each graph
// validated by itself as the export does it, the engines by turns, so that whatever else the machine does falls on all.
import { parseArgs } from "node:util";
import { toQuads } from "../dist/graph/index.js";
import { validateGraph } from "../dist/validate/index.js";
import { median } from "./measure.mjs";
import { brokenGraphs } from "./shacl-broken.mjs";
import { ENGINES, engines, install, weights } from "./shacl-engines.mjs";
import { manyViolations } from "./shacl-violations.mjs";
import { syntheticRecord } from "./synthetic-records.mjs";

const USAGE = `usage: npm run build && node bench/shacl.mjs [options]

Runs our shapes over generated article graphs of about 500 quads each and over broken graphs, with rdf-validate-shacl as
it is used here and, where it is at hand, with shacl-engine: time an article, strictness, weight of the install.

  --articles N        how many article graphs (default 1000)
  --install           install both engines into folders of the system's temporary folder first, to compare and to weigh
  --engines DIR       where --install put them before (DIR/shacl-engine/node_modules, DIR/rdf-validate-shacl/node_modules)
  --violations N,N    instead: time and memory of \`validate\` on one graph with so many violations (10000,50000,100000)
  --help              this text
`;

function usage(message) {
  process.stderr.write(`bench/shacl.mjs: ${message}\n\n${USAGE}`);
  process.exit(2);
}

function readOptions() {
  const options = {
    articles: { type: "string", default: "1000" },
    install: { type: "boolean", default: false },
    engines: { type: "string" },
    violations: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return usage(error.message);
  }
}

function wholeNumber(name, word) {
  if (!/^[1-9][0-9]{0,6}$/.test(word)) usage(`--${name} ${word}: expected a whole number from 1 to 9999999`);
  return Number(word);
}

const flags = readOptions();
if (flags.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const articles = wholeNumber("articles", flags.articles);
if (flags.violations !== undefined) {
  for (const word of flags.violations.split(",")) manyViolations(wholeNumber("violations", word));
  process.exit(0);
}

const folder = flags.install ? install() : flags.engines;
const found = await engines(folder);
const missing = ENGINES.filter(({ name }) => !found.some((engine) => engine.name === name));
for (const { name } of missing)
  console.log(`${name} is not at hand: --install fetches it into a temporary folder, with npm, for this comparison\n`);

const milliseconds = () => process.cpuUsage().user / 1000;

/** Processor time of each graph, in milliseconds, by contestant; the first graphs are gone through once more, to warm up. */
async function times(graphs, contestants) {
  const taken = new Map(contestants.map(({ title }) => [title, []]));
  for (const [i, graph] of [...graphs.slice(0, 50), ...graphs].entries()) {
    for (const { title, run } of contestants) {
      const before = milliseconds();
      await run(graph);
      if (i >= 50) taken.get(title).push(milliseconds() - before);
    }
  }
  return taken;
}

const graphs = Array.from({ length: articles }, (_, n) => toQuads(syntheticRecord(n)));
const quads = graphs.reduce((n, graph) => n + graph.length, 0);
console.log(`time: ${articles} article graphs, ${quads} quads, one at a time; milliseconds of processor time a graph`);
const all = {
  title: "all that validate does, the checks beyond SHACL included",
  run: (graph) => validateGraph(graph, { file: "-" }),
};
for (const [title, list] of await times(graphs, [...found, all])) {
  const mean = list.reduce((a, b) => a + b, 0) / list.length;
  const most = [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)];
  console.log(
    `  ${mean.toFixed(1).padStart(6)}  median ${median(list).toFixed(1)}, 95 % within ${most.toFixed(1)}  ${title}`,
  );
}

const broken = await brokenGraphs();
console.log(
  `\nstrictness: ${broken.length} graphs, each broken in one place (test/cases/broken, test/cases/shapes, and one for each constraint of each shape)`,
);
for (const engine of found) {
  let caught = 0;
  const differing = [];
  for (const { name, quads } of broken) {
    const results = await engine.run(quads);
    if (results.length > 0) caught++;
    const [ours, theirs] = [new Set(await found[0].run(quads)), new Set(results)];
    const more = [...theirs].filter((key) => !ours.has(key));
    const fewer = [...ours].filter((key) => !theirs.has(key));
    if (more.length + fewer.length > 0) differing.push({ name, more, fewer });
  }
  console.log(
    `  ${String(caught).padStart(6)}  with results; ${differing.length} otherwise than the first  ${engine.title}`,
  );
  for (const { name, more, fewer } of differing.slice(0, 12)) {
    for (const key of more) console.log(`          ${name}: also ${key}`);
    for (const key of fewer) console.log(`          ${name}: not ${key}`);
  }
}

console.log("\nweight of the install");
for (const { name, packages, megabytes } of weights(folder))
  console.log(`  ${String(packages).padStart(6)}  packages, ${megabytes} MB  ${name}`);
if (folder === undefined) console.log("  (with --install or --engines)");
