import type { Diagnostic } from "../diagnostic/index.ts";

/** Whether an error comes from the file system or from zlib, not from what the file holds. */
function isFileFault(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^[EZ]/.test(error.code);
}

/** What the file system or zlib says of a file that cannot be read. @throws every other error */
export function fileFault(file: string, error: unknown): Diagnostic {
  if (!isFileFault(error)) throw error;
  const gzip = error.code.startsWith("Z_");
  return {
    severity: "error",
    rule: gzip ? "input/gzip" : "input/unreadable",
    file,
    message: gzip ? "the gzip data are damaged or cut off" : "the file cannot be read",
    actual: error.message,
  };
}
