import type { UnitSpan } from "../../article/types.ts";
import { stateByDemonym } from "../../gazetteer/index.ts";
import type { Analysis, Entities, FoundEntity } from "../types.ts";
import { CAPITALISED } from "./capitals.ts";
import { touching } from "./in-order.ts";

const KIND = "(?:rebel|militant|guerrilla|insurgent|separatist|secessionist)";
/**
 * Armed groups that have no name but for whose they are: "Darfur's main rebel group", "Afar rebels". Without a name in it
 * such a phrase ("the rebels") tells one from no other, and is nobody.
 */
const GROUP = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:Mr\\. )?${CAPITALISED}(?:['’]s? (?:main |largest |biggest |own |former )?${KIND} (?:group|movement|army|alliance|faction|force)s?| (?:main |largest |biggest )?(?:${KIND} (?:groups?|movement|army|alliance|factions?|forces)|${KIND}s))(?![\\p{L}\\p{N}-])`,
  "gu",
);
/** What to look for before that pattern, which looks around every capital and is slow. */
const HINT = new RegExp(KIND);
const NO_NAME =
  /^(?:The|A|An|Some|Many|Most|Both|These|Those|All|Several|Armed|Former|Other|Two|Three|Local|As|In|On|After|When|But|And)\b/;

/** The unnamed armed groups of an article that no name of an organization lies in. */
export function groupsIn({ article: { text } }: Analysis, entities: Entities): FoundEntity[] {
  if (!HINT.test(text)) return [];
  const organizations: UnitSpan[] = entities.all
    .filter(({ type }) => type === "Organization" || type === "Person")
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"))
    .toSorted((a, b) => a.from - b.from);
  const found = new Map<string, FoundEntity>();
  for (const match of text.matchAll(GROUP)) {
    const [name] = match;
    const span = { from: match.index, to: match.index + name.length };
    const person = /^Mr\. /.test(name);
    // "Palestinian militant groups" are several.
    const several = / (?:groups|factions|forces)$/.test(name) && stateByDemonym(/^\p{L}+/u.exec(name)?.[0] ?? "");
    if (several || NO_NAME.test(name) || (!person && touching(organizations, span).length > 0)) continue;
    const known = found.get(name);
    const mention = { ...span, kind: "nominal" as const };
    found.set(name, {
      id: known?.id ?? `group-${found.size + 1}`,
      type: "Organization",
      name,
      mentions: [...(known?.mentions ?? []), mention],
    });
  }
  return [...found.values()];
}
