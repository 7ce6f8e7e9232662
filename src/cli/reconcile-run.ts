import { once } from "node:events";
import { createWriteStream, renameSync, rmSync, statSync } from "node:fs";
import type { Command } from "commander";
import { hasError } from "../diagnostic/index.ts";
import { httpOf, type Reconciled, type ReconcileOptions, reconcileFile } from "../reconcile/index.ts";
import { complain } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import type { ReconcileFlags } from "./reconcile.ts";

const TYPES = new Set(["Person", "Organization", "State", "Place"]);

/** Runs `rapporteur reconcile`. @returns the exit code */
export async function runReconcile(file: string, flags: ReconcileFlags, command: Command): Promise<number> {
  if (!URL.canParse(flags.service) || !/^https?:$/.test(new URL(flags.service).protocol))
    command.error(`error: --service ${flags.service}: expected an http or https URL`);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    command.error(`error: ${file}: expected a file of records`);
  const types = flags.types === undefined ? undefined : typesOf(flags.types, command);
  const sink = flags.out === "-" ? standardOutput() : await fileOutput(flags.out);
  const outcome = await reconcileFile(file, {
    service: flags.service,
    http: httpOf({ retries: flags.retries, rate: flags.rate, timeout: flags.timeout * 1000 }),
    cache: flags.cache ?? `${file}.reconciled`,
    write: sink.write,
    limit: flags.limit,
    batch: flags.batch,
    ...(types && { types }),
    ...(flags.accept !== undefined && { accept: flags.accept }),
  });
  await sink.close(outcome.ok);
  complain(outcome.diagnostics);
  if (!outcome.ok) return EXIT.rejected;
  const done = outcome.value;
  if (flags.json) process.stderr.write(`${JSON.stringify(done, null, 2)}\n`);
  else if (!flags.quiet) process.stderr.write(summaryOf(done));
  if (done.answered < done.names) return EXIT.system;
  return hasError(outcome.diagnostics) ? EXIT.rejected : EXIT.ok;
}

function typesOf(list: string, command: Command): NonNullable<ReconcileOptions["types"]> {
  const pairs = list.split(",").map((pair) => pair.split("="));
  for (const [type = "", id = ""] of pairs)
    if (!TYPES.has(type) || id === "")
      command.error(`error: --types ${list}: expected ${[...TYPES].join(", ")}, each with = and the service's type`);
  return Object.fromEntries(pairs);
}

function summaryOf({ service, records, names, answered, accepted, down }: Reconciled): string {
  const told = `${service}: ${answered} of ${names} names answered, ${accepted} entities taken, ${records} records\n`;
  if (answered === names) return told;
  const why = down ?? "some answers could not be read";
  return `${told}rapporteur: ${why}; what is missing is asked again by the next run\n`;
}

interface Sink {
  write(text: string): Promise<void>;
  /** @param whole whether what was written is to be kept */
  close(whole: boolean): Promise<void>;
}

/** One line a record, whatever the file: a standard output of several files can be put together. */
function standardOutput(): Sink {
  return {
    write: async (text) => {
      if (!process.stdout.write(text.endsWith("\n") ? text : `${text}\n`)) await once(process.stdout, "drain");
    },
    close: async () => {},
  };
}

/** A file appears under its name only when it is whole; the one that was read may be it. */
async function fileOutput(path: string): Promise<Sink> {
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  await once(stream, "open");
  return {
    write: async (text) => {
      if (!stream.write(text.endsWith("\n") ? text : `${text}\n`)) await once(stream, "drain");
    },
    close: async (whole) => {
      stream.end();
      await once(stream, "close");
      if (whole) renameSync(part, path);
      else rmSync(part, { force: true });
    },
  };
}
