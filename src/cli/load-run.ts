import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Command } from "commander";
import {
  BULK_LOADER_NAMES,
  type BulkLoaderName,
  bulkCommands,
  isLoopback,
  type LoadOptions,
  load,
  STORE_NAMES,
  storeAddress,
  storeHost,
} from "../load/index.ts";
import { isIri } from "../record/iri.ts";
import { complain, complainBriefly } from "./complain.ts";
import { credentialsOf } from "./credentials.ts";
import { EXIT } from "./exit-codes.ts";
import type { LoadFlags } from "./load.ts";
import { heedInterruptions } from "./load-interruption.ts";
import { loadProgress } from "./load-progress.ts";
import { jsonOfLoad, summaryOfLoad } from "./load-summary.ts";

/** Findings that say that the store, or the way to it, failed, or that another load is at it. */
const STORE_FAILED = /^folder\/in-use$|^load\/(?:connection|credentials|refused|store|store-full|not-found|protocol)$/;

/** Runs `rapporteur load`. @returns the exit code */
export async function runLoad(files: readonly string[], flags: LoadFlags, command: Command): Promise<number> {
  if (files.length === 0) command.error("error: nothing to load: name an export folder, or files");
  const loader = BULK_LOADER_NAMES.find((name) => name === flags.printCommands);
  if (loader !== undefined) return printCommands(files, loader);
  const { graph } = flags;
  if (flags.to === undefined) command.error("error: --to URL is missing: the store to load into");
  const to = address("--to", flags.to, command);
  const query = flags.query === undefined ? undefined : address("--query", flags.query, command);
  const update = flags.update === undefined ? undefined : address("--update", flags.update, command);
  if (graph !== undefined && !isIri(graph)) command.error(`error: --graph ${graph}: expected an absolute IRI`);
  const credentials = credentialsOf(flags, command);
  const safe = to.protocol === "https:" || isLoopback(to);
  if (credentials !== undefined && credentials.kind !== "digest" && !safe && flags.quiet !== true)
    process.stderr.write(`rapporteur: the password goes to ${to.host} unencrypted; expected https\n`);
  const store = STORE_NAMES.find((name) => name === flags.store);
  const line = loadProgress(process.stderr);
  const started = performance.now();
  const { protocol, connections, timeout, retries, gzip } = flags;
  const named = {
    to,
    ...(store !== undefined && { store }),
    ...(query !== undefined && { query }),
    ...(update !== undefined && { update }),
  };
  const options: LoadOptions = {
    ...named,
    journal: flags.journal ?? journalOf(files, to, storeAddress(named)),
    prune: flags.prune ?? false,
    verify: flags.verify ?? false,
    dryRun: flags.dryRun ?? false,
    again: flags.again ?? false,
    ...(protocol !== undefined && { protocol }),
    ...(graph !== undefined && { into: graph }),
    ...(credentials !== undefined && { credentials }),
    ...(connections !== undefined && { connections }),
    ...(timeout !== undefined && { timeout: timeout * 1000 }),
    ...(retries !== undefined && { retries }),
    ...(gzip !== undefined && { gzip }),
    ...(flags.quiet !== true && { progress: line.show, waiting: line.waiting }),
  };
  const heedNoMore = heedInterruptions(flags, line);
  const report = await load(files, options)
    .catch((error) => {
      line.clear();
      throw flags.journal === undefined ? elsewhere(error, options.journal) : error;
    })
    .finally(heedNoMore);
  line.clear();
  if (!report.ok) {
    const wrong = report.diagnostics.some(({ rule }) => /^input\/(?:missing|format|empty-folder)$/.test(rule));
    (wrong ? complainBriefly : complain)(report.diagnostics);
    if (wrong) return EXIT.usage;
    return report.diagnostics.some(({ rule }) => STORE_FAILED.test(rule)) ? EXIT.system : EXIT.rejected;
  }
  const { findings } = report.value;
  const errors = findings.filter(({ severity }) => severity === "error");
  complain(flags.quiet === true ? errors : findings);
  if (flags.json === true) process.stdout.write(jsonOfLoad(report.value));
  else if (flags.quiet !== true)
    process.stderr.write(summaryOfLoad(report.value, flags, (performance.now() - started) / 1000));
  if (report.value.stopped) return EXIT.system;
  return errors.length > 0 ? EXIT.rejected : EXIT.ok;
}

/** Adds to what the system says of a journal that can't be beside the files, as in a folder that may only be read, what to do. */
function elsewhere(error: unknown, journal: string): unknown {
  if (!(error instanceof Error && "path" in error)) return error;
  if (typeof error.path === "string" && resolve(error.path).startsWith(resolve(dirname(journal))))
    error.message += "; --journal FILE keeps the journal elsewhere";
  return error;
}

function printCommands(files: readonly string[], loader: BulkLoaderName): number {
  const script = bulkCommands(files, loader);
  if (!script.ok) {
    complainBriefly(script.diagnostics);
    return EXIT.usage;
  }
  process.stdout.write(script.value);
  return EXIT.ok;
}

/** An option's URL. What is wrong with it is said without it: there may be a password in it. */
function address(option: string, value: string, command: Command): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return command.error(`error: ${option}: expected an http or https URL`);
  if (url.username !== "" || url.password !== "")
    return command.error(
      `error: ${option}: a password does not belong there; give it in the environment or a file (--auth)`,
    );
  url.hash = "";
  return url;
}

/**
 * The journal of these files in this store, beside them: `.load/HOST-HASH.ndjson`. Files of two names are two loads, so that
 * neither takes the other's graphs for its own that vanished.
 */
function journalOf(files: readonly string[], to: URL, address: string): string {
  const [first = "."] = files;
  const folder = statSync(first, { throwIfNoEntry: false })?.isDirectory() === true ? first : dirname(first);
  const names = files.map((file) => relative(resolve(folder), resolve(file)));
  const hash = createHash("sha256")
    .update([address, ...names.sort()].join("\n"))
    .digest("hex");
  return join(folder, ".load", `${storeHost(to).replace(/[^\w.-]/g, "_")}-${hash.slice(0, 12)}.ndjson`);
}
