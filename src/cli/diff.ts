import { Command, Option } from "commander";

interface Flags {
  readonly format: "text" | "json";
  readonly quiet?: true;
}

/** `rapporteur diff`: what two exports say differently, by article and thing. */
export function diffCommand(): Command {
  return new Command("diff")
    .description("compare two exports: articles, agreements and provisions, statements, entities")
    .argument("<a>", "the one export: a folder, or a file of graphs or records")
    .argument("<b>", "the other")
    .addOption(new Option("-f, --format <format>", "how to report").choices(["text", "json"]).default("text"))
    .option("-q, --quiet", "print nothing, only set the exit code")
    .addHelpText("after", "\nExit code 0 where both say the same, 1 where they differ, 2 where one cannot be read.")
    .action(async (a: string, b: string, flags: Flags) => {
      const { runDiff } = await import("./diff-run.ts");
      process.exitCode = await runDiff(a, b, flags);
    });
}

export type { Flags as DiffFlags };
