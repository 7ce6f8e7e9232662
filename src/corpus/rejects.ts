import { existsSync, rmSync } from "node:fs";
import type { Rejected as RejectedInput } from "../article/index.ts";
import type { Diagnostic } from "../diagnostic/index.ts";
import { fileSink, type Sink } from "./sink.ts";

/**
 * The rejects file: NDJSON, one line an article, with its diagnostics and its whole text; what is over 10 MB or not text
 * stands there by path, length and SHA-256.
 */
export interface Rejects {
  add(input: RejectedInput, diagnostics: readonly Diagnostic[], identifier?: string): Promise<void>;
  /** Makes the file final; where nothing was rejected, removes one left by an earlier export. */
  close(): Promise<void>;
  discard(): Promise<void>;
}

export function rejectsFile(path: string): Rejects {
  let sink: Sink | undefined;
  return {
    add: async ({ file, line, ...content }, diagnostics, identifier) => {
      sink ??= await fileSink(path);
      const place = { file, ...(line !== undefined && { line }), ...(identifier !== undefined && { identifier }) };
      await sink.write(`${JSON.stringify({ ...place, diagnostics, ...content })}\n`);
    },
    close: async () => {
      if (sink) await sink.close();
      else if (existsSync(path)) rmSync(path);
    },
    discard: async () => {
      await sink?.discard();
    },
  };
}

/** For an export that keeps no rejects. */
export const NO_REJECTS: Rejects = { add: async () => {}, close: async () => {}, discard: async () => {} };
