/** What speaks for two statements rendering one utterance. */
export interface Evidence {
  /** How much it weighs alone, from 0 to 1. */
  readonly weight: number;
  readonly words: string;
}

/** The score from which on two statements are tied. */
export const ENOUGH = 0.65;

/** That the articles have something else in common, which is not this utterance: they tell of one event. */
export const company: Evidence = { weight: 0.3, words: "articles that have more in common" };

/** The score from which on company is worth looking for. */
export const ENOUGH_IN_COMPANY = 1 - (1 - ENOUGH) / (1 - company.weight);

/** How much it all weighs: each piece takes its share of what doubt the others leave. */
export function scoreOf(evidence: readonly Evidence[]): number {
  if (evidence.length === 0) return 0;
  return Math.round(100 * (1 - evidence.reduce((rest, { weight }) => rest * (1 - weight), 1))) / 100;
}

/** How much the same words weigh: the more of them, the nearer to 1. */
export const grown = (mass: number, scale: number): number => 1 - Math.exp(-mass / scale);
