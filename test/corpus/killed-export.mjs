// Runs one export, and ends its process with SIGKILL before the n-th change to the file system; prints how many there were.
// node killed-export.mjs INPUT OUT N RESUME JOBS
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [input, out, at, resume, jobs] = process.argv.slice(2);
let changes = 0;
for (const name of ["openSync", "writeFileSync", "renameSync", "rmSync", "mkdirSync", "truncateSync", "closeSync"]) {
  const change = fs[name];
  fs[name] = (...words) => {
    if (++changes === Number(at)) process.kill(process.pid, "SIGKILL");
    return change(...words);
  };
}
syncBuiltinESMExports();

const { exportArticles } = await import("../../dist/index.js");
await exportArticles([input], {
  base: "https://example.org/news/",
  formats: ["trig", "nquads", "jsonld", "records"],
  quotes: "full",
  includeText: false,
  validate: false,
  tool: "rapporteur test",
  out,
  shardSize: 3,
  jobs: Number(jobs),
  resume: resume === "resume",
  checkpointEvery: 0,
}).catch((error) => {
  process.stderr.write(error.message);
  process.exit(3);
});
process.stdout.write(`${changes}\n`);
