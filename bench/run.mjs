// Speed and memory, against the floors in floors.json: `npm run bench` (with `-- --quick` for a smaller run).
// Ratios are of medians of processor time in one process; exits with 1 when a floor is missed.
import { readFileSync } from "node:fs";
import { nquadsWriter, recordToNQuads } from "./mapping.mjs";
import { gazetteers, manyNames } from "./names.mjs";
import { coldExport, loadedPackages, streamedMemory } from "./processes.mjs";

const quick = process.argv.includes("--quick");
const floors = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8"));
let missed = 0;

function row(what, floor, value, detail) {
  const { atLeast, atMost, unit } = floors[floor];
  const met = atLeast === undefined ? value <= atMost : value >= atLeast;
  if (!met) missed++;
  const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(value < 100 ? 2 : 0);
  console.log(`${met ? "ok    " : "MISSED"}  ${what.padEnd(34)}${shown.padStart(8)} ${unit} (${bound})`);
  console.log(`        ${detail}`);
}

const count = quick ? 100 : 400;
const rounds = quick ? 5 : 9;
const ms = ({ ours, theirs }) => `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms, median of ${rounds}`;

const mapped = await recordToNQuads(count, rounds);
row("JSON record to N-Quads", "recordToNQuads", mapped.ratio, `${count} records: ${ms(mapped)}`);

const written = await nquadsWriter(count, rounds);
const rate = (written.quads / written.ours).toFixed(0);
row(
  "N-Quads writer",
  "nquadsWriter",
  written.ratio,
  `${written.quads} quads: ${ms(written)}; ${rate} thousand quads a second`,
);

const cold = quick ? 3 : 5;
row("export of input/, cold, all checks", "coldExport", coldExport(cold), `median of ${cold}`);
const { packages, heavy } = loadedPackages();
row(
  "modules loaded without need",
  "heavyModules",
  heavy.length,
  `${heavy.join(", ") || "none"}; loaded: ${packages.join(", ")}`,
);

const stream = await streamedMemory(quick ? 20 : 200);
const volume = `${stream.records} records, ${stream.read.toFixed(0)} MB in, ${stream.written.toFixed(0)} MB of N-Quads out`;
row("records streamed through export -", "streamedMemory", stream.memory, `${volume}, ${stream.seconds.toFixed(0)} s`);

const tables = gazetteers(quick ? 5 : 9);
const took = `${tables.milliseconds.toFixed(0)} ms, median; ${tables.least.toFixed(0)} ms, the fastest`;
row("gazetteers in the package", "gazetteerSize", tables.megabytes, "dist/gazetteer, types and all");
row("gazetteers loaded and asked", "gazetteerLoading", tables.least, took);

const named = await manyNames(quick ? 10_000 : 100_000);
const held = `${named.early.toFixed(0)} MB after a tenth, ${named.most.toFixed(0)} MB at most`;
const people = `${named.articles} articles, ${named.fewest} persons or more in each`;
row("memory over so many names", "namesMemory", named.most / named.early, `${people}: ${held}`);

process.exitCode = missed > 0 ? 1 : 0;
