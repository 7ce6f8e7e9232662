import type { Decision } from "../../record/index.ts";
import { byCodeUnit, type Link } from "../link.ts";
import type { Known } from "./known.ts";
import { type Pair, pairKey } from "./pairs.ts";

/** Those that an article knows by the family name alone come under one link with the full name. */
export function mergesOf(pairs: readonly Pair[]): readonly Link[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const [, as] = direction(pair);
    const key = [
      pair.likeness === "alone" ? "" : pairKey(pair.a.iri, pair.b.iri),
      as.iri,
      pair.score,
      ...pair.why,
    ].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].map((group) => linkOf(group));
}

function linkOf(group: readonly Pair[]): Link {
  const merges = group.map(direction).toSorted(([x], [y]) => byCodeUnit(x.iri, y.iri));
  const [{ score, why }] = group as readonly [Pair, ...Pair[]];
  const [thing, as] = merges[0] as readonly [Known, Known];
  return {
    kind: "person",
    members: [...new Set(merges.flat().map(({ iri }) => iri))].toSorted(byCodeUnit),
    reason: `${thing.name} and ${as.name} ${why.join(" and ")}, in different articles`,
    score,
    proposes: merges.map((merge): Decision => ({ decision: "merge", thing: merge[0].iri, as: merge[1].iri })),
  };
}

/** What becomes what: the name of fewer articles that of more, the shorter the longer; one alone always the full one. */
function direction({ a, b, likeness }: Pair): readonly [thing: Known, as: Known] {
  const length = a.words.length - b.words.length;
  const order =
    (likeness === "alone" ? length : 0) || a.articles.size - b.articles.size || length || byCodeUnit(b.iri, a.iri);
  return order < 0 ? [a, b] : [b, a];
}
