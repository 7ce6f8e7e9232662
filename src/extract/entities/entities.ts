import { STATES } from "../../gazetteer/index.ts";
import type { Analysis, Entities, FoundEntity } from "../types.ts";
import { type Group, groupNames } from "./grouping.ts";
import { decideNames } from "./names.ts";
import { readArticle } from "./readings.ts";
import { referring } from "./reference.ts";

function entityOf(group: Group): FoundEntity {
  const { id, type, name, code, mentions, alternateNames } = group;
  const wikidata = code ? STATES.get(code)?.wikidata : undefined;
  return {
    id,
    type,
    name,
    ...(alternateNames.size > 0 ? { alternateName: [...alternateNames] } : {}),
    ...(wikidata ? { sameAs: [`http://www.wikidata.org/entity/${wikidata}`] } : {}),
    ...(code ? { code } : {}),
    mentions: mentions.toSorted((a, b) => a.from - b.from),
  };
}

/** The persons, organizations, states and places an article names, by rules and tables; furniture is never read. */
export function findEntities(analysis: Analysis): Entities {
  const readings = readArticle(analysis);
  const names = decideNames(readings, analysis.article.text);
  const groups = groupNames(names);
  const all = groups.map(entityOf).sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0));
  return referring(all);
}
