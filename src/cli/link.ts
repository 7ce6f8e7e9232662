import { Command, InvalidArgumentError, Option } from "commander";

interface Flags {
  readonly base?: string;
  readonly decisions?: string;
  readonly accept?: number;
  readonly undo?: string | true;
  readonly json?: true;
}

function score(value: string): number {
  const n = Number(value);
  if (value.trim() === "" || !(n >= 0 && n <= 1)) throw new InvalidArgumentError("expected a number from 0 to 1.");
  return n;
}

/** `rapporteur link`: what it takes two articles of an export to see. */
export function linkCommand(): Command {
  return new Command("link")
    .description("find what several articles of an export show together, and write links.json and its graph there")
    .argument("<dir>", "a folder that `rapporteur export` wrote")
    .option("-b, --base <iri>", "IRI under which links are named, ending in / (default: the export's)")
    .option("-d, --decisions <file>", "table of identity decisions: what it leaves as it is is not told of again")
    .addOption(
      new Option("--accept <score>", "write what is proposed with this score or more into the table").argParser(score),
    )
    .option("--undo [thing]", "take back what was accepted, all of it or about one thing")
    .option("--json", "print the links as JSON")
    .action(async (folder: string, flags: Flags, command: Command) => {
      const { runLink } = await import("./link-run.ts");
      process.exitCode = await runLink(folder, flags, command);
    });
}

export type { Flags as LinkFlags };
