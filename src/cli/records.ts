import { Command } from "commander";

interface Flags {
  readonly out: string;
  readonly base?: string;
  readonly strict?: true;
}

/** `rapporteur records`: the way back, from graphs to the records they were made of. */
export function recordsCommand(): Command {
  return new Command("records")
    .description("make records from graphs again: the way back")
    .argument("<files...>", "graphs or export folders; - for standard input")
    .option("-o, --out <dir>", "where to write a record an article; - for standard output, one a line", "-")
    .option("-b, --base <iri>", "IRI under which blank nodes are named, ending in /")
    .option("--strict", "what a graph says and no record can hold counts as an error")
    .action(async (files: string[], flags: Flags, command: Command) => {
      const { runRecords } = await import("./records-run.ts");
      process.exitCode = await runRecords(files, flags, command);
    });
}

export type { Flags as RecordsFlags };
