import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files that an earlier export wrote here, if this is the folder of one. */
export function filesBefore(folder: string): readonly string[] | undefined {
  const path = join(folder, "report.json");
  if (!existsSync(path)) return undefined;
  try {
    const report: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof report !== "object" || report === null || !("tool" in report) || !("files" in report)) return undefined;
    if (!String(report.tool).startsWith("rapporteur") || !Array.isArray(report.files)) return undefined;
    return report.files.filter((f): f is string => typeof f === "string" && /^[\w-]+\.[\w.]+$/.test(f));
  } catch {
    return undefined;
  }
}
