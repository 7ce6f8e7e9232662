import type { Iri } from "../types.ts";
import type { Decision } from "./decision.ts";

/** Which article a thing is named in. */
export interface DecidedArticle {
  readonly identifier: string;
  readonly id: Iri;
}

/** The IRI a thing has by the user's decisions; its own where there is none. */
export type Decide = (thing: Iri, article: DecidedArticle) => Iri;

/** Rows decide in any order: what one makes of a thing is decided on again by the others. A split wins over a merge. */
export function decideBy(decisions: readonly Decision[]): Decide {
  const merged = new Map<Iri, Iri>();
  const split = new Map<string, Iri>();
  for (const { decision, thing, as, article } of decisions) {
    if (decision === "merge") merged.set(thing, as);
    if (decision === "split") split.set(`${article}\n${thing}`, as);
  }
  if (merged.size + split.size === 0) return (thing) => thing;
  return (thing, { identifier, id }) => {
    const met = new Set([thing]);
    for (let now = thing; ; ) {
      const next = split.get(`${identifier}\n${now}`) ?? split.get(`${id}\n${now}`) ?? merged.get(now);
      if (next === undefined || met.has(next)) return now;
      met.add(next);
      now = next;
    }
  };
}
