import { Command, CommanderError } from "commander";
import { compareCommand } from "./compare.ts";
import { diffCommand } from "./diff.ts";
import { EXIT } from "./exit-codes.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { linkCommand } from "./link.ts";
import { loadCommand } from "./load.ts";
import { queryCommand } from "./query.ts";
import { reconcileCommand } from "./reconcile.ts";
import { recordsCommand } from "./records.ts";
import { schemaCommand } from "./schema.ts";
import { serveCommand } from "./serve.ts";
import { validateCommand } from "./validate.ts";
import { version } from "./version.ts";
import { viewCommand } from "./view.ts";

/**
 * Every command, in the order of `--help`. Each file exports a function that returns a configured commander Command and
 * imports nothing but commander and what is light; its action imports the rooms it needs when it runs, and sets
 * `process.exitCode`. Wrong usage that only the action can see goes through `command.error(message)`.
 */
const COMMANDS: readonly (() => Command)[] = [
  exportCommand,
  validateCommand,
  queryCommand,
  explainCommand,
  linkCommand,
  loadCommand,
  serveCommand,
  viewCommand,
  compareCommand,
  diffCommand,
  reconcileCommand,
  recordsCommand,
  schemaCommand,
];

/** Runs the command line on its arguments (without `node` and the script). @returns the exit code; never throws */
export async function run(words: readonly string[]): Promise<number> {
  process.exitCode = undefined;
  try {
    await program().parseAsync(words, { from: "user" });
    return Number(process.exitCode ?? EXIT.ok);
  } catch (error) {
    return exitCodeOf(error);
  }
}

function program(): Command {
  const root = new Command("rapporteur")
    .description("News articles in, a checked knowledge graph out.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help, or that of a command")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${oneLine(text.replace(/^error: /, "rapporteur: "))}\n`) });
  for (const command of COMMANDS) root.addCommand(command().copyInheritedSettings(root));
  return root;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help and version come as errors too, with code 0; commander itself has printed what was wrong.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (isSystemFault(error)) {
    process.stderr.write(`rapporteur: ${oneLine(error.message)}\n`);
    return EXIT.system;
  }
  const debug = process.env.RAPPORTEUR_DEBUG === "1";
  const text =
    debug && error instanceof Error ? error.stack : oneLine(error instanceof Error ? error.message : String(error));
  process.stderr.write(`rapporteur: internal error: ${text}${debug ? "" : " (RAPPORTEUR_DEBUG=1 shows where)"}\n`);
  return EXIT.system;
}

/** Whether the operating system refused something: a full disk, a folder that may not be written. */
function isSystemFault(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && "code" in error && /^E(?!RR_)/.test(String(error.code));
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
