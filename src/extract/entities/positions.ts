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
const NO_TITLE = /^(?:fellow|private|member|partner|owner|author|principal)$/i;
const OWNING = new Set(["of", "for", "at", "with", "to", "in"]);
const MEMBERSHIP = new Set(["of", "at", "from", "with"]);
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
function ownerAfter(layout: Layout, i: number, prepositions: ReadonlySet<string>): Seat | undefined {
  if (!prepositions.has(wordAt(layout, i))) return undefined;
  let at = skip(layout, i + 1, ARTICLES);
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
    return holding(
      layout,
      person.group,
      title,
      owner,
      text,
      Math.min(owner?.from ?? title.from, title.from),
      person.to,
    );
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

/** "Ankit Panda, a senior analyst at the Carnegie Endowment", "Jens Stoltenberg, NATO's secretary general". */
function after(layout: Layout, person: Seat, text: string): Holding | undefined {
  let at = person.to;
  const verb = /^(?:is|was)$/.test(wordAt(layout, at));
  if (wordAt(layout, at) !== "," && !verb) return undefined;
  at++;
  if (/^\d+$/.test(wordAt(layout, at)) && wordAt(layout, at + 1) === ",") at += 2;
  if (verb && !ARTICLES.has(wordAt(layout, at))) return undefined;
  const start = at;
  const member = ownerAfter(layout, start, MEMBERSHIP);
  if (member && !verb && member.group.type === "Organization")
    return holding(layout, person.group, undefined, member, text, person.from, member.to);
  for (let i = start; i < Math.min(start + 9, layout.words.length); i++) {
    const post = layout.reading.beginning.get(i);
    if (post?.kind === "post") return apposed(layout, person, { start, end: post.to, verb }, text);
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
