import type { Iri } from "../../record/index.ts";
import { byCodeUnit } from "../link.ts";
import type { Deed } from "./deeds.ts";
import { wordsOfName } from "./names.ts";
import type { Posts } from "./posts.ts";

/** What is known of a person in all articles. */
export interface Known {
  readonly iri: Iri;
  readonly name: string;
  readonly words: readonly string[];
  readonly posts: readonly Posts[];
  readonly articles: ReadonlySet<Iri>;
  /** First and last day of the articles, as far as is known. */
  readonly days?: { readonly from: number; readonly to: number };
  /** States that an office of theirs is of. */
  readonly states: ReadonlySet<Iri>;
}

/** All persons with a post, and those of the deeds, by their IRIs, in code-unit order. */
export function knownPersons(all: readonly Posts[], deeds: readonly Deed[]): ReadonlyMap<Iri, Known> {
  const posts = new Map<Iri, Posts[]>();
  const names = new Map<Iri, string>();
  const articles = new Map<Iri, Set<Iri>>();
  const meet = (iri: Iri, name: string, found: readonly Iri[]): void => {
    const before = names.get(iri);
    // An IRI's names differ by accents and hyphens; the first in code-unit order stands for all.
    if (before === undefined || name < before) names.set(iri, name);
    const known = articles.get(iri) ?? new Set();
    articles.set(iri, known);
    for (const article of found) known.add(article);
  };
  for (const one of all) {
    posts.set(one.person, [...(posts.get(one.person) ?? []), one]);
    meet(one.person, one.name, one.articles);
  }
  for (const { persons } of deeds) for (const { iri, name, article } of persons) meet(iri, name, [article]);
  return new Map(
    [...names]
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([iri, name]) => {
        const own = posts.get(iri) ?? [];
        const ends = own.flatMap(({ days }) => (days === undefined ? [] : [days.from, days.to]));
        return [
          iri,
          {
            ...{ iri, name, words: wordsOfName(name), posts: own, articles: articles.get(iri) ?? new Set() },
            ...(ends.length > 0 && { days: { from: Math.min(...ends), to: Math.max(...ends) } }),
            states: new Set(own.flatMap(({ office, of }) => (office && of !== undefined ? [of] : []))),
          },
        ];
      }),
  );
}
