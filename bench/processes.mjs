import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";
import { syntheticRecord } from "./synthetic-records.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const cli = join(root, "dist/cli/main.js");

/** What an export of text has no use for. */
const NOT_NEEDED = ["jsonld", "oxigraph", "ajv", "linkedom", "@mozilla/readability"];

/** Seconds from nothing to the two articles of input/ exported, with every check on. */
export function coldExport(rounds) {
  const seconds = Array.from({ length: rounds }, () =>
    inFolder((folder) => {
      const start = performance.now();
      exportInput(folder, {});
      return (performance.now() - start) / 1000;
    }),
  );
  return median(seconds);
}

/** The packages that such an export loads, by the list of scripts that V8 keeps of it. */
export function loadedPackages() {
  const urls = inFolder((folder) => {
    exportInput(join(folder, "out"), { NODE_V8_COVERAGE: join(folder, "coverage") });
    return readdirSync(join(folder, "coverage")).flatMap((name) =>
      JSON.parse(readFileSync(join(folder, "coverage", name), "utf8")).result.map(({ url }) => url),
    );
  });
  const names = urls.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []);
  const packages = [...new Set(names)].sort();
  return { packages, heavy: packages.filter((name) => NOT_NEEDED.includes(name)) };
}

/** Megabytes that `export -` has resident at most while `megabytes` of records stream through it. */
export async function streamedMemory(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  const peak = join(folder, "peak");
  const note = `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const command = ["--import", `data:text/javascript,${encodeURIComponent(note)}`, cli, "export", "-"];
  const options = [
    "--from",
    "records",
    "--to",
    "nquads",
    "--out",
    "-",
    "--rejects",
    join(folder, "rejects"),
    "--quiet",
  ];
  const start = performance.now();
  const child = spawn(process.execPath, [...command, ...options], { stdio: ["pipe", "pipe", "inherit"] });
  let written = 0;
  child.stdout.on("data", (chunk) => {
    written += chunk.length;
  });
  const ended = once(child, "close");
  let read = 0;
  let records = 0;
  while (read < megabytes * 1e6 && child.exitCode === null) {
    const line = `${JSON.stringify(syntheticRecord(records++))}\n`;
    read += Buffer.byteLength(line);
    if (!child.stdin.write(line)) await Promise.race([once(child.stdin, "drain"), ended]);
  }
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`the export of streamed records ended with ${code}`);
  const memory = Number(readFileSync(peak, "utf8")) / 1024;
  rmSync(folder, { recursive: true });
  return { memory, records, read: read / 1e6, written: written / 1e6, seconds: (performance.now() - start) / 1000 };
}

function exportInput(folder, environment) {
  const { status, stderr } = spawnSync(process.execPath, [cli, "export", "input", "--out", folder], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`the export of input/ ended with ${status}: ${stderr}`);
}

function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
