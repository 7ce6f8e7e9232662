import { join } from "node:path";
import { type Diagnostic, type Outcome, success } from "../diagnostic/index.ts";
import { isLinkFile } from "../link/index.ts";
import { type Checkpoint, checkpointsIn, journalIn } from "./checkpoint.ts";
import { cutSources } from "./cut.ts";
import { type ExportOptions, outputDependsOn } from "./export-options.ts";
import { convertAll, type ExportRun, note } from "./export-run.ts";
import { folderOutput } from "./folder-output.ts";
import { holdFolder } from "./hold-folder.ts";
import { identities } from "./identities.ts";
import { inputHash } from "./input-hash.ts";
import { inputMeter } from "./input-meter.ts";
import { findSources, type Source } from "./inputs.ts";
import { interruptedAfter, otherInput, skip } from "./interruption.ts";
import { type OpenFiles, openFiles } from "./open-files.ts";
import { type Beside, type Output, streamOutput } from "./output.ts";
import { NO_REJECTS, type Rejects, rejectsFile } from "./rejects.ts";
import { type Report, type Tally, tally } from "./report.ts";

/**
 * Converts all articles of the inputs, in order, and writes their graphs, and to a folder what they show together. Memory
 * does not grow with their number, but for some thirty bytes an article and a few words for each agreement. A bad article
 * goes to the rejects file and stops nothing.
 * @throws {Error} with a `code`, where a file of the output cannot be written
 */
export async function exportArticles(inputs: readonly string[], options: ExportOptions): Promise<Report> {
  const found = await findSources(inputs);
  if (!found.ok) return nothing(options, found.diagnostics);
  if (typeof options.out !== "string") return exportFrom(inputs, found.value, found.diagnostics, options);
  const held = holdFolder(options.out);
  if (!held.ok) return nothing(options, held.diagnostics);
  try {
    return await exportFrom(inputs, found.value, found.diagnostics, options);
  } finally {
    held.value.release();
  }
}

function nothing(options: ExportOptions, diagnostics: readonly Diagnostic[]): Report {
  const total = tally();
  total.finding(diagnostics);
  return total.report(head(options, []));
}

async function exportFrom(
  inputs: readonly string[],
  sources: readonly Source[],
  found: readonly Diagnostic[],
  options: ExportOptions,
): Promise<Report> {
  const meter = inputMeter(sources);
  const cuts = cutSources(sources, options.from, meter);
  const { out } = options;
  const checkpoints = typeof out === "string" ? checkpointsIn(out, outputDependsOn(options)) : undefined;
  const begun: Outcome<Checkpoint | undefined> =
    options.resume && checkpoints ? checkpoints.read() : success(undefined);
  if (!begun.ok) return nothing(options, begun.diagnostics);
  const input = inputHash();
  const before = begun.value;
  if (before && !(await skip(cuts, before, input, options.signal)))
    return nothing(options, [options.signal?.aborted ? interruptedAfter(before.items) : otherInput(inputs)]);
  if (!before) {
    const items = checkpoints?.items();
    if (items !== undefined) options.forgotten?.(items);
    checkpoints?.forget();
  }
  meter.start();
  const total = tally(before?.tally);
  if (!before) total.finding(found);
  const files = openFiles(before?.files);
  const met = identities();
  const parts = { total, met, input, files, ...(checkpoints && { checkpoints }) };
  try {
    const output = await openOutput(options, parts, before);
    const run: ExportRun = { ...parts, rejects: openRejects(options, files), output, items: before?.items ?? 0 };
    const done = await convertAll(cuts, run, meter, options);
    if (!done) return await leave(run, options);
    const names = await finish(run, options);
    checkpoints?.remove();
    files.discard();
    return total.report(head(options, names));
  } catch (error) {
    // What was written down last can be gone on with, once there is room on the disk again, say.
    const done = checkpoints?.items();
    if (done !== undefined) {
      files.leave();
      if (error instanceof Error)
        error.message += `; once that is mended, --resume goes on after ${done} items of the input`;
    } else {
      files.discard();
      checkpoints?.remove();
    }
    throw error;
  }
}

/** Ends an export that was interrupted: in a folder what is done waits to be gone on with, a stream is made whole. */
async function leave(run: ExportRun, options: ExportOptions): Promise<Report> {
  const { total, output, rejects, files, items } = run;
  if (typeof options.out !== "string") {
    await output.close((names) => beside(total, names, options));
    await rejects.close();
    const { suggestion: _, ...interrupted } = interruptedAfter(items);
    total.finding([interrupted]);
    return total.report(head(options, []));
  }
  if (items === 0) {
    files.discard();
    run.checkpoints?.remove();
  } else {
    await note(run);
    files.leave();
  }
  total.finding([interruptedAfter(items)]);
  return total.report(head(options, []));
}

function head({ tool, base }: ExportOptions, files: readonly string[]): Pick<Report, "tool" | "base" | "files"> {
  return { tool, base, files };
}

function openRejects({ rejects, out }: ExportOptions, files: OpenFiles): Rejects {
  const path = rejects ?? (typeof out === "string" ? join(out, "rejects.ndjson") : undefined);
  return path === undefined ? NO_REJECTS : rejectsFile(path, files);
}

function openOutput(
  { out, formats, base, decisions, shardSize, gzip }: ExportOptions,
  { files, met }: Pick<ExportRun, "files" | "met">,
  before: Checkpoint | undefined,
): Promise<Output> {
  const packed = gzip && { gzip };
  if (typeof out !== "string") return streamOutput(out, { format: formats[0] ?? "nquads", base, ...packed });
  const more = { ...packed, ...(decisions && { decisions }), ...(shardSize !== undefined && { shardSize }) };
  const begun = before && { state: before.output, met };
  return folderOutput({ folder: out, formats, base, journal: journalIn(out), ...more }, files, begun);
}

/** Nothing exported leaves nothing written: an empty graph would look like a good one. */
async function finish({ total, output, rejects }: ExportRun, options: ExportOptions): Promise<readonly string[]> {
  await rejects.close();
  if (total.articles.exported > 0) return output.close((files) => beside(total, files, options));
  total.finding([
    { severity: "error", rule: "export/nothing", message: "no article was exported, so no graph was written" },
  ]);
  return [];
}

/** What an export says of itself, beside its graphs. */
async function beside(total: Tally, files: readonly string[], options: ExportOptions): Promise<Beside> {
  const { datasetDescription } = await import("../write/index.ts");
  const report = total.report(head(options, files));
  const { base, tool } = options;
  const description = datasetDescription({
    base,
    tool,
    files: files.filter((name) => !isLinkFile(name)),
    found: report.found,
    articles: report.articles.exported,
  });
  return { description, report: `${JSON.stringify(report, null, 2)}\n` };
}
