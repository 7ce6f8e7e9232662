import type { UnitSpan } from "../../article/types.ts";
import { spelledPost, stateByDemonym } from "../../gazetteer/index.ts";
import { type Known, type PhraseToken, type Placed, upToClause } from "./known.ts";
import { actsForState } from "./state-bodies.table.ts";

/** People who speak for the organization they are "at" or "from", where nobody is named. */
const STAFF = new Set([
  "analysts",
  "analyst",
  "experts",
  "expert",
  "researchers",
  "researcher",
  "scholars",
  "economists",
  "scientists",
  "officials",
  "officers",
  "spokespeople",
  "lawyers",
  "campaigners",
  "strategists",
  "historians",
  "journalists",
]);
const AT = new Set(["at", "from", "with"]);

/** What is said of a state's leaders in general: "the Russian leader" is whoever leads. */
const LEADING = new Set([
  "president",
  "prime minister",
  "premier",
  "supreme leader",
  "chancellor",
  "leader",
  "king",
  "queen",
  "emir",
]);

/** "the Russian leader", "Mr Yoon's national security adviser": the holder of that post; "the ministry". */
export function nominal(
  known: Known,
  tokens: readonly PhraseToken[],
  mentions: readonly Placed[],
  phrase: UnitSpan,
): readonly string[] {
  const cut = upToClause(tokens);
  const firstPreposition = cut.findIndex((t, i) => i > 0 && t.pos === "ADP");
  const core = firstPreposition < 0 ? cut : cut.slice(0, firstPreposition);
  const last = core.at(-1);
  if (!last) return [];
  const preposition = cut[firstPreposition];
  if (STAFF.has(last.text.toLowerCase()) && preposition && AT.has(preposition.text)) {
    const employers = mentions.filter((m) => m.entity.type === "Organization" && m.from > preposition.from);
    return employers.slice(0, 1).map((m) => m.entity.id);
  }
  const owner = ownerOf(known, core, mentions);
  if (owner !== undefined && known.all.some((e) => e.id === owner && e.type === "State") && actsFor(core, mentions))
    return [owner];
  const holder = holderOf(known, core, owner);
  if (holder) return [holder];
  return sameKind(known, core, phrase);
}

/** Whether what follows the last name of a phrase is who acts for a state: "US officials", "Kenya's trade negotiators". */
function actsFor(core: readonly PhraseToken[], mentions: readonly Placed[]): boolean {
  const named = mentions.findLast((m) => m.to <= (core.at(-1)?.from ?? 0) && m.entity.type !== "Place");
  const rest = core.filter((t) => !named || t.from >= named.to).map((t) => t.text);
  return named !== undefined && actsForState(/^['’]s?$/.test(rest[0] ?? "") ? rest.slice(1) : rest);
}

/** The entity that a nominal's owner is: "Russian", "Russia's", "NATO". */
function ownerOf(known: Known, core: readonly PhraseToken[], mentions: readonly Placed[]): string | undefined {
  const owned = mentions.filter((m) => m.to <= (core.at(-1)?.from ?? 0) && m.entity.type !== "Place");
  const last = owned.at(-1);
  if (last) return last.entity.id;
  for (let i = 0; i < core.length; i++)
    for (const n of [2, 1]) {
      const code = stateByDemonym(
        core
          .slice(i, i + n)
          .map((t) => t.text)
          .join(" "),
      )?.code;
      if (code && core[i]?.text.match(/^\p{Lu}/u)) return known.all.find((e) => e.code === code)?.id ?? code;
    }
  return undefined;
}

/** Who is said in the article to hold the post that a nominal names; only if that is one person. */
function holderOf(known: Known, core: readonly PhraseToken[], owner: string | undefined): string | undefined {
  const words = core.map((t) => t.text.toLowerCase());
  const holders = new Set<string>();
  for (const { holder, title, owner: of, former } of known.holdings) {
    if (!title) continue;
    const post = spelledPost(title);
    const asked = words.join(" ");
    const fits =
      asked === post ||
      asked.endsWith(` ${post}`) ||
      (words.at(-1) === "leader" && LEADING.has(post) && !asked.includes("opposition"));
    if (!fits || (former && !asked.includes("former"))) continue;
    const place = of?.group?.id ?? of?.code;
    if (owner !== undefined && place !== owner) continue;
    if (owner === undefined && words[0] !== "the") continue;
    holders.add(holder.id);
  }
  const [only] = holders;
  return holders.size === 1 ? only : undefined;
}

/** "the ministry", "the think tank's": the organization of that kind named last. */
function sameKind(known: Known, core: readonly PhraseToken[], phrase: UnitSpan): readonly string[] {
  const [the, noun] = core;
  if (core.length !== 2 || !/^the$/i.test(the?.text ?? "") || !noun) return [];
  const kind = noun.text.toLowerCase();
  let found: { id: string; at: number } | undefined;
  for (const entity of known.all) {
    if (entity.type !== "Organization") continue;
    if (
      !entity.name
        .toLowerCase()
        .split(/[\s’]+/)
        .includes(kind)
    )
      continue;
    for (const m of entity.mentions)
      if (m.from < phrase.from && (!found || m.from > found.at)) found = { id: entity.id, at: m.from };
  }
  return found ? [found.id] : [];
}
