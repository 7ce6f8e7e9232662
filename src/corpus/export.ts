import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { From } from "../article/index.ts";
import { type Diagnostic, type Outcome, success } from "../diagnostic/index.ts";
import { isLinkFile } from "../link/index.ts";
import { type Ahead, ahead } from "./ahead.ts";
import { type Checkpoint, type Checkpoints, checkpointsIn, fault, journalIn } from "./checkpoint.ts";
import type { Converted, ConvertOptions } from "./convert.ts";
import { type Cut, cutSources } from "./cut.ts";
import { folderOutput } from "./folder-output.ts";
import { type Identities, identities, identityFinding } from "./identities.ts";
import { type InputHash, inputHash } from "./input-hash.ts";
import { type InputMeter, inputMeter } from "./input-meter.ts";
import { findSources } from "./inputs.ts";
import { type OpenFiles, openFiles } from "./open-files.ts";
import { mapOrdered } from "./ordered.ts";
import { type Beside, type Output, streamOutput } from "./output.ts";
import { ownThread, type Pool, threads } from "./pool.ts";
import { NO_REJECTS, type Rejects, rejectsFile } from "./rejects.ts";
import { type Report, type Tally, tally } from "./report.ts";

export interface ExportOptions extends Omit<ConvertOptions, "recordFiles"> {
  /** A folder, or a stream for one format. */
  readonly out: string | NodeJS.WritableStream;
  /** What the inputs are read as; guessed by name where it is not given. */
  readonly from?: From;
  /** Worker threads; 1 converts on this thread. By default as many as there are processors, from 33 articles on. */
  readonly jobs?: number;
  /** The rejects file; by default `rejects.ndjson` in the folder, and none for a stream. */
  readonly rejects?: string;
  /** Most articles in a file of graphs; by default one file holds all. */
  readonly shardSize?: number;
  /** Goes on where an interrupted export to the same folder ended; the input has to be the same. */
  readonly resume?: boolean;
  /** Ends the export early: what is under way is finished and kept. */
  readonly signal?: AbortSignal;
  /** Milliseconds between two notes in the folder of where the export stands (default 5000). */
  readonly checkpointEvery?: number;
  /** Called after each item of the input. */
  readonly progress?: (at: ProgressAt) => void;
}

/** How far an export has come. */
export interface ProgressAt {
  /** Articles read and rejected. */
  readonly read: number;
  readonly rejected: number;
  /** Seconds left at the pace so far; unknown where the length of the input is. */
  readonly secondsLeft?: number;
}

/** Few enough articles to be done before threads had started. */
const HANDFUL = 32;

/** Milliseconds between two notes of where an export stands. */
const CHECKPOINT_EVERY = 5000;

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
    return nothing([
      fault(
        inputs.join(" "),
        "the input is not the one that the interrupted export read",
        "the same input, in the same order",
      ),
    ]);
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
    const done = await convertAll(await ahead(cuts, HANDFUL), run, meter, options);
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

/** What the articles of one export are held against and written to, one after another. */
interface ExportRun {
  readonly total: Tally;
  readonly met: Identities;
  readonly input: InputHash;
  readonly files: OpenFiles;
  readonly checkpoints?: Checkpoints;
  readonly rejects: Rejects;
  readonly output: Output;
  /** Items of the input that are done. */
  items: number;
}

/** @returns whether all of the input was converted; not where a signal ended the export before */
async function convertAll(
  cuts: Ahead<Cut>,
  run: ExportRun,
  meter: InputMeter,
  options: ExportOptions,
): Promise<boolean> {
  const { total, input } = run;
  const { signal, checkpointEvery = CHECKPOINT_EVERY } = options;
  const pool = choosePool(cuts, options);
  try {
    let noted = performance.now();
    const convertOne = async (cut: Cut) => ({ cut, converted: await convertCut(cut, pool) });
    for await (const { cut, converted } of mapOrdered(cuts.items, pool.window, convertOne, signal)) {
      for (const one of converted) await settle(one, cut, run);
      run.items++;
      input.add(cut);
      const { read, rejected } = total.articles;
      options.progress?.({ read, rejected, ...meter.at() });
      if (performance.now() - noted < checkpointEvery) continue;
      await note(run);
      noted = performance.now();
    }
    return !signal?.aborted;
  } finally {
    await pool.close();
  }
}

