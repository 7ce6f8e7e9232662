import type { Shapes } from "./shapes.ts";

/** Where a graph came from, for its diagnostics. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  /** Identifier of the article; taken from the graph where it is not given and the graph has one article. */
  readonly article?: string;
}

export interface ValidateOptions {
  /** How exact words were written, as `--quotes` says: `short` cuts them, so that their length proves nothing. Default `full`. */
  readonly quotes?: "full" | "short" | "none";
  /** Other shapes than the bundled ones. */
  readonly shapes?: Shapes;
}
