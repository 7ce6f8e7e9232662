import { Command } from "commander";

interface Flags {
  readonly base?: string;
  readonly json?: true;
}

/** `rapporteur link`: what it takes two articles of an export to see. */
export function linkCommand(): Command {
  return new Command("link")
    .description("find what several articles of an export show together, and write links.json and its graph there")
    .argument("<dir>", "a folder that `rapporteur export` wrote")
    .option("-b, --base <iri>", "IRI under which links are named, ending in / (default: the export's)")
    .option("--json", "print the links as JSON")
    .action(async (folder: string, flags: Flags, command: Command) => {
      const { runLink } = await import("./link-run.ts");
      process.exitCode = await runLink(folder, flags, command);
    });
}

export type { Flags as LinkFlags };
