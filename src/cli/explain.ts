import { Command } from "commander";
import { repeatable } from "./repeatable.ts";

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
    .requiredOption("-i, --in <file>", "graphs, records or an export folder to look in (repeatable)", repeatable)
    .option(
      "--inputs <file>",
      "an article or a folder of them, for the sentence around each passage (repeatable)",
      repeatable,
    )
    .option("--json", "print JSON")
    .action(async (word: string, flags: Flags) => {
      const { runExplain } = await import("./explain-run.ts");
      process.exitCode = await runExplain(word, flags);
    });
}

export type { Flags as ExplainFlags };
