import type { Link } from "../link.ts";
import { candidates } from "./candidates.ts";
import type { Deed } from "./deeds.ts";
import { type Known, knownPersons } from "./known.ts";
import { mergesOf } from "./merge-links.ts";
import { likenessOf } from "./names.ts";
import { type Pair, pairKey, pairOf } from "./pairs.ts";
import type { Posts } from "./posts.ts";

/** The score from which on two names are tied. */
const ENOUGH = 0.7;
/**
 * Names that seem to be one person's: compatible ones that hold a post, said or signed the same, in no article both. Never
 * against what the articles say: offices of two states, another suffix, other given names or initials.
 * @param apart persons whom an article tells apart
 */
export function mergeLinks(all: readonly Posts[], deeds: readonly Deed[], apart: ReadonlySet<string>): readonly Link[] {
  const done = new Map<string, Set<Deed["what"]>>();
  for (const { what, persons } of deeds) {
    const key = pairKey(persons[0].iri, persons[1].iri);
    done.set(key, (done.get(key) ?? new Set()).add(what));
  }
  const pairs: Pair[] = [];
  for (const [a, b] of candidates(knownPersons(all, deeds), deeds)) {
    const likeness = likenessOf(a.name, b.name);
    if (likeness === undefined || likeness === "same" || contradict(a, b, apart)) continue;
    const pair = pairOf(a, b, likeness, done.get(pairKey(a.iri, b.iri)) ?? new Set());
    if (pair.score >= ENOUGH) pairs.push(pair);
  }
  return mergesOf(pairs.filter((pair) => isClear(pair, pairs)));
}

function contradict(a: Known, b: Known, apart: ReadonlySet<string>): boolean {
  if (apart.has(pairKey(a.iri, b.iri))) return true;
  for (const article of a.articles) if (b.articles.has(article)) return true;
  return a.states.size > 0 && b.states.size > 0 && ![...a.states].some((state) => b.states.has(state));
}

/** A shorter name that goes with two that do not go together is neither's. */
function isClear({ a, b }: Pair, pairs: readonly Pair[]): boolean {
  return [a, b].every((one, i) => {
    const other = i === 0 ? b : a;
    return pairs.every((pair) => {
      const third = pair.a === one ? pair.b : pair.b === one ? pair.a : undefined;
      return third === undefined || third === other || likenessOf(third.name, other.name) !== undefined;
    });
  });
}
