import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isLinkFile } from "../link/index.ts";
import { type Checkpoint, journalIn } from "./checkpoint.ts";
import type { ExportOptions } from "./export-options.ts";
import type { ExportRun } from "./export-run.ts";
import { folderOutput } from "./folder-output.ts";
import type { Source } from "./inputs.ts";
import type { OpenFiles } from "./open-files.ts";
import { type Beside, type Output, streamOutput } from "./output.ts";
import { NO_REJECTS, type Rejects, rejectsFile } from "./rejects.ts";
import type { Report, Tally } from "./report.ts";

/** What a report says of any export. */
export function headOf(
  { tool, base }: ExportOptions,
  files: readonly string[],
): Pick<Report, "tool" | "base" | "files"> {
  return { tool, base, files };
}

/** Where rejected articles go; nothing where they are not kept. */
export function rejectsPath({ rejects, out }: ExportOptions): string | undefined {
  return rejects ?? (typeof out === "string" ? join(out, "rejects.ndjson") : undefined);
}

export function openRejects(options: ExportOptions, files: OpenFiles): Rejects {
  const path = rejectsPath(options);
  return path === undefined ? NO_REJECTS : rejectsFile(path, files);
}

/** The folder or the stream that an export goes to. */
export function openOutput(
  { out, formats, base, decisions, shardSize, gzip }: ExportOptions,
  { files, met }: Pick<ExportRun, "files" | "met">,
  before: Checkpoint | undefined,
  sources: readonly Source[],
): Promise<Output> {
  const packed = gzip && { gzip };
  if (typeof out !== "string") return streamOutput(out, { format: formats[0] ?? "nquads", base, ...packed });
  const more = { ...packed, ...(decisions && { decisions }), ...(shardSize !== undefined && { shardSize }) };
  const begun = before && { state: before.output, met };
  const read = new Set(sources.flatMap(({ path }) => (existsSync(path) ? [realpathSync(path)] : [])));
  return folderOutput({ folder: out, formats, base, read, journal: journalIn(out), ...more }, files, begun);
}

/** Makes the output final. Nothing exported leaves nothing written: an empty graph would look like a good one. */
export async function finish(
  { total, output, rejects }: ExportRun,
  options: ExportOptions,
): Promise<readonly string[]> {
  await rejects.close();
  if (total.articles.exported > 0) return output.close((files) => beside(total, files, options));
  total.finding([
    { severity: "error", rule: "export/nothing", message: "no article was exported, so no graph was written" },
  ]);
  return [];
}

/** What an export says of itself, beside its graphs. */
export async function beside(total: Tally, files: readonly string[], options: ExportOptions): Promise<Beside> {
  const { datasetDescription } = await import("../write/index.ts");
  const report = total.report(headOf(options, files));
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
