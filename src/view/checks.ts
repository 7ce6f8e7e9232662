import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic/index.ts";
import type { Checks } from "./data.ts";

/** What an export's report says, as far as the page shows it. */
export interface Report {
  readonly checks: Checks;
  readonly exportedBy?: string;
  readonly faults: readonly Diagnostic[];
}

const COUNTS = ["read", "exported", "duplicates", "rejected"] as const;

/** Reads `report.json` of an export folder; what is not there, or not of the kind expected, is left out and said. */
export function reportOf(folder: string): Report {
  const file = join(folder, "report.json");
  if (!existsSync(file)) return { checks: { reported: false, findings: [] }, faults: [] };
  try {
    const report: unknown = JSON.parse(readFileSync(file, "utf8"));
    const { tool, articles, findings } = Object(report);
    const counts = Object(articles);
    return {
      checks: {
        reported: true,
        ...(COUNTS.every((key) => typeof counts[key] === "number") && { articles: pick(counts) }),
        findings: Array.isArray(findings) ? findings.filter(isDiagnostic) : [],
      },
      ...(typeof tool === "string" && { exportedBy: tool }),
      faults: [],
    };
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    const message = "this is no report of an export, so the page shows no checks";
    return {
      checks: { reported: false, findings: [] },
      faults: [{ severity: "warning", rule: "view/report", file, message, actual }],
    };
  }
}

const pick = ({ read, exported, duplicates, rejected }: Record<string, number>): NonNullable<Checks["articles"]> => ({
  read: read ?? 0,
  exported: exported ?? 0,
  duplicates: duplicates ?? 0,
  rejected: rejected ?? 0,
});

function isDiagnostic(value: unknown): value is Diagnostic {
  const { severity, rule, message } = Object(value);
  return ["error", "warning", "info"].includes(severity) && typeof rule === "string" && typeof message === "string";
}
