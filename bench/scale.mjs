// Many articles: what a second thread brings, and what memory an export takes, against the floors in scale-floors.json.
//   npm run bench:scale                       100,000 articles of each kind, and the first 10,000 of them; takes an hour
//   npm run bench:scale -- --articles 20000   so many, and the first tenth of them
//   npm run bench:scale -- --quick            a thousand, and memory against its upper bound alone
// Two threads are measured by processor time: twice that of an export with one thread, divided by that of the same export
// with two, is how many times faster two are on two free processors. Each is measured from its first few hundred articles
// on, so that what it takes to start falls out. The two run by turns: three busy threads on two processors would take
// caches from each other, and an export has as many threads as processors. V8 compiles what is hot in each thread for
// itself, and goes on with it for some hundred articles, so fewer, which is what --quick has, are held against a floor of
// their own. On the clock one thread has help from those of the engine that compile and collect, where a processor is free.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, processorOf } from "./measure.mjs";
import { syntheticText } from "./synthetic-texts.mjs";

const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const quick = process.argv.includes("--quick");
const floors = JSON.parse(readFileSync(new URL("scale-floors.json", import.meta.url), "utf8"));
let missed = 0;
/** Whether the machine does nothing else, as it was before this began. */
const idle = loadavg()[0] < 0.7;

function row(what, floor, value, detail) {
  const { atLeast, atMost, unit } = floors[floor];
  const met = atLeast === undefined ? value <= atMost : value >= atLeast;
  if (!met) missed++;
  const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  console.log(
    `${met ? "ok    " : "MISSED"}  ${what.padEnd(42)}${value.toFixed(value < 100 ? 2 : 0).padStart(8)} ${unit} (${bound})`,
  );
  console.log(`        ${detail}`);
}

/** Two speakers, two sentences. */
function shortText(n) {
  const { id, text, ...more } = syntheticText(n);
  return { id, ...more, text: text.split("\n\n").slice(0, 4).join("\n\n") };
}

/** Two states and what one said of the other, as a record. */
function shortRecord(n) {
  const words = `Peru praised Chile for keeping pact ${n}, and Chile thanked Peru.`;
  return {
    type: "Article",
    identifier: `record-${n}`,
    publisher: "The Daily Generator",
    text: { words },
    entities: [
      { id: "pe", type: "State", name: "Peru", mentions: [{ start: 0, end: 4 }] },
      { id: "cl", type: "State", name: "Chile", mentions: [{ start: 13, end: 18 }] },
    ],
    statements: [
      {
        ...{ source: { start: 0, end: 4 }, cue: { start: 5, end: 12 }, content: [{ start: 13, end: 40 }] },
        ...{ speaker: ["pe"], speechAct: "praise" },
      },
    ],
  };
}

/** Resident memory at most so far, in MB; of a process that runs. Linux only. */
function peakOf(pid) {
  const path = `/proc/${pid}/status`;
  const line = existsSync(path) ? /VmHWM:\s+(\d+)/.exec(readFileSync(path, "utf8")) : undefined;
  return line ? Number(line[1]) / 1024 : Number.NaN;
}

/** Exports `count` articles to a folder. @returns seconds of processor time and on the clock, and memory at its peak */
async function exported(make, count, jobs, firstPart = count) {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  const usage = join(folder, "usage.json");
  const note = `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`;
  const words = [
    "--import",
    `data:text/javascript,${encodeURIComponent(note)}`,
    cli,
    "export",
    "-",
    "--from",
    "ndjson",
  ];
  const more = ["--to", "nquads", "--out", join(folder, "out"), "--jobs", String(jobs), "--quiet"];
  const start = performance.now();
  const child = spawn(process.execPath, [...words, ...more], { stdio: ["pipe", "inherit", "inherit"] });
  const ended = once(child, "close");
  let early;
  for (let n = 0; n < count && child.exitCode === null; n++) {
    if (n === firstPart) early = { peak: peakOf(child.pid), processor: processorOf(child.pid) };
    if (!child.stdin.write(`${JSON.stringify(make(n))}\n`)) await Promise.race([once(child.stdin, "drain"), ended]);
  }
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`the export ended with ${code}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, "utf8"));
  rmSync(folder, { recursive: true });
  const seconds = (performance.now() - start) / 1000;
  return { processor: (userCPUTime + systemCPUTime) / 1e6, clock: seconds, peak: maxRSS / 1024, early };
}

const [few, many, rounds] = quick ? [200, 600, 3] : [400, 1600, 5];
const processor = [];
const clock = [];
for (let round = 0; round < rounds; round++) {
  const one = await exported(syntheticText, many, 1, few);
  const two = await exported(syntheticText, many, 2, few);
  processor.push((2 * (one.processor - one.early.processor)) / (two.processor - two.early.processor));
  clock.push(one.clock / two.clock);
}
row(
  "two threads against one, by processor time",
  quick ? "twoThreadsQuick" : "twoThreads",
  median(processor),
  `${many - few} texts, median of ${rounds}; from ${Math.min(...processor).toFixed(2)} to ${Math.max(...processor).toFixed(2)}; on the clock: ${idle ? median(clock).toFixed(2) : "not measured"}`,
);

const asked = process.argv.indexOf("--articles");
const all = asked > 0 ? Number(process.argv[asked + 1]) : quick ? 1000 : 100_000;
const first = quick ? undefined : all / 10;
for (const [kind, make] of [
  ["records", shortRecord],
  ["texts", shortText],
]) {
  const { peak, early, clock: seconds } = await exported(make, all, 2, first);
  row(`${kind}: memory at most, two threads`, "memory", peak, `${all} articles in ${seconds.toFixed(0)} s`);
  if (first !== undefined)
    row(
      `${kind}: against that of the first ${first}`,
      "growth",
      peak / early.peak,
      `${early.peak.toFixed(0)} MB, ${peak.toFixed(0)} MB`,
    );
}

process.exitCode = missed > 0 ? 1 : 0;
