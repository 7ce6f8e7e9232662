import { honorific, spelledPost } from "../../gazetteer/index.ts";
import type { Group } from "./grouping.ts";
import {
  isFormer,
  isPossessive,
  type Layout,
  type Owner,
  ownerBefore,
  type Seat,
  titleEndingAt,
  wordAt,
} from "./layout.ts";

/** A post somebody is said to hold, with the stretch that says so (code units). */
export interface Holding {
  readonly holder: Group;
  readonly title?: string;
  /** What the post is in; a state named by its adjective only has a code and no group. */
  readonly owner?: Omit<Owner, "from">;
  readonly former?: true;
  readonly acting?: true;
  readonly from: number;
  readonly to: number;
}

/** Before a name these say what somebody is like, not what post they hold: "fellow Kentuckian". */
/** What stands before the state or body in the title of somebody below its holder. */
const LOWER_RANK = /^(?:assistant|associate|deputy)$/i;
const NO_TITLE = /^(?:fellow|private|member|partner|owner|author|principal)$/i;
const OWNING = new Set(["of", "for", "at", "with", "to", "in"]);
const MEMBERSHIP = new Set(["of", "at", "from", "with"]);
const OF = new Set(["of"]);
/** Directly after a name, what somebody is of: "Lund of the Baltic Institute". */
const DIRECT = new Set(["of", "from"]);
const ARTICLES = new Set(["the", "a", "an", "its", "The"]);
const WORD = /^[\p{L}\p{N}]/u;

/** The stretch between two words of a sentence, and its words as the text has them. */
function stretch(
  { words }: Layout,
  from: number,
  to: number,
  text: string,
): { from: number; to: number; text: string } {
  const start = words[from]?.from ?? 0;
  const end = words[to - 1]?.to ?? start;
  return { from: start, to: end, text: text.slice(start, end) };
}

const skip = (layout: Layout, i: number, set: ReadonlySet<string>): number => (set.has(wordAt(layout, i)) ? i + 1 : i);

/** An organization or state after "of", "at" and the like, from a word on: "at the Russian foreign ministry" has none. */
const ownerAfter = (layout: Layout, i: number, prepositions: ReadonlySet<string>): Seat | undefined =>
  prepositions.has(wordAt(layout, i)) ? bodyAt(layout, i + 1) : undefined;

/** An organization or state named from a word on, its article and owner left aside. */
function bodyAt(layout: Layout, i: number): Seat | undefined {
  let at = skip(layout, i, ARTICLES);
  const first = layout.startingAt.get(at);
  // "of Russia's Far Eastern Federal University", "at the US think tank …": the owner's owner comes first
  if (first && isPossessive(layout, first.to)) at = first.to + 1;
  const demonym = layout.reading.beginning.get(at);
  if (demonym?.kind === "demonym") at = demonym.to;
  const seat = layout.startingAt.get(at);
  return seat && (seat.group.type === "Organization" || seat.group.type === "State") ? seat : undefined;
}

/** "South Korean president Yoon Suk Yeol", "Mr Yoon's national security adviser, Chang Ho-jin". */
function before(layout: Layout, person: Seat, text: string): Holding | undefined {
  let end = person.from;
  if (wordAt(layout, end - 1) === "." && honorific(wordAt(layout, end - 2))) end -= 2;
  else if (honorific(wordAt(layout, end - 1))) end--;
  const comma = wordAt(layout, end - 1) === ",";
  if (comma) end--;
  const title = titleEndingAt(layout, end);
  if (title) {
    const owner = ownerBefore(layout, title.start) ?? ownerBefore(layout, title.from);
    if (!owner && (comma || (NO_TITLE.test(wordAt(layout, title.to - 1)) && title.to - title.from === 1)))
      return undefined;
    // "President Maria Lopez of Kenya"
    const behind = owner ? undefined : ownerAfter(layout, person.to, OF);
    const start = Math.min(owner?.from ?? title.from, title.from);
    // "Assistant U.S. Attorney", who is not the attorney
    const lower = start < title.from && LOWER_RANK.test(wordAt(layout, start - 1));
    const from = lower ? start - 1 : start;
    const whole = lower ? { ...title, from } : title;
    return holding(layout, person.group, whole, owner ?? behind, text, from, behind?.to ?? person.to);
  }
  return afterOwner(layout, person, end, text);
}

/** "the president of Ukraine, Volodymyr Zelenskyy": the owner stands between the title and the name. */
function afterOwner(layout: Layout, person: Seat, end: number, text: string): Holding | undefined {
  const owner = layout.endingAt.get(end);
  if (!owner || owner.group.type === "Person" || owner.group.type === "Place") return undefined;
  const start = ARTICLES.has(wordAt(layout, owner.from - 1)) ? owner.from - 1 : owner.from;
  if (!OWNING.has(wordAt(layout, start - 1))) return undefined;
  const title = titleEndingAt(layout, start - 1);
  return title && holding(layout, person.group, title, owner, text, title.from, person.to);
}

