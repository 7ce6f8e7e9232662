import type { UnitSpan } from "../../article/types.ts";
import { spelledPost, stateByDemonym } from "../../gazetteer/index.ts";
import type { Entities, FoundEntity, FoundMention } from "../types.ts";
import type { Group } from "./grouping.ts";
import type { Layout } from "./layout.ts";
import type { Holding } from "./positions.ts";

export type Placed = FoundMention & { readonly entity: FoundEntity };

/** Everything a phrase can be held against. */
export interface Known {
  readonly text: string;
  readonly all: readonly FoundEntity[];
  readonly layouts: readonly Layout[];
  readonly holdings: readonly Holding[];
  readonly groups: readonly Group[];
}

interface Token {
  readonly text: string;
  readonly pos: string;
  readonly from: number;
  readonly to: number;
}

/** Pronouns by what they can stand for. */
const PRONOUNS: Readonly<Record<string, "male" | "female" | "thing" | "several">> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
  it: "thing",
  its: "thing",
  itself: "thing",
  they: "several",
  them: "several",
  their: "several",
};

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

const BODY_OF_STATE = /^(?:government|authorities|administration|regime)$/;
const MODIFYING = new Set([
  "of",
  "for",
  "to",
  "by",
  "with",
  "at",
  "from",
  "under",
  "about",
  "against",
  "near",
  "in",
  "on",
  "between",
]);
const CUTS = new Set(["who", "which", "that", "whose", "whom", "where", "when", "after", "while", "as"]);

