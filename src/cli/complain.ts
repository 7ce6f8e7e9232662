import { type Diagnostic, formatDiagnostics } from "../diagnostic/index.ts";

/** Prints diagnostics for people, on standard error, in colours where that is a terminal. */
export function complain(diagnostics: readonly Diagnostic[]): void {
  const color = process.stderr.isTTY === true && process.env.NO_COLOR === undefined;
  process.stderr.write(formatDiagnostics(diagnostics, "text", { color }));
}

/** Prints each diagnostic on one line, `rapporteur: FILE:LINE:COLUMN: what is wrong`: for faults of the command itself. */
export function complainBriefly(diagnostics: readonly Diagnostic[]): void {
  for (const { file, line, column, message, expected } of diagnostics) {
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    const words = [place, message].filter((part) => part !== "").join(": ");
    process.stderr.write(`rapporteur: ${words}${expected === undefined ? "" : `; expected ${expected}`}\n`);
  }
}
