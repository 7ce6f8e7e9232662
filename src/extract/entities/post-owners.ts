import { isPossessive, type Layout, type Seat, wordAt } from "./layout.ts";

export const ARTICLES = new Set(["the", "a", "an", "its", "The"]);
export const OWNING = new Set(["of", "for", "at", "with", "to", "in"]);

const skip = (layout: Layout, i: number, set: ReadonlySet<string>): number => (set.has(wordAt(layout, i)) ? i + 1 : i);

/** An organization or state after "of", "at" and the like, from a word on: "at the Russian foreign ministry" has none. */
export const ownerAfter = (layout: Layout, i: number, prepositions: ReadonlySet<string>): Seat | undefined =>
  prepositions.has(wordAt(layout, i)) ? bodyAt(layout, i + 1) : undefined;

/** An organization or state named from a word on, its article and owner left aside. */
export function bodyAt(layout: Layout, i: number): Seat | undefined {
  let at = skip(layout, i, ARTICLES);
  const first = layout.startingAt.get(at);
  // "of Russia's Far Eastern Federal University", "at the US think tank …": the owner's owner comes first
  if (first && isPossessive(layout, first.to)) at = first.to + 1;
  const demonym = layout.reading.beginning.get(at);
  if (demonym?.kind === "demonym") at = demonym.to;
  const seat = layout.startingAt.get(at);
  return seat && (seat.group.type === "Organization" || seat.group.type === "State") ? seat : undefined;
}
