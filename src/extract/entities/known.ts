import type { FoundEntity, FoundMention } from "../types.ts";
import type { Gender, Group } from "./grouping.ts";
import type { Holding } from "./holding.ts";
import type { Layout } from "./layout.ts";

/** A mention with its entity. */
export type Placed = FoundMention & { readonly entity: FoundEntity };

/** What an article's entities are found by. */
export interface Found {
  readonly text: string;
  readonly all: readonly FoundEntity[];
  readonly layouts: readonly Layout[];
  readonly holdings: readonly Holding[];
  readonly groups: readonly Group[];
  /** Where names stand that may be one of several persons', and are nobody's mentions. */
  readonly unsettled: ReadonlySet<number>;
}

/** Everything a phrase can be held against, ready to be looked up. */
export interface Known extends Found {
  readonly byId: ReadonlyMap<string, FoundEntity>;
  /** States by ISO code. */
  readonly byCode: ReadonlyMap<string, FoundEntity>;
  readonly genders: ReadonlyMap<string, Gender>;
  /** The mentions by names and nominals, in order; of those that begin together the longest first. */
  readonly placed: readonly Placed[];
}

export function knownOf(found: Found): Known {
  const { all, groups } = found;
  return {
    ...found,
    byId: new Map(all.map((entity) => [entity.id, entity])),
    byCode: new Map(all.flatMap((entity) => (entity.code === undefined ? [] : [[entity.code, entity] as const]))),
    genders: new Map(groups.flatMap(({ id, gender }) => (gender === undefined ? [] : [[id, gender] as const]))),
    placed: all
      .flatMap((entity) => entity.mentions.map((m) => ({ ...m, entity })))
      .sort((a, b) => a.from - b.from || b.to - a.to),
  };
}

/** A word of a phrase; positions in code units. */
export interface PhraseToken {
  readonly text: string;
  readonly pos: string;
  readonly from: number;
  readonly to: number;
}

/** The first index for which a test holds, where it holds for all after it too; the length, where for none. */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin within a stretch. */
export const placedIn = ({ placed }: Pick<Known, "placed">, from: number, to: number): readonly Placed[] =>
  placed.slice(
    firstWhere(placed, (m) => m.from >= from),
    firstWhere(placed, (m) => m.from >= to),
  );

/** The first sentence that ends after a position. */
export const sentenceAt = (layouts: readonly Layout[], position: number): number =>
  firstWhere(layouts, ({ reading }) => reading.sentence.to > position);

/** Words that begin a clause within a phrase: "the leader who …". */
const CUTS = new Set(["who", "which", "that", "whose", "whom", "where", "when", "after", "while", "as"]);

/** The tokens up to a relative clause or the like. */
export function upToClause(tokens: readonly PhraseToken[]): readonly PhraseToken[] {
  const cut = tokens.findIndex((t, i) => i > 0 && CUTS.has(t.text));
  return cut < 0 ? tokens : tokens.slice(0, cut);
}