/** Writes down where the export stands. */
async function note({ checkpoints, items, input, files, total, output }: ExportRun): Promise<void> {
  if (!checkpoints) return;
  const lengths = await files.sync();
  checkpoints.write({ items, input: input.hex(), files: lengths, tally: total.state(), output: output.state() });
}

/** Ends an export that was interrupted: in a folder what is done waits to be gone on with, a stream is made whole. */
async function leave(run: ExportRun, options: ExportOptions): Promise<Report> {
  const { total, output, rejects, files, items } = run;
  const interrupted: Diagnostic = {
    severity: "error",
    rule: "export/interrupted",
    message: `interrupted after ${items} items of the input`,
  };
  if (typeof options.out !== "string") {
    await output.close((names) => beside(total, names, options));
    await rejects.close();
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
  const suggestion = "with --resume the export goes on from there";
  total.finding([items === 0 ? interrupted : { ...interrupted, suggestion }]);
  return total.report(head(options, []));
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
  { out, formats, base, decisions, shardSize }: ExportOptions,
  { files, met }: Pick<ExportRun, "files" | "met">,
  before: Checkpoint | undefined,
): Promise<Output> {
  if (typeof out !== "string") return streamOutput(out, formats[0] ?? "nquads", base);
  const more = { ...(decisions && { decisions }), ...(shardSize !== undefined && { shardSize }) };
  const begun = before && { state: before.output, met };
  return folderOutput({ folder: out, formats, base, journal: journalIn(out), ...more }, files, begun);
}

/** Everything that the bytes of the output depend on, but the input. */
function outputDependsOn(options: ExportOptions): unknown {
  const { out, jobs, signal, progress, resume, checkpointEvery, ...rest } = options;
  return Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
}

function choosePool(cuts: Ahead<Cut>, options: ExportOptions): Pool {
  const jobs = options.jobs ?? (cuts.ended ? 1 : Math.min(16, availableParallelism()));
  const { base, formats, quotes, includeText, validate, tool, endedAt, evidence, decisions } = options;
  const plain = {
    ...{ base, formats, quotes, includeText, validate, tool, recordFiles: typeof options.out === "string" },
    ...(endedAt !== undefined && { endedAt }),
    ...(evidence !== undefined && { evidence }),
    ...(decisions !== undefined && { decisions }),
  };
  return jobs === 1 ? ownThread(plain) : threads(jobs, plain);
}

async function convertCut(cut: Cut, pool: Pool): Promise<readonly Converted[]> {
  if (!cut.raw) return [{ status: "rejected", diagnostics: cut.diagnostics }];
  try {
    return await pool.convert(cut.raw);
  } catch (error) {
    // A fault of ours on one article must not cost the others their export.
    const { file, line } = cut.raw;
    const actual = error instanceof Error ? error.message : String(error);
    const place = { file, ...(line !== undefined && { line }) };
    const message = "the program failed on this article; that is a fault of the program, not of the article";
    return [
      { status: "rejected", diagnostics: [{ severity: "error", rule: "internal/fault", ...place, message, actual }] },
    ];
  }
}

/** Writes one converted article, or rejects it, or skips it as a duplicate. */
async function settle(one: Converted, cut: Cut, { total, met, rejects, output }: ExportRun): Promise<void> {
  if (one.status === "rejected") {
    total.rejected(one.diagnostics);
    return rejects.add(cut.rejected(), one.diagnostics, one.identifier);
  }
  const identity = met.meet(one.id, one.sha256);
  if (identity === "new") {
    await output.article(one, cut.name);
    return total.exported(one.counts, one.ignored, one.diagnostics);
  }
  const { file, line } = cut.rejected();
  const place = { file, ...(line !== undefined && { line }), article: one.identifier };
  const finding = { ...identityFinding(identity, one.id), ...place };
  if (identity === "duplicate") return total.duplicate(finding);
  total.rejected([finding]);
  return rejects.add(cut.rejected(), [finding], one.identifier);
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
