import type { Iri } from "../types.ts";

/**
 * One row of a user's table of identity decisions. `merge`: what the converter would name `thing` is named `as`. `split`:
 * the same in one article alone. `keep`: `thing` and `as` stay two; nothing is done, and no link proposes otherwise.
 */
export interface Decision {
  readonly decision: "merge" | "split" | "keep";
  readonly thing: Iri;
  readonly as: Iri;
  /** Identifier or IRI of the article; only, and always, of a `split`. */
  readonly article?: string;
  /** Why, in words. */
  readonly why?: string;
  /** Who decided: a person's name, or `link` for a proposal that was accepted. */
  readonly by?: string;
}

/** The columns of the table, tab-separated, in this order; the first four decide. */
export const COLUMNS = ["decision", "thing", "as", "article", "why", "by"] as const;

/** Whether two rows decide the same. */
export const sameDecision = (a: Decision, b: Decision): boolean =>
  a.decision === b.decision && a.thing === b.thing && a.as === b.as && a.article === b.article;
