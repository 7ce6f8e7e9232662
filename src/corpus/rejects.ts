import { closeSync, openSync, readSync, rmSync, statSync } from "node:fs";
import type { Rejected as RejectedInput } from "../article/index.ts";
import type { Diagnostic } from "../diagnostic/index.ts";
import type { FileSink, OpenFiles } from "./open-files.ts";

/**
 * The rejects file: NDJSON, one line an article, with its diagnostics and its whole text; what is over 10 MB or not text
 * stands there by path, length and SHA-256.
 */
export interface Rejects {
  add(input: RejectedInput, diagnostics: readonly Diagnostic[], identifier?: string): Promise<void>;
  /** Makes the file final; where nothing was rejected, removes one left by an earlier export. */
  close(): Promise<void>;
}

export function rejectsFile(path: string, files: OpenFiles): Rejects {
  let sink: FileSink | undefined;
  return {
    add: async ({ file, line, ...content }, diagnostics, identifier) => {
      sink ??= await files.open(path);
      const place = { file, ...(line !== undefined && { line }), ...(identifier !== undefined && { identifier }) };
      await sink.write(`${JSON.stringify({ ...place, diagnostics, ...content })}\n`);
    },
    close: async () => {
      if (files.has(path)) await (sink ?? (await files.open(path))).close();
      else if (isRejects(path)) rmSync(path);
    },
  };
}

/** Whether a file begins as rejects do: what else a user names by mistake is not ours to remove. */
function isRejects(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(BEGINNING.length);
    readSync(file, start, 0, start.length, 0);
    return start.toString("latin1") === BEGINNING;
  } finally {
    closeSync(file);
  }
}

const BEGINNING = '{"file":';

/** For an export that keeps no rejects. */
export const NO_REJECTS: Rejects = { add: async () => {}, close: async () => {} };