function holding(
  layout: Layout,
  holder: Group,
  title: { from: number; to: number; former: boolean; acting: boolean } | undefined,
  owner: Owner | undefined,
  text: string,
  from: number,
  to: number,
): Holding {
  const evidence = stretch(layout, from, to, text);
  // "the former South Korean president": before the owner too
  const former =
    title?.former ||
    isFormer(wordAt(layout, from - 1)) ||
    // "the former Leeds mayor"
    isFormer(wordAt(layout, (layout.endingAt.get(from)?.from ?? 0) - 1)) ||
    (owner?.from !== undefined && isFormer(wordAt(layout, owner.from - 1)));
  // "Carter's press secretary, Peter Carter": of another Carter, whom the article does not tell from him
  const { group, code } = owner?.group === holder ? {} : (owner ?? {});
  return {
    holder,
    ...(title ? { title: stretch(layout, title.from, title.to, text).text } : {}),
    ...(group ? { owner: { group } } : code ? { owner: { code } } : {}),
    ...(title && former ? { former: true as const } : {}),
    ...(title?.acting ? { acting: true as const } : {}),
    from: evidence.from,
    to: evidence.to,
  };
}

/** What somebody does at the head of a body, with the post: "Lund, who chairs the council". Past forms say it is over. */
const HEADING: Readonly<Record<string, string>> = {
  head: "head",
  lead: "leader",
  chair: "chair",
  direct: "director",
  run: "head",
  rule: "ruler",
  govern: "governor",
};
const FORMERLY = /^(?:then|once|formerly|previously)$/i;
/** Before a post that somebody comes into, or goes out of: "was elected president of", "serves as chairman of". */
const INTO = /^(?:become|became|serve|serves|served|elect|elected|reelected|re-elected|name|named|appoint|appointed)$/;

