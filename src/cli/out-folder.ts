import { existsSync, statSync } from "node:fs";
import type { Command } from "commander";

/** Refuses a folder to write to, before anything is touched, where a file stands in its place. */
export function refuseFile(out: string, command: Command): void {
  if (existsSync(out) && !statSync(out).isDirectory())
    command.error(`error: --out ${out}: that is a file; expected a folder, there already or to be made`);
}
