import type { Diagnostic } from "../diagnostic/index.ts";

/** What the worker is started with: the files, which it loads. */
export interface WorkerStart {
  readonly files: readonly string[];
  /** Longest answer, in code units. */
  readonly longest: number;
}

/** A query for the worker. */
export interface Question {
  readonly number: number;
  readonly sparql: string;
  /** Oxigraph's name of the format. */
  readonly format: string;
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** What the worker says: that it has loaded, that it cannot, or the answer to a question. */
export type FromWorker =
  | { readonly kind: "ready"; readonly quads: number; readonly graphs: number }
  | { readonly kind: "failed"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "answer"; readonly number: number; readonly text: string }
  | { readonly kind: "refused"; readonly number: number; readonly status: 400 | 500; readonly message: string };