/** "Ankit Panda, a senior analyst at the Carnegie Endowment", "Jens Stoltenberg, NATO's secretary general". */
function after(layout: Layout, person: Seat, text: string): Holding | undefined {
  let at = person.to;
  const next = wordAt(layout, at);
  const member = ownerAfter(layout, at, DIRECT);
  if (member?.group.type === "Organization")
    return holding(layout, person.group, undefined, member, text, person.from, member.to);
  const verb = /^(?:is|was)$/.test(next);
  const entering = enters(layout, at);
  if (entering !== undefined)
    return described(layout, person, { start: entering.at, verb: true, former: entering.former }, text);
  if (!/^[,(]$/.test(next) && !verb) return undefined;
  at++;
  if (/^\d+$/.test(wordAt(layout, at)) && wordAt(layout, at + 1) === ",") at += 2;
  if (verb && !ARTICLES.has(wordAt(layout, at))) return undefined;
  if (wordAt(layout, at) === "who") return inClause(layout, person, at + 1, text);
  const affiliated = ownerAfter(layout, at, MEMBERSHIP);
  if (affiliated && !verb && affiliated.group.type === "Organization")
    return holding(layout, person.group, undefined, affiliated, text, person.from, affiliated.to);
  return described(layout, person, { start: at, verb, former: FORMERLY.test(wordAt(layout, at)) }, text);
}

/** Where a post begins that somebody is said to come into, or to have had: after "was named", "became", "served as". */
function enters({ words }: Layout, from: number): { readonly at: number; readonly former: boolean } | undefined {
  const text = (i: number): string => words[i]?.text ?? "";
  let at = from;
  while (/^(?:was|is|has|had|been|also|now|once|later|then)$/.test(text(at))) at++;
  const leaving =
    /^(?:resigned|resigns)$/.test(text(at)) || (/^(?:stepped|steps)$/.test(text(at)) && text(at + 1) === "down");
  if (!leaving && !INTO.test(text(at))) return undefined;
  at += text(at + 1) === "down" ? 2 : 1;
  const as = text(at) === "as";
  if ((leaving || /^serve/.test(text(at - 1))) && !as) return undefined;
  const former = leaving || text(at - 1) === "served";
  return { at: as ? at + 1 : at, former };
}

/** "Lund, who chairs the council", "Lund, who was foreign minister of Norway". */
function inClause(layout: Layout, person: Seat, from: number, text: string): Holding | undefined {
  let at = from;
  while (layout.words[at]?.pos === "ADV" || /^(?:has|had|once)$/.test(wordAt(layout, at))) at++;
  const past = layout.words.slice(from, at).some((w) => FORMERLY.test(w.text));
  const word = layout.words[at];
  if (/^(?:is|was)$/.test(word?.text ?? "")) {
    // "who is challenging the party's chair"
    if (layout.words[at + 1]?.pos === "VERB") return undefined;
    const former = past || word?.text === "was";
    return described(layout, person, { start: at + 1, verb: true, former }, text);
  }
  const entering = enters(layout, at);
  if (entering)
    return described(layout, person, { start: entering.at, verb: true, former: past || entering.former }, text);
  const title = HEADING[word?.lemma.toLowerCase() ?? ""];
  if (title === undefined || !word) return undefined;
  const seat = bodyAt(layout, at + 1);
  if (!seat) return undefined;
  const evidence = stretch(layout, person.from, seat.to, text);
  // "who has led the council since May" leads it still
  const perfect = layout.words.slice(from, at).some((w) => w.text === "has");
  const over = past || (!perfect && /(?:ed|led|ran)$/.test(word.text));
  const { from: start, to } = evidence;
  return {
    holder: person.group,
    title,
    owner: { group: seat.group },
    ...(over && { former: true as const }),
    from: start,
    to,
  };
}

/** The post in the words from one on, with what it is in: "a senior analyst at the Carnegie Endowment". */
function described(
  layout: Layout,
  person: Seat,
  { start, verb, former }: { readonly start: number; readonly verb: boolean; readonly former: boolean },
  text: string,
): Holding | undefined {
  for (let i = start; i < Math.min(start + 9, layout.words.length); i++) {
    const post = layout.reading.beginning.get(i);
    if (post?.kind === "post") {
      const found = apposed(layout, person, { start, end: post.to, verb }, text);
      return found && former ? { ...found, former: true } : found;
    }
    const word = layout.words[i];
    if (!word || !(WORD.test(word.text) || isPossessive(layout, i) || word.text === "-")) return undefined;
    if (word.pos === "VERB" && !/ing$/.test(word.text)) return undefined;
    if (word.pos === "AUX" || word.pos === "PRON" || word.pos === "ADP") return undefined;
  }
  return undefined;
}

function apposed(
  layout: Layout,
  person: Seat,
  { start, end, verb }: { start: number; end: number; verb: boolean },
  text: string,
): Holding | undefined {
  const title = titleEndingAt(layout, end);
  if (!title || title.from < start) return undefined;
  // "Putin, South Korean President Yoon and …" goes on with another person
  let next = end;
  if (honorific(wordAt(layout, next))) next++;
  if (layout.startingAt.get(next)?.group.type === "Person") return undefined;
  const owner = ownerBefore(layout, title.start) ?? ownerBefore(layout, title.from);
  if (owner && owner.from >= start) return holding(layout, person.group, title, owner, text, person.from, end);
  for (let i = end; i < Math.min(end + 6, layout.words.length); i++) {
    const found = ownerAfter(layout, i, OWNING);
    if (found) return holding(layout, person.group, title, found, text, person.from, found.to);
    if (!WORD.test(wordAt(layout, i)) || layout.words[i]?.pos === "VERB" || layout.words[i]?.pos === "AUX") break;
  }
  // "Lind was the founder": of something, or nothing is said
  return verb ? undefined : holding(layout, person.group, title, undefined, text, person.from, end);
}

/** The posts that each person holds. */
export type Held = ReadonlyMap<Group, readonly Holding[]>;

export function heldBy(holdings: readonly Holding[]): Held {
  const held = new Map<Group, Holding[]>();
  for (const holding of holdings) {
    const list = held.get(holding.holder);
    if (list) list.push(holding);
    else held.set(holding.holder, [holding]);
  }
  return held;
}

/** Each post once: a title without its owner gives way to the same with one. */
function distinct(holdings: readonly Holding[]): Holding[] {
  const ownerOf = ({ owner }: Holding): string => owner?.code ?? owner?.group?.code ?? owner?.group?.id ?? "";
  return [...heldBy(holdings).values()].flatMap((held) => {
    const posts = new Map<string, Map<string, Holding>>();
    for (const holding of held) {
      const key = `${spelledPost(holding.title ?? "")} ${holding.former ?? ""}`;
      const owners = posts.get(key) ?? new Map<string, Holding>();
      posts.set(key, owners);
      if (!owners.has(ownerOf(holding))) owners.set(ownerOf(holding), holding);
    }
    return [...posts.values()].flatMap((owners) =>
      [...owners].flatMap(([owner, holding]) => (owner === "" && !holding.owner && owners.size > 1 ? [] : [holding])),
    );
  });
}

/** The posts the sentences of an article give the persons in it. */
export function holdingsOf(layouts: readonly Layout[], text: string): Holding[] {
  const found: Holding[] = [];
  for (const layout of layouts)
    for (const seat of layout.names) {
      if (seat.group.type !== "Person") continue;
      for (const holding of [before(layout, seat, text), after(layout, seat, text)]) if (holding) found.push(holding);
    }
  const order = new Map(found.map((holding, i) => [holding, i]));
  return distinct(found).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
