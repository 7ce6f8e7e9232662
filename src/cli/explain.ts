import { Command } from "commander";

interface Flags {
  readonly in: readonly string[];
  readonly inputs?: readonly string[];
  readonly json?: true;
}

/** `rapporteur explain`: everything an export says of one thing, with the words that say it. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("show the words behind a thing: what is known of it, and where it stands in the text")
    .argument("<iri>", "an IRI, its tail (state/KP or state:KP), or a name")
    .requiredOption("-i, --in <files...>", "graphs, records or export folders to look in")
    .option("--inputs <files...>", "the articles themselves, to show the sentence around each passage")
    .option("--json", "print JSON")
    .action(async (word: string, flags: Flags) => {
      const { runExplain } = await import("./explain-run.ts");
      process.exitCode = await runExplain(word, flags);
    });
}

export type { Flags as ExplainFlags };
