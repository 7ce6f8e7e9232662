import { Command, Option } from "commander";
import { repeatable } from "./repeatable.ts";

interface Flags {
  readonly shapes?: string;
  readonly format: "text" | "json" | "turtle";
  readonly strict?: true;
  readonly inputs?: readonly string[];
  readonly quotes: "full" | "short" | "none";
}

/** `rapporteur validate`: the checks of an export, run over records and graphs that may come from anywhere. */
export function validateCommand(): Command {
  return new Command("validate")
    .description("check records and graphs: schema, anchors, shapes")
    .argument("<files...>", "records, graphs or export folders; - for standard input")
    .option("--shapes <file>", "SHACL shapes (Turtle) to check with, instead of the bundled ones")
    .addOption(new Option("-f, --format <format>", "how to report").choices(["text", "json", "turtle"]).default("text"))
    .option("--strict", "warnings count as errors")
    .option("--inputs <file>", "an article or a folder of them, to hold each passage against (repeatable)", repeatable)
    .addOption(
      new Option("-q, --quotes <amount>", "how exact words were written, as `export --quotes` says")
        .choices(["full", "short", "none"])
        .default("full"),
    )
    .action(async (files: string[], flags: Flags) => {
      const { runValidate } = await import("./validate-run.ts");
      process.exitCode = await runValidate(files, flags);
    });
}

export type { Flags as ValidateFlags };
