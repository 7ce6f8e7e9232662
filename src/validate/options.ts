import type { QuotePolicy } from "../record/index.ts";
import type { ShaclResult } from "./shacl.ts";
import type { Shapes } from "./shapes.ts";

/** Where a graph came from, for its diagnostics. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  /** Identifier of the article; taken from the graph where it is not given and the graph has one article. */
  readonly article?: string;
}

export interface ValidateOptions {
  /**
   * How exact words were written, as `--quotes` says. Where it is not known, words of just the length that `short` leaves
   * may be the start of a longer passage.
   */
  readonly quotes?: QuotePolicy;
  /** Other shapes than the bundled ones. */
  readonly shapes?: Shapes;
  /** How many findings of one rule are kept; the rest is counted. Default 100. */
  readonly keep?: number;
  /** Is given each result of the shapes, kept or not. */
  readonly found?: (result: ShaclResult) => void;
}
