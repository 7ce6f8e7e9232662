import { Command, Option } from "commander";
import { number, wholeNumber } from "./numbers.ts";

interface Flags {
  readonly service: string;
  readonly out: string;
  readonly cache?: string;
  readonly accept?: number;
  readonly types?: string;
  readonly limit: number;
  readonly batch: number;
  readonly rate: number;
  readonly retries: number;
  readonly timeout: number;
  readonly quiet?: true;
  readonly json?: true;
}

/** `rapporteur reconcile`: who the names of records are, by a reconciliation service. */
export function reconcileCommand(): Command {
  return new Command("reconcile")
    .description(
      "ask a reconciliation service who the names of records may stand for; go on where the last run stopped",
    )
    .argument("<file>", "records: a .jsonld file of an export, or .ndjson, one a line")
    .requiredOption("-s, --service <url>", "the service (Reconciliation Service API 0.2 or 1.0)")
    .option("-o, --out <file>", "where the records go (may be the same file), or - for standard output", "-")
    .option("--cache <file>", "where answers are kept (default: FILE.reconciled)")
    .addOption(
      new Option("--accept <score>", "take the best candidate for the entity from this score on").argParser(
        number(0, 1),
      ),
    )
    .option("--types <list>", "the service's types by ours, as in Person=T1,Place=T2; others are not asked about")
    .addOption(new Option("--limit <n>", "candidates for a name").argParser(wholeNumber(1, 50)).default(3))
    .addOption(new Option("--batch <n>", "names in a request").argParser(wholeNumber(1, 1000)).default(10))
    .addOption(new Option("--rate <n>", "requests a second").argParser(number(0.01, 1000)).default(2))
    .addOption(
      new Option("--retries <n>", "new tries of a request that fails").argParser(wholeNumber(0, 20)).default(4),
    )
    .addOption(new Option("--timeout <s>", "seconds a request may take").argParser(number(0.1, 600)).default(30))
    .option("--quiet", "no progress, no summary")
    .option("--json", "print the summary as JSON")
    .action(async (file: string, flags: Flags, command: Command) => {
      const { runReconcile } = await import("./reconcile-run.ts");
      process.exitCode = await runReconcile(file, flags, command);
    });
}

export type { Flags as ReconcileFlags };
