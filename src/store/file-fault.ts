import type { Diagnostic } from "../diagnostic/index.ts";

/** Whether an error comes from the file system, from zlib or from decoding, not from a parser. */
function isFileFault(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^[EZ]/.test(error.code);
}

const FAULTS = [
  [/^Z_/, "input/gzip", "the gzip data are damaged or cut off"],
  [/^ERR_ENCODING/, "input/encoding", "the file is not UTF-8"],
] as const;
const UNREADABLE = [undefined, "input/unreadable", "the file cannot be read"] as const;

/** What the file system or zlib says of a file that cannot be read. @throws every other error */
export function fileFault(file: string, error: unknown): Diagnostic {
  if (!isFileFault(error)) throw error;
  const [, rule, message] = FAULTS.find(([codes]) => codes.test(error.code)) ?? UNREADABLE;
  return { severity: "error", rule, file, message, actual: error.message };
}
