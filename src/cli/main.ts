#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { EXIT } from "./exit-codes.ts";
import { run } from "./run.ts";

// Young objects of a stream of articles die young: a small nursery keeps a quarter less resident, and costs no time.
setFlagsFromString("--max-semi-space-size=4");
// A thread keeps some 60 MB for good (models, tables of words), and V8 would let it grow to four times that before it
// looks for what is old and dead; to twice that takes two to three in a hundred more time and a quarter less memory.
setFlagsFromString("--heap-growing-percent=100");

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader went away (`rapporteur query … | head`): nobody is left to tell.
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`rapporteur: ${error.message}\n`);
  process.exit(EXIT.system);
});

process.exitCode = await run(process.argv.slice(2));
