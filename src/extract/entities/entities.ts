import { codePoints } from "../../article/codepoints.ts";
import type { PostHoldingDraft } from "../../record/types.ts";
import type { Analysis, Entities, FoundEntity } from "../types.ts";
import { addBodies } from "./bodies.ts";
import { type Group, type Grouping, groupNames } from "./grouping.ts";
import type { Holding } from "./holding.ts";
import { sameAsOf, surroundingsOf } from "./identifiers.ts";
import type { Found } from "./known.ts";
import { layOut } from "./layout.ts";
import { type Held, heldBy, holdingsOf } from "./positions.ts";
import { readArticle } from "./readings.ts";
import { recogniseNames } from "./recognise.ts";
import { referring } from "./reference.ts";
import { addStates } from "./state-nominals.ts";
import { placeBodies } from "./units-of-states.ts";

type Points = ReturnType<typeof codePoints>;

/** The group a post is in: a state known by its adjective only ("Russian president") is no entity of the article. */
function ownerId(holding: Holding, states: Grouping["states"], held: Held): string | undefined {
  const { group, code } = holding.owner ?? {};
  if (group?.type === "Person") {
    // "Mr Yoon's adviser" advises the state whose office Mr Yoon holds
    const principal = held
      .get(group)
      ?.find((h) => h !== holding && h.owner !== undefined && h.owner.group?.type !== "Person");
    return principal ? ownerId(principal, states, held) : group.id;
  }
  return group?.id ?? states.get(code ?? "")?.id;
}

function positionOf(holding: Holding, organization: string | undefined, points: Points): PostHoldingDraft {
  const { title, former, acting, from, to } = holding;
  return {
    ...(title ? { title } : {}),
    ...(organization ? { organization } : {}),
    ...(former ? { former } : {}),
    ...(acting ? { acting } : {}),
    evidence: { start: points.toPoint(from), end: points.toPoint(to) },
  };
}

function entityOf(group: Group, positions: readonly PostHoldingDraft[], sameAs: readonly string[]): FoundEntity {
  const { id, type, name, code, mentions, alternateNames, unitOf } = group;
  return {
    id,
    type,
    name,
    ...(alternateNames.size > 0 ? { alternateName: [...alternateNames] } : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
    ...(code ? { code } : {}),
    ...(unitOf ? { unitOf } : {}),
    mentions: mentions.toSorted((a, b) => a.from - b.from || b.to - a.to),
    ...(positions.length > 0 ? { positions } : {}),
  };
}

/** The persons, organizations, states and places an article names, by rules and tables; furniture is never read. */
export function findEntities(analysis: Analysis): Entities {
  return referring(foundIn(analysis), analysis.quotations);
}

/** The entities of an article with what they were found by, before pronouns are looked at. */
export function foundIn(analysis: Analysis): Found {
  const { text } = analysis.article;
  const points = codePoints(text);
  const readings = readArticle(analysis);
  const names = recogniseNames(readings, analysis.article);
  const { blocks } = analysis.article;
  const bylines = new Set(readings.filter(({ sentence }) => blocks[sentence.block]?.kind === "byline"));
  const grouping = groupNames(names, bylines);
  placeBodies(layOut(readings, names, grouping), grouping);
  const layouts = layOut(readings, names, grouping);
  const holdings = holdingsOf(layouts, text);
  addBodies(layouts, grouping, holdings);
  addStates(layouts, grouping, holdings);
  const { groups, states } = grouping;
  const held = heldBy(holdings);
  const positions = (group: Group): PostHoldingDraft[] =>
    (held.get(group) ?? []).map((h) => positionOf(h, ownerId(h, states, held), points));
  const surroundings = surroundingsOf(text, readings, groups);
  const all = groups
    .map((group) => entityOf(group, positions(group), sameAsOf(group, surroundings)))
    .sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0));
  const unsettled = new Set(
    names.filter((name) => name.type === "Person" && !grouping.of.has(name)).map(({ from }) => from),
  );
  return { text, all, layouts, holdings, groups, unsettled };
}
