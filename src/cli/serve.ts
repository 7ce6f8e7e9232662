import { Command, InvalidArgumentError, Option } from "commander";
import { wholeNumber } from "./numbers.ts";

interface Flags {
  readonly port: number;
  readonly timeout: number;
  readonly maxResult: number;
  readonly cors?: string;
}

function origin(value: string): string {
  if (value === "*") return value;
  if (!URL.canParse(value) || new URL(value).origin !== value)
    throw new InvalidArgumentError("expected an origin, such as https://example.org, or *.");
  return value;
}

/** `rapporteur serve`: a SPARQL endpoint over an export, for this machine. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("serve exported graphs at a read-only SPARQL endpoint on this machine")
    .argument("<files...>", "an export folder, or graphs and records")
    .addOption(
      new Option("-p, --port <n>", "port on 127.0.0.1; 0 for a free one")
        .default(7878)
        .argParser(wholeNumber(0, 65535)),
    )
    .addOption(
      new Option("--timeout <seconds>", "how long one query may take").default(30).argParser(wholeNumber(1, 3600)),
    )
    .addOption(new Option("--max-result <MB>", "longest answer").default(100).argParser(wholeNumber(1, 500)))
    .addOption(
      new Option("--cors <origin>", "let pages of this origin ask, or * for all (default: none)").argParser(origin),
    )
    .action(async (files: string[], flags: Flags) => {
      const { runServe } = await import("./serve-run.ts");
      process.exitCode = await runServe(files, flags);
    });
}

export type { Flags as ServeFlags };
