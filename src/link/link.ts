import type { Decision } from "../record/decisions/index.ts";
import type { Iri } from "../record/types.ts";

/** What a link is about; each kind has a folder of its own in this room. */
export type LinkKind = "agreement" | "provision" | "utterance" | "person";

/**
 * What several articles show together. Of kind `agreement`: the members are one agreement under several IRIs. Of kind
 * `provision`: the same of provisions. Of kind `utterance`: the members are statements that render one utterance. Of kind `person`: one member is a name that seems to
 * stand for two persons, two are names that seem to stand for one.
 */
export interface Link {
  readonly kind: LinkKind;
  /** In code-unit order. */
  readonly members: readonly Iri[];
  /** Why, in words. */
  readonly reason: string;
  /** From 0 to 1, two decimals: how much speaks for it; an order, not a probability. */
  readonly score: number;
  /** What the articles say differently, where they do. */
  readonly conflict?: readonly string[];
  /** Rows for the user's table of decisions that would make it so. */
  readonly proposes?: readonly Decision[];
}

/** Code-unit order, the same on every machine and in every locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
