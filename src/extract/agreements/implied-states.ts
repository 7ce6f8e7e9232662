import { STATES, stateByCapital, stateByDemonym, stateOfLeader } from "../../gazetteer/index.ts";
import type { Analysis, Entities, FoundEntity, FoundMention } from "../types.ts";

const CAPITALISED_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*)?/gu;

/**
 * The entities of an article and, behind them, the states that it names only by a word of theirs: the adjective ("Danish
 * voters"), the capital, or whoever leads them. Such a word is a mention of kind "nominal", and a metonym unless it is the
 * adjective. They stand ready for the parties of agreements; what is no party of any is no entity of the record.
 */
export function withImpliedStates({ article: { text } }: Analysis, entities: Entities): Entities {
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
          : undefined;
    for (const { from, to, kind } of mentions)
      if (kind === "name") add(code, { from, to, kind: "nominal", metonym: true });
  }
  for (const match of text.matchAll(CAPITALISED_WORD))
    for (const word of new Set([match[0], match[0].split(/[ -]/)[0] ?? ""])) {
      const code = stateByDemonym(word)?.code;
      add(code, { from: match.index, to: match.index + word.length, kind: "nominal" });
      if (code !== undefined) break;
    }
  const implied = [...words].map(([code, mentions]): FoundEntity => {
    const { name = code, wikidata } = STATES.get(code) ?? {};
    const sameAs = wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`];
    const inOrder = mentions.toSorted((a, b) => a.from - b.from);
    return { id: code, type: "State", name, code, ...(sameAs.length > 0 && { sameAs }), mentions: inOrder };
  });
  return { ...entities, all: [...entities.all, ...implied] };
}
