import type { FoundEntity, FoundMention } from "../types.ts";
import type { Group } from "./grouping.ts";
import type { Layout } from "./layout.ts";
import type { Holding } from "./positions.ts";

/** A mention with its entity. */
export type Placed = FoundMention & { readonly entity: FoundEntity };

/** Everything a phrase can be held against. */
export interface Known {
  readonly text: string;
  readonly all: readonly FoundEntity[];
  readonly layouts: readonly Layout[];
  readonly holdings: readonly Holding[];
  readonly groups: readonly Group[];
}

/** A word of a phrase; positions in code units. */
export interface PhraseToken {
  readonly text: string;
  readonly pos: string;
  readonly from: number;
  readonly to: number;
}

/** The first sentence that ends after a position. */
export function sentenceAt(layouts: readonly Layout[], position: number): number {
  let low = 0;
  let high = layouts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layouts[middle]?.reading.sentence.to ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that begin a clause within a phrase: "the leader who …". */
const CUTS = new Set(["who", "which", "that", "whose", "whom", "where", "when", "after", "while", "as"]);

/** The tokens up to a relative clause or the like. */
export function upToClause(tokens: readonly PhraseToken[]): readonly PhraseToken[] {
  const cut = tokens.findIndex((t, i) => i > 0 && CUTS.has(t.text));
  return cut < 0 ? tokens : tokens.slice(0, cut);
}
