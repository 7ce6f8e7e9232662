import type { UnitSpan } from "../../article/types.ts";
import { spelledPost, stateByDemonym } from "../../gazetteer/index.ts";
import { firstWhere, type Known, type PhraseToken, type Placed, upToClause } from "./known.ts";
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

/** Who a phrase without a name of its own stands for. */
type Nominal = (tokens: readonly PhraseToken[], mentions: readonly Placed[], phrase: UnitSpan) => readonly string[];

/** Answers for an article: "the Russian leader", "Mr Yoon's national security adviser": the holder of that post; "the ministry". */
export function nominals(known: Known): Nominal {
  const byPost = postsOf(known);
  const kinds = kindsOf(known);
  return (tokens, mentions, phrase) => nominal({ known, byPost, kinds }, tokens, mentions, phrase);
}

interface Asked {
  readonly known: Known;
  readonly byPost: ReadonlyMap<string, readonly Post[]>;
  readonly kinds: ReadonlyMap<string, readonly Mentioned[]>;
}

function nominal(
  { known, byPost, kinds }: Asked,
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
  if (owner !== undefined && known.byId.get(owner)?.type === "State" && actsFor(core, mentions)) return [owner];
  const holder = holderOf(byPost, core, owner);
  if (holder) return [holder];
  return sameKind(kinds, core, phrase);
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
      if (code && core[i]?.text.match(/^\p{Lu}/u)) return known.byCode.get(code)?.id ?? code;
    }
  return undefined;
}

/** A post that somebody holds, by its title spelt out. */
interface Post {
  readonly title: string;
  readonly holder: string;
  /** Id or code of what it is in. */
  readonly place?: string;
  readonly former: boolean;
}

/** The posts of an article by the last word of their title; those of who leads under "leader" too. */
function postsOf({ holdings }: Known): ReadonlyMap<string, readonly Post[]> {
  const posts = new Map<string, Map<string, Post>>();
  for (const { holder, title, owner, former } of holdings) {
    if (!title) continue;
    const spelled = spelledPost(title);
    const place = owner?.group?.id ?? owner?.code;
    const post = { title: spelled, holder: holder.id, ...(place !== undefined && { place }), former: former === true };
    for (const word of new Set([spelled.split(" ").at(-1) ?? "", ...(LEADING.has(spelled) ? ["leader"] : [])])) {
      const list = posts.get(word) ?? new Map<string, Post>();
      posts.set(word, list);
      list.set(`${spelled}|${holder.id}|${place}|${former}`, post);
    }
  }
  return new Map([...posts].map(([word, list]) => [word, [...list.values()]]));
}

/** Who is said in the article to hold the post that a nominal names; only if that is one person. */
function holderOf(
  byPost: ReadonlyMap<string, readonly Post[]>,
  core: readonly PhraseToken[],
  owner: string | undefined,
): string | undefined {
  const words = core.map((t) => t.text.toLowerCase());
  if (owner === undefined && words[0] !== "the") return undefined;
  const asked = words.join(" ");
  const leads = words.at(-1) === "leader" && !asked.includes("opposition");
  let only: string | undefined;
  for (const { title, holder, place, former } of byPost.get(words.at(-1) ?? "") ?? []) {
    const fits = asked === title || asked.endsWith(` ${title}`) || (leads && LEADING.has(title));
    if (!fits || (former && !asked.includes("former")) || (owner !== undefined && place !== owner)) continue;
    if (only !== undefined && only !== holder) return undefined;
    only = holder;
  }
  return only;
}

/** Where an organization is mentioned. */
interface Mentioned {
  readonly id: string;
  readonly at: number;
}

/** The mentions of organizations, in order, by the words of their names. */
function kindsOf({ all }: Known): ReadonlyMap<string, readonly Mentioned[]> {
  const kinds = new Map<string, Mentioned[]>();
  for (const { id, type, name, mentions } of all) {
    if (type !== "Organization") continue;
    for (const word of new Set(name.toLowerCase().split(/[\s’]+/))) {
      const list = kinds.get(word) ?? [];
      kinds.set(word, list);
      for (const { from } of mentions) list.push({ id, at: from });
    }
  }
  for (const list of kinds.values()) list.sort((a, b) => a.at - b.at);
  return kinds;
}

/** "the ministry", "the think tank's": the organization of that kind named last. */
function sameKind(
  kinds: ReadonlyMap<string, readonly Mentioned[]>,
  core: readonly PhraseToken[],
  phrase: UnitSpan,
): readonly string[] {
  const [the, noun] = core;
  if (core.length !== 2 || !/^the$/i.test(the?.text ?? "") || !noun) return [];
  const mentioned = kinds.get(noun.text.toLowerCase()) ?? [];
  const last = mentioned[firstWhere(mentioned, ({ at }) => at >= phrase.from) - 1];
  return last ? [last.id] : [];
}
