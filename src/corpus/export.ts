import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { From } from "../article/index.ts";
import { isLinkFile } from "../link/index.ts";
import { type Ahead, ahead } from "./ahead.ts";
import type { Converted, ConvertOptions } from "./convert.ts";
import { type Cut, cutSources } from "./cut.ts";
import { folderOutput } from "./folder-output.ts";
import { type Identities, identities, identityFinding } from "./identities.ts";
import { findSources } from "./inputs.ts";
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
  /** Called after each article with how many were read and rejected so far. */
  readonly progress?: (read: number, rejected: number) => void;
}

/** Few enough articles to be done before threads had started. */
const HANDFUL = 32;

/**
 * Converts all articles of the inputs, in order, and writes their graphs, and to a folder what they show together. Memory
 * does not grow with their number, but for one hash an article and a few words for each agreement. A bad article goes to
 * the rejects file and stops nothing.
 * @throws {Error} with a `code`, where a file of the output cannot be written
 */
export async function exportArticles(inputs: readonly string[], options: ExportOptions): Promise<Report> {
  const total = tally();
  const found = await findSources(inputs);
  total.finding(found.diagnostics);
  if (!found.ok) return total.report(head(options, []));
  const cuts = await ahead(cutSources(found.value, options.from), HANDFUL);
  const run: ExportRun = { total, met: identities(), rejects: openRejects(options), output: await openOutput(options) };
  const pool = choosePool(cuts, options);
  try {
    const results = mapOrdered(cuts.items, pool.window, async (cut) => ({
      cut,
      converted: await convertCut(cut, pool),
    }));
    for await (const { cut, converted } of results) {
      for (const one of converted) await settle(one, cut, run);
      options.progress?.(total.articles.read, total.articles.rejected);
    }
    const files = await finish(run, options);
    return total.report(head(options, files));
  } catch (error) {
    await Promise.allSettled([run.output.discard(), run.rejects.discard()]);
    throw error;
  } finally {
    await pool.close();
  }
}

/** What the articles of one export are held against and written to, one after another. */
interface ExportRun {
  readonly total: Tally;
  readonly met: Identities;
  readonly rejects: Rejects;
  readonly output: Output;
}

function head({ tool, base }: ExportOptions, files: readonly string[]): Pick<Report, "tool" | "base" | "files"> {
  return { tool, base, files };
}

function openRejects({ rejects, out }: ExportOptions): Rejects {
  const path = rejects ?? (typeof out === "string" ? join(out, "rejects.ndjson") : undefined);
  return path === undefined ? NO_REJECTS : rejectsFile(path);
}

function openOutput({ out, formats, base, decisions }: ExportOptions): Promise<Output> {
  return typeof out === "string"
    ? folderOutput(out, formats, base, decisions)
    : streamOutput(out, formats[0] ?? "nquads", base);
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
  await output.discard();
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
