// One graph with many violations: what `validate` takes for it, in time and memory.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const [BASE, RAP] = ["https://example.org/news/", "https://w3id.org/rapporteur/ns#"];
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** Validates one graph of `n` statements without content, and prints a line. */
export function manyViolations(n) {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-violations-"));
  try {
    const file = join(folder, "graph.nq");
    write(file, n);
    const began = performance.now();
    const words = ["--import", `data:text/javascript,${encodeURIComponent(PEAK)}`, PROGRAM, "validate", file];
    const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    const counted = stdout.split("\n").at(-3);
    const [cpu, memory] = stderr.trim().split(" ").slice(-2).map(Number);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `${String(n).padStart(8)} statements without content: ${counted}; ${cpu.toFixed(1)} s of processor time (${seconds} s), at most ${memory.toFixed(0)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Said by the process itself as it ends: processor time, and the most memory it had resident. */
const PEAK = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write("\\n" + (userCPUTime + systemCPUTime) / 1e6 + " " + maxRSS / 1000);
})`;

function write(path, n) {
  const file = openSync(path, "w");
  const graph = `<${BASE}graph/one>`;
  const article = `<${BASE}article/one>`;
  const say = (lines) => writeSync(file, lines.map((line) => `${line} ${graph} .\n`).join(""));
  say([`${article} <${TYPE}> <http://schema.org/NewsArticle>`, `${article} <http://schema.org/identifier> "one"`]);
  for (let i = 0; i < n; i++) {
    const statement = `<${BASE}statement/s${i}>`;
    say([
      `${statement} <${TYPE}> <${RAP}ReportedStatement>`,
      `${statement} <${RAP}reportedIn> ${article}`,
      `${statement} <${RAP}form> <${RAP}direct>`,
      `${statement} <${RAP}speaker> <${BASE}person/p${i % 1000}>`,
    ]);
  }
  closeSync(file);
}
