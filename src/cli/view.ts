import { Command } from "commander";
import { repeatable } from "./repeatable.ts";

interface Flags {
  readonly out?: string;
  readonly inputs?: readonly string[];
  readonly quiet?: true;
}

/** `rapporteur view`: a site to look at an export with. */
export function viewCommand(): Command {
  return new Command("view")
    .description("write a static site to look at an export with; open its index.html, or serve the folder")
    .argument("<folder>", "an export folder")
    .option("-o, --out <dir>", "folder to write the site to (default: view in the export folder)")
    .option(
      "--inputs <file>",
      "an article or a folder of them, to show the whole texts too; mind whose they are (repeatable)",
      repeatable,
    )
    .option("--quiet", "no summary, no warnings")
    .action(async (folder: string, flags: Flags, command: Command) => {
      const { runView } = await import("./view-run.ts");
      process.exitCode = await runView(folder, flags, command);
    });
}

export type { Flags as ViewFlags };
