import type { Diagnostic } from "../diagnostic/index.ts";

/** Prints diagnostics for people, on standard error. */
export async function complain(diagnostics: readonly Diagnostic[]): Promise<void> {
  for (const d of diagnostics) {
    const place = [d.file, d.line, d.column].filter((part) => part !== undefined).join(":");
    process.stderr.write(
      `${place === "" ? "" : `${place}: `}${d.severity}: ${d.message}${d.expected === undefined ? "" : `; expected ${d.expected}`} [${d.rule}]\n`,
    );
  }
}
