import { STATES, stateByCapital, stateByDemonym, stateByName, stateOfLeader } from "../../gazetteer/index.ts";
import type { Analysis, Entities, FoundEntity, FoundMention } from "../types.ts";
import { groupsIn } from "./implied-groups.ts";
import { lyingIn } from "./in-order.ts";

const CAPITALISED_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*)?/gu;

/** "South Korean", "Somali"; of "Dominican Republic", which is a state's name, nothing. */
function wordsOf(words: string): readonly { readonly word: string; readonly at: number }[] {
  if (stateByName(words)) return [];
  if (stateByDemonym(words)) return [{ word: words, at: 0 }];
  return [...words.matchAll(/[^ -]+/g)].map((match) => ({ word: match[0], at: match.index }));
}

/**
 * The entities of an article and, behind them, those that can be party to an agreement though they have no name there: the
 * states that it names only by a word of theirs, the adjective ("Danish voters"), the capital, or whoever leads them, and
 * armed groups that are known by whose they are. Such words are mentions of kind "nominal", those of a capital or a leader
 * metonyms. What is party to no agreement is no entity of the record.
 */
export function withImpliedParties(analysis: Analysis, entities: Entities): Entities {
  const { text } = analysis.article;
  const named = new Set(entities.all.flatMap((e) => (e.type === "State" ? [e.code ?? e.id] : [])));
  const words = new Map<string, FoundMention[]>();
  const add = (code: string | undefined, mention: FoundMention): void => {
    if (code === undefined || named.has(code) || !STATES.has(code)) return;
    const known = words.get(code);
    if (known) known.push(mention);
    else words.set(code, [mention]);
  };
  for (const { type, name, mentions } of entities.all) {
    const code =
      type === "Person"
        ? stateOfLeader(name)
        : type === "Place"
          ? (stateByCapital(name) ?? stateByCapital(`${name} D.C.`))?.code
          : type === "Organization"
            ? stateByName(/\bGovernment of (?:the )?(.+)$/i.exec(name)?.[1] ?? "")?.code
            : undefined;
    for (const { from, to, kind } of mentions)
      if (kind === "name") add(code, { from, to, kind: "nominal", metonym: true });
  }
  for (const match of text.matchAll(CAPITALISED_WORD))
    for (const { word, at } of wordsOf(match[0])) {
      const from = match.index + at;
      add(stateByDemonym(word)?.code, { from, to: from + word.length, kind: "nominal" });
    }
  const implied = [...words].map(([code, mentions]): FoundEntity => {
    const { name = code, wikidata } = STATES.get(code) ?? {};
    const sameAs = wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`];
    const inOrder = mentions.toSorted((a, b) => a.from - b.from);
    return { id: code, type: "State", name, code, ...(sameAs.length > 0 && { sameAs }), mentions: inOrder };
  });
  const groups = groupsIn(analysis, entities);
  const lying = groups
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .toSorted((a, b) => a.from - b.from);
  return {
    ...entities,
    all: [...entities.all, ...implied, ...groups],
    within: (span) => {
      const own = lyingIn(lying, span);
      return own.length === 0
        ? entities.within(span)
        : [...entities.within(span), ...own].sort((a, b) => a.from - b.from || b.to - a.to);
    },
  };
}
