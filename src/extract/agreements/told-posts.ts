import { stateByDemonym } from "../../gazetteer/index.ts";
import type { Entities } from "../types.ts";

/** "her Ugandan counterpart, | Peter Okello" */
const COUNTERPART_BEFORE =
  /\b(?:his|her|their|its|the) (?<of>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:counterpart|opposite number)[,:]? $/u;
/** "Peter Okello, | her Ugandan counterpart" */
const COUNTERPART_AFTER =
  /^, (?:his|her|their|the) (?<of>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:counterpart|opposite number)\b/u;
const OF = /^ of (?:the )?$/;
/** "The presidents of A and B, | C and D, …" */
const POSTS_OF =
  /\b(?:presidents|prime ministers|premiers|chancellors|kings|leaders|(?:\p{Ll}+ )?ministers|ambassadors|envoys|heads of (?:state|government)) of (?:the )?$/iu;

/**
 * The states that the words around a person's name give them, beside those of their posts: "her Ugandan counterpart, A",
 * "ministers A of X and B of Y", "the presidents of X and Y, A and B".
 * @param byCode the article's states by their ISO codes
 * @returns ids of states by ids of persons
 */
export function statesToldOf(
  text: string,
  entities: Entities,
  byCode: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // The look around every name is dear, and few articles have the word.
  const counterparts = /\b(?:counterpart|opposite number)\b/.test(text);
  const names = entities.all
    .flatMap((entity) =>
      entity.mentions.flatMap((m) => (m.kind === "name" || entity.type === "State" ? [{ ...m, entity }] : [])),
    )
    .sort((a, b) => a.from - b.from);
  for (const [i, { entity, from, to }] of names.entries()) {
    const between = (a: number, b: number): string => text.slice(names[a]?.to, names[b]?.from);
    if (entity.type === "Person") {
      const counterpart = counterparts
        ? (COUNTERPART_BEFORE.exec(text.slice(Math.max(0, from - 60), from)) ??
          COUNTERPART_AFTER.exec(text.slice(to, to + 60)))
        : null;
      const state = counterpart ? byCode.get(stateByDemonym(counterpart.groups?.of ?? "")?.code ?? "") : undefined;
      if (state !== undefined) found.set(entity.id, state);
      // "Chad's Idris Moussa"
      const owner = names[i - 1];
      if (owner?.entity.type === "State" && /^['’]s? $/.test(text.slice(owner.to, from)))
        found.set(entity.id, owner.entity.id);
      const next = names[i + 1];
      if (next?.entity.type === "State" && OF.test(text.slice(to, next.from))) found.set(entity.id, next.entity.id);
    }
    const [second, one, other] = names.slice(i + 1, i + 4);
    if (
      entity.type === "State" &&
      second?.entity.type === "State" &&
      one?.entity.type === "Person" &&
      other?.entity.type === "Person" &&
      /^ and (?:the )?$/.test(between(i, i + 1)) &&
      /^, $/.test(between(i + 1, i + 2)) &&
      /^ and $/.test(between(i + 2, i + 3)) &&
      POSTS_OF.test(text.slice(Math.max(0, from - 50), from))
    )
      found.set(one.entity.id, entity.id).set(other.entity.id, second.entity.id);
  }
  return found;
}
