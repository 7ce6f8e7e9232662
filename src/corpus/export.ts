import { join } from "node:path";
import { type Diagnostic, type Outcome, success } from "../diagnostic/index.ts";
import { isLinkFile } from "../link/index.ts";
import { type Checkpoint, checkpointsIn, fault, journalIn } from "./checkpoint.ts";
import { type Cut, cutSources } from "./cut.ts";
import { type ExportOptions, outputDependsOn } from "./export-options.ts";
import { convertAll, type ExportRun, note } from "./export-run.ts";
import { folderOutput } from "./folder-output.ts";
import { identities } from "./identities.ts";
import { type InputHash, inputHash } from "./input-hash.ts";
import { inputMeter } from "./input-meter.ts";
import { findSources } from "./inputs.ts";
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
  const nothing = (diagnostics: readonly Diagnostic[]): Report => {
    const total = tally();
    total.finding(diagnostics);
    return total.report(head(options, []));
  };
  if (!found.ok) return nothing(found.diagnostics);
  const meter = inputMeter(found.value);
  const cuts = cutSources(found.value, options.from, meter);
  const { out } = options;
  const checkpoints = typeof out === "string" ? checkpointsIn(out, outputDependsOn(options)) : undefined;
  const begun: Outcome<Checkpoint | undefined> =
    options.resume && checkpoints ? checkpoints.read() : success(undefined);
  if (!begun.ok) return nothing(begun.diagnostics);
  const input = inputHash();
  const before = begun.value;
  if (before && !(await skip(cuts, before, input, options.signal)))
    return nothing([options.signal?.aborted ? interruptedAfter(before.items) : otherInput(inputs)]);
  if (!before) checkpoints?.forget();
  meter.start();
  const total = tally(before?.tally);
  if (!before) total.finding(found.diagnostics);
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
    if (checkpoints?.any()) files.leave();
    else {
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

function interruptedAfter(items: number): Diagnostic {
  const suggestion = "with --resume the export goes on from there";
  const message = `interrupted after ${items} items of the input`;
  return { severity: "error", rule: "export/interrupted", message, ...(items > 0 && { suggestion }) };
}

function otherInput(inputs: readonly string[]): Diagnostic {
  const message = "the input is not the one that the interrupted export read";
  return fault(inputs.join(" "), message, "the same input, in the same order");
}

/** Reads over what an interrupted export had done. @returns whether it is the same that that one read */
async function skip(
  cuts: AsyncGenerator<Cut>,
  before: Checkpoint,
  input: InputHash,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  for (let n = 0; n < before.items; n++) {
    const next = await cuts.next();
    if (next.done || signal?.aborted) return false;
    input.add(next.value);
  }
  return input.hex() === before.input;
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
