import type { Diagnostic } from "../diagnostic/index.ts";

const MOST = 20;

/** At most 20 diagnostics of one record, and one that counts the rest. */
export function limited(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rest = diagnostics.length - MOST;
  if (rest <= 0) return [...diagnostics];
  const worst = diagnostics.some((d) => d.severity === "error") ? "error" : "warning";
  const message = `there ${rest === 1 ? "is one more finding" : `are ${rest} more findings`} in this record`;
  return [...diagnostics.slice(0, MOST), { severity: worst, rule: "record/more", message }];
}