/** The first index whose mention does not lie before a position. */
function firstFrom(placed: readonly Placed[], position: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.from ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first sentence that ends after a position. */
function sentenceAt(layouts: readonly Layout[], position: number): number {
  let low = 0;
  let high = layouts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layouts[middle]?.reading.sentence.to ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers who a phrase stands for, from the entities found; nobody rather than a guess. */
export function referring(known: Known): Entities {
  const { all, layouts } = known;
  const placed: Placed[] = all
    .flatMap((entity) => entity.mentions.map((m) => ({ ...m, entity })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const within = (span: UnitSpan): readonly Placed[] => {
    const found: Placed[] = [];
    for (let i = firstFrom(placed, span.from); i < placed.length; i++) {
      const next = placed[i];
      if (!next || next.from >= span.to) break;
      if (next.to <= span.to) found.push(next);
    }
    return found;
  };
  const tokensIn = ({ from, to }: UnitSpan): Token[] => {
    const tokens: Token[] = [];
    for (let i = sentenceAt(layouts, from); i < layouts.length; i++) {
      const layout = layouts[i];
      if (!layout || layout.reading.sentence.from >= to) break;
      for (const word of layout.words) if (word.from >= from && word.to <= to) tokens.push(word);
    }
    return tokens;
  };
  const refer = (phrase: UnitSpan): readonly string[] => {
    const tokens = tokensIn(phrase);
    const [first] = tokens;
    if (!first) return [];
    const pronoun = tokens.length === 1 ? PRONOUNS[first.text.toLowerCase()] : undefined;
    if (pronoun) return antecedent(known, placed, pronoun, first.from);
    const named = heads(tokens, within(phrase));
    if (named.length > 0) return [...new Set(named.map((m) => m.entity.id))];
    return nominal(known, tokens, within(phrase), phrase);
  };
  return { all, within, refer };
}

/** The tokens up to a relative clause or the like. */
function upToClause(tokens: readonly Token[]): readonly Token[] {
  const cut = tokens.findIndex((t, i) => i > 0 && CUTS.has(t.text));
  return cut < 0 ? tokens : tokens.slice(0, cut);
}

/**
 * The names that head a phrase: not one that owns ("Putin's adviser") or modifies ("an aide to Putin", "Kremlin
 * spokesman"); an apposition's name and both of a conjunction.
 */
function heads(tokens: readonly Token[], mentions: readonly Placed[]): readonly Placed[] {
  const cut = upToClause(tokens);
  const end = cut.at(-1)?.to ?? 0;
  const outer = mentions.filter(
    (m) => m.to <= end && !mentions.some((o) => o !== m && o.from <= m.from && o.to >= m.to),
  );
  const after = (m: Placed): Token | undefined => cut.find((t) => t.from >= m.to);
  const before = (m: Placed): readonly Token[] => cut.filter((t) => t.to <= m.from);
  /** Whether a preposition of the phrase governs the name. */
  const governed = (m: Placed): boolean => {
    const tokensBefore = before(m);
    for (let i = tokensBefore.length - 1; i >= 0; i--) {
      const token = tokensBefore[i];
      if (!token) break;
      if (MODIFYING.has(token.text)) {
        // "Secretary of State Antony Blinken", "the president of Ukraine, Volodymyr Zelenskyy": the title's own "of"
        const rest = tokensBefore.slice(i + 1);
        return !(
          m.entity.type === "Person" &&
          rest.some((t) => t.text === "," || (/^\p{Lu}/u.test(t.text) && !/^(?:Mr|Mrs|Ms|Dr|President)$/.test(t.text)))
        );
      }
      if (token.text === "," || token.text === "and") return false;
    }
    return false;
  };
  const closes = (m: Placed): boolean => {
    const next = after(m);
    return !next || /^(?:,|and|or|&|\(|-|–|—)$/.test(next.text) || next.pos === "ADP" || next.pos === "PUNCT";
  };
  const free = outer.filter((m) => closes(m) && !governed(m));
  const persons = free.filter((m) => m.entity.type === "Person");
  if (persons.length > 0) return persons;
  return free;
}

/** "the Russian leader", "Mr Yoon's national security adviser": the holder of that post; "the ministry". */
function nominal(
  known: Known,
  tokens: readonly Token[],
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
  if (BODY_OF_STATE.test(last.text))
    return owner && known.all.some((e) => e.id === owner && e.type === "State") ? [owner] : [];
  const holder = holderOf(known, core, owner);
  if (holder) return [holder];
  return sameKind(known, core, phrase);
}

/** The entity that a nominal's owner is: "Russian", "Russia's", "NATO". */
function ownerOf(known: Known, core: readonly Token[], mentions: readonly Placed[]): string | undefined {
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
function holderOf(known: Known, core: readonly Token[], owner: string | undefined): string | undefined {
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
function sameKind(known: Known, core: readonly Token[], phrase: UnitSpan): readonly string[] {
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

/** The antecedent of a pronoun: the fitting name mentioned last, in this sentence or the few before. */
function antecedent(
  known: Known,
  placed: readonly Placed[],
  pronoun: "male" | "female" | "thing" | "several",
  position: number,
): readonly string[] {
  const at = sentenceAt(known.layouts, position);
  const gender = (id: string): string | undefined => known.groups.find((g) => g.id === id)?.gender;
  for (let s = at; s >= Math.max(0, at - 5); s--) {
    const sentence = known.layouts[s]?.reading.sentence;
    if (!sentence) break;
    const before = placed.filter((m) => m.from >= sentence.from && m.to <= Math.min(sentence.to, position));
    if (pronoun === "male" || pronoun === "female") {
      const persons = before.filter((m) => m.entity.type === "Person" && (gender(m.entity.id) ?? pronoun) === pronoun);
      const subject = persons.find((m) => actsIn(known.layouts[s], m)) ?? persons.at(-1);
      if (subject) return [subject.entity.id];
      continue;
    }
    const agents = before.filter((m) => m.entity.type === "State" || m.entity.type === "Organization");
    const subjects = agents.filter((m) => actsIn(known.layouts[s], m));
    if (pronoun === "thing") {
      const subject = subjects.at(-1);
      if (subject) return [subject.entity.id];
      if (s < at) return [];
    } else return [];
  }
  return [];
}

/** Whether a name is the subject of a verb, or the speaker after one: "Putin said", "said Putin". */
function actsIn(layout: Layout | undefined, { from, to }: UnitSpan): boolean {
  if (!layout) return false;
  const { words } = layout;
  const next = words.findIndex((w) => w.from >= to);
  const verb = words[next]?.pos === "ADV" ? words[next + 1] : words[next];
  if (next >= 0 && (verb?.pos === "VERB" || verb?.pos === "AUX")) return true;
  const before = words.filter((w) => w.to <= from).at(-1);
  return before?.pos === "VERB" && /^(?:say|said|add|ask|tell|told|note|write|wrote|explain)/.test(before.lemma);
}
