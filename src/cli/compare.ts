import { Command, Option } from "commander";
import { repeatable } from "./repeatable.ts";

interface Flags {
  readonly in?: readonly string[];
  readonly format: "text" | "json";
}

/** `rapporteur compare`: two articles side by side. */
export function compareCommand(): Command {
  return new Command("compare")
    .description(
      "lay two articles side by side: what both say was said and agreed, in their words, and who is said to have said it",
    )
    .argument("<a>", "an article: a file with one record or graph, or its identifier or IRI")
    .argument("<b>", "the other")
    .option(
      "-i, --in <file>",
      "where articles are looked for: an export folder, graphs or records (repeatable)",
      repeatable,
    )
    .addOption(new Option("-f, --format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .action(async (a: string, b: string, flags: Flags) => {
      const { runCompare } = await import("./compare-run.ts");
      process.exitCode = await runCompare(a, b, flags);
    });
}

export type { Flags as CompareFlags };
