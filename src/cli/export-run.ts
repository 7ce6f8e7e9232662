import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { type Beginning, exportArticles, summary } from "../corpus/index.ts";
import type { Outcome } from "../diagnostic/index.ts";
import type { DecisionsFile } from "../link/index.ts";
import { isBase } from "../record/index.ts";
import { FORMATS, type Format, hasReifiers } from "../write/index.ts";
import { complain, complainBriefly } from "./complain.ts";
import { ENDINGS, EXIT } from "./exit-codes.ts";
import type { ExportFlags } from "./export.ts";
import { refuseFile } from "./out-folder.ts";
import { progress } from "./progress.ts";
import { toolName } from "./version.ts";

/** What a folder gets where nothing else is asked for, and what a stream gets. */
const FOLDER_FORMATS: readonly Format[] = ["trig", "nquads", "turtle", "jsonld", "records"];
const STREAM_FORMATS: readonly Format[] = ["nquads"];

/** Runs `rapporteur export`. @returns the exit code */
export async function runExport(inputs: readonly string[], flags: ExportFlags, command: Command): Promise<number> {
  if (inputs.length === 0) command.error("error: no inputs: name files, folders or globs, or - for standard input");
  if (!isBase(flags.base)) command.error(`error: --base ${flags.base}: expected an absolute IRI that ends in /`);
  if (flags.out !== "-") refuseFile(flags.out, command);
  const table = flags.decisions === undefined ? undefined : await decisionsIn(flags.decisions, flags.base);
  if (table?.ok === false) {
    complainBriefly(table.diagnostics);
    return EXIT.usage;
  }
  const stream = flags.out === "-";
  const formats = formatsOf(flags, stream, command);
  const line = progress(process.stderr);
  if (stream && (flags.resume || flags.shardSize !== undefined))
    command.error("error: --resume and --shard-size need a folder; standard output is neither gone on with nor cut up");
  if (stream && flags.view) command.error("error: --view needs a folder to write the site to");
  const interrupted = new AbortController();
  let ending: number | undefined;
  for (const [signal, code] of ENDINGS)
    process.on(signal, () => {
      line.clear();
      // The first signal ends the export in good order, the second at once.
      if (ending !== undefined) process.exit(code);
      ending = code;
      interrupted.abort();
    });
  const started = performance.now();
  const endedAt = sourceDate(command);
  const report = await exportArticles(inputs, {
    tool: toolName(),
    base: flags.base,
    formats,
    quotes: flags.quotes,
    includeText: flags.includeText ?? false,
    validate: flags.validate,
    out: stream ? process.stdout : flags.out,
    ...(flags.evidence === "reifier" && { evidence: flags.evidence }),
    ...(flags.from !== undefined && { from: flags.from }),
    ...(table && { decisions: table.value.decisions }),
    ...(flags.jobs !== undefined && { jobs: flags.jobs }),
    ...(flags.rejects !== undefined && { rejects: flags.rejects }),
    ...(flags.shardSize !== undefined && { shardSize: flags.shardSize }),
    ...(flags.gzip && { gzip: true }),
    ...(flags.resume && { resume: true }),
    signal: interrupted.signal,
    ...(endedAt !== undefined && { endedAt }),
    ...(!flags.quiet && { progress: line.show, begins: beginning(flags.out) }),
  });
  line.clear();
  const errors = report.findings.filter((d) => d.severity === "error");
  complain(flags.quiet ? errors : report.findings.filter((d) => d.severity !== "info"));
  if (flags.json) (stream ? process.stderr : process.stdout).write(`${JSON.stringify(report, null, 2)}\n`);
  else if (!flags.quiet) {
    const rejects = flags.rejects ?? (stream ? undefined : join(flags.out, "rejects.ndjson"));
    const seconds = (performance.now() - started) / 1000;
    const oldView = !stream && !flags.view && existsSync(join(flags.out, "view", "index.html"));
    process.stderr.write(
      summary(report, { out: flags.out, seconds, oldView, ...(rejects !== undefined && { rejects }) }),
    );
  }
  // Standard input may still be open, and would be waited for.
  if (ending !== undefined) process.exit(ending);
  if (errors.some((d) => /^folder\/(?:in-use|unwritable)$/.test(d.rule))) return EXIT.system;
  if (errors.some((d) => /^export\/(?:resume|rejects)$/.test(d.rule))) return EXIT.usage;
  if (report.articles.read === 0 && errors.some((d) => d.rule === "input/missing")) return EXIT.usage;
  const code = report.articles.rejected > 0 || errors.length > 0 ? EXIT.rejected : EXIT.ok;
  if (!flags.view || report.articles.exported === 0) return code;
  const { show } = await import("./view-run.ts");
  // What came by standard input is read and gone.
  const texts = inputs.filter((input) => input !== "-");
  const shown = await show(flags.out, {
    out: join(flags.out, "view"),
    ...(texts.length > 0 && { inputs: texts }),
    ...((flags.quiet || flags.json) && { quiet: true }),
  });
  return Math.max(code, shown);
}

/** Says where an export begins. */
function beginning(out: string): (where: Beginning) => void {
  return (where) => process.stderr.write(`rapporteur: ${wordsOf(where, out)}\n`);
}

function wordsOf(where: Beginning, out: string): string {
  if (where.from === "nothing")
    return `${out} holds ${where.whole ? "a whole export" : "no export"}, and none that was interrupted; this one begins anew`;
  const before = `an export to ${out} was interrupted after ${where.items} items of the input`;
  return where.from === "on"
    ? `${before}; this one goes on from there`
    : `${before}; this one begins anew (--resume goes on)`;
}

function formatsOf({ to, evidence }: ExportFlags, stream: boolean, command: Command): readonly Format[] {
  const possible = (format: Format): boolean => evidence === "node" || hasReifiers(format);
  if (to === undefined) return stream ? STREAM_FORMATS : FOLDER_FORMATS.filter(possible);
  const asked = [...new Set(to.split(",").map((name) => name.trim()))];
  const formats = FORMATS.filter((format) => asked.includes(format));
  const unknown = asked.filter((name) => !FORMATS.some((format) => format === name));
  if (unknown.length > 0) command.error(`error: unknown format ${unknown.join(", ")}; expected ${FORMATS.join(", ")}`);
  const impossible = formats.filter((format) => !possible(format));
  if (impossible.length > 0) {
    const others = FORMATS.filter(possible).join(", ");
    command.error(`error: --evidence reifier: ${impossible.join(", ")} has no triple terms; expected ${others}`);
  }
  if (stream && formats.length > 1) command.error("error: standard output takes one format; name one with --to");
  return formats;
}

/** The time of the run, only where the user fixes it (reproducible-builds.org, SOURCE_DATE_EPOCH: seconds since 1970). */
function sourceDate(command: Command): string | undefined {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return undefined;
  if (!/^\d{1,11}$/.test(epoch)) command.error("error: SOURCE_DATE_EPOCH is not a number of seconds since 1970");
  return new Date(Number(epoch) * 1000).toISOString().replace(/\.000Z$/, "Z");
}

async function decisionsIn(path: string, base: string): Promise<Outcome<DecisionsFile>> {
  const { openDecisions } = await import("../link/index.ts");
  return openDecisions(path, base, "fault");
}
