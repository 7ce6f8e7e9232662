import type { From } from "../article/index.ts";
import type { ConvertOptions } from "./convert.ts";

export interface ExportOptions extends Omit<ConvertOptions, "recordFiles"> {
  /** A folder, or a stream for one format. */
  readonly out: string | NodeJS.WritableStream;
  /** What the inputs are read as; guessed by name where it is not given. */
  readonly from?: From;
  /**
   * Worker threads; 1 converts on this thread. By default as many as there are processors, from 33 articles on; never more
   * than processors or articles.
   */
  readonly jobs?: number;
  /** The rejects file; by default `rejects.ndjson` in the folder, and none for a stream. */
  readonly rejects?: string;
  /** Most articles in a file of graphs; by default one file holds all. */
  readonly shardSize?: number;
  /** Goes on where an interrupted export to the same folder ended; the input has to be the same. */
  readonly resume?: boolean;
  /** Told where an export to a folder begins, where that may not be what was meant. */
  readonly begins?: (where: Beginning) => void;
  /** Ends the export early: what is under way is finished and kept. */
  readonly signal?: AbortSignal;
  /** Milliseconds between two notes in the folder of where the export stands (default 5000). */
  readonly checkpointEvery?: number;
  /** Called after each item of the input. */
  readonly progress?: (at: ProgressAt) => void;
}

/**
 * `anew`: what an interrupted export to the same folder had done, so many items of the input, is done again; `on`: it goes
 * on behind them; `nothing`: it was to go on, and there is nothing to go on from, but maybe a whole export.
 */
export type Beginning =
  | { readonly from: "anew" | "on"; readonly items: number }
  | { readonly from: "nothing"; readonly whole: boolean };

/** How far an export has come. */
export interface ProgressAt {
  /** Articles read and rejected. */
  readonly read: number;
  readonly rejected: number;
  /** Seconds left at the pace so far; unknown where the length of the input is. */
  readonly secondsLeft?: number;
}

/** Everything that the bytes of the output depend on, but the input. */
export function outputDependsOn(options: ExportOptions): unknown {
  const { out, jobs, signal, progress, begins, resume, checkpointEvery, ...rest } = options;
  return Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the conversion of an article depends on, for worker threads too. */
export function convertOptionsOf(options: ExportOptions): ConvertOptions {
  const { base, formats, quotes, includeText, validate, tool, endedAt, evidence, gzip, decisions } = options;
  return {
    ...{ base, formats, quotes, includeText, validate, tool, recordFiles: typeof options.out === "string" },
    ...(endedAt !== undefined && { endedAt }),
    ...(evidence !== undefined && { evidence }),
    ...(gzip && { gzip }),
    ...(decisions !== undefined && { decisions }),
  };
}
