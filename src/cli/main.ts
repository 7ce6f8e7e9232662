#!/usr/bin/env node
import "./engine.ts";
import { EXIT } from "./exit-codes.ts";
import { run } from "./run.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader went away (`rapporteur query … | head`): nobody is left to tell.
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`rapporteur: ${error.message}\n`);
  process.exit(EXIT.system);
});

process.exitCode = await run(process.argv.slice(2));
