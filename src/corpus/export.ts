import { type Diagnostic, type Outcome, success } from "../diagnostic/index.ts";
import { type Checkpoint, checkpointsIn } from "./checkpoint.ts";
import { cutSources } from "./cut.ts";
import { filesBefore } from "./earlier-export.ts";
import { type ExportOptions, outputDependsOn } from "./export-options.ts";
import { beside, finish, headOf, openOutput, openRejects, rejectsPath } from "./export-output.ts";
import { convertAll, type ExportRun, note } from "./export-run.ts";
import { holdFolder } from "./hold-folder.ts";
import { identities } from "./identities.ts";
import { inputHash } from "./input-hash.ts";
import { inputMeter } from "./input-meter.ts";
import { findSources, type Source } from "./inputs.ts";
import { interruptedAfter, otherInput, skip } from "./interruption.ts";
import { openFiles } from "./open-files.ts";
import { misplacedRejects } from "./rejects-place.ts";
import { type Report, tally } from "./report.ts";

/**
 * Converts all articles of the inputs, in order, and writes their graphs, and to a folder what they show together. Memory
 * does not grow with their number, but for some hundred bytes an article and twenty a statement, and in the end with the
 * agreements. A bad article goes to the rejects file and stops nothing.
 * @throws {Error} with a `code`, where a file of the output cannot be written
 */
export async function exportArticles(inputs: readonly string[], options: ExportOptions): Promise<Report> {
  const found = await findSources(inputs);
  if (!found.ok) return nothing(options, found.diagnostics);
  const misplaced = misplacedRejects(options, found.value);
  if (misplaced !== undefined) return nothing(options, [misplaced]);
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
  return total.report(headOf(options, []));
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
  const places = typeof out === "string" ? { folder: out, rejects: rejectsPath(options) } : undefined;
  const checkpoints = places && checkpointsIn(places, outputDependsOn(options));
  const begun: Outcome<Checkpoint | undefined> =
    options.resume && checkpoints ? checkpoints.read() : success(undefined);
  if (!begun.ok) return nothing(options, begun.diagnostics);
  const input = inputHash();
  const before = begun.value;
  if (before && !(await skip(cuts, before, input, options.signal)))
    return nothing(options, [options.signal?.aborted ? interruptedAfter(before.items) : otherInput(inputs)]);
  if (before) options.begins?.({ from: "on", items: before.items });
  else if (places && checkpoints) {
    const items = checkpoints.items();
    const forgotten = checkpoints.forget();
    if (!forgotten.ok) return nothing(options, forgotten.diagnostics);
    if (items !== undefined) options.begins?.({ from: "anew", items });
    else if (options.resume) options.begins?.({ from: "nothing", whole: filesBefore(places.folder) !== undefined });
  }
  meter.start();
  const total = tally(before?.tally);
  if (!before) total.finding(found);
  const files = openFiles(before?.files);
  const met = identities();
  const parts = { total, met, input, files, ...(checkpoints && { checkpoints }) };
  try {
    const output = await openOutput(options, parts, before, sources);
    const run: ExportRun = { ...parts, rejects: openRejects(options, files), output, items: before?.items ?? 0 };
    const done = await convertAll(cuts, run, meter, options);
    if (!done) return await leave(run, options);
    const names = await finish(run, options);
    checkpoints?.remove();
    files.discard();
    return total.report(headOf(options, names));
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
    return total.report(headOf(options, []));
  }
  if (items === 0) {
    files.discard();
    run.checkpoints?.remove();
  } else {
    await note(run);
    files.leave();
  }
  total.finding([interruptedAfter(items)]);
  return total.report(headOf(options, []));
}
