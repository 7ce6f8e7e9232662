import { availableParallelism } from "node:os";
import { type Ahead, ahead } from "./ahead.ts";
import type { Checkpoints } from "./checkpoint.ts";
import type { Converted } from "./convert.ts";
import type { Cut } from "./cut.ts";
import { convertOptionsOf, type ExportOptions } from "./export-options.ts";
import { type Identities, identityFinding } from "./identities.ts";
import type { InputHash } from "./input-hash.ts";
import type { InputMeter } from "./input-meter.ts";
import type { OpenFiles } from "./open-files.ts";
import { mapOrdered } from "./ordered.ts";
import type { Output } from "./output.ts";
import { ownThread, type Pool, threads } from "./pool.ts";
import type { Rejects } from "./rejects.ts";
import type { Tally } from "./report.ts";

/** Few enough articles to be done before threads had started. */
const HANDFUL = 32;

/** Threads at most, where nobody says how many. */
const MOST_THREADS = 16;

/** Milliseconds between two notes of where an export stands. */
const CHECKPOINT_EVERY = 5000;

/** What the articles of one export are held against and written to, one after another. */
export interface ExportRun {
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
export async function convertAll(
  stream: AsyncIterable<Cut>,
  run: ExportRun,
  meter: InputMeter,
  options: ExportOptions,
): Promise<boolean> {
  const { total, input } = run;
  const { signal, checkpointEvery = CHECKPOINT_EVERY } = options;
  const cuts = await ahead(stream, HANDFUL);
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
export async function note({ checkpoints, items, input, files, total, output }: ExportRun): Promise<void> {
  if (!checkpoints) return;
  const lengths = await files.sync();
  checkpoints.write({ items, input: input.hex(), files: lengths, tally: total.state(), output: output.state() });
}

/** A thread more than there are processors or articles only takes memory. */
function choosePool({ first, ended }: Ahead<Cut>, options: ExportOptions): Pool {
  const asked = options.jobs ?? (ended ? 1 : MOST_THREADS);
  const jobs = Math.max(1, Math.min(asked, availableParallelism(), ended ? first : asked));
  const plain = convertOptionsOf(options);
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
