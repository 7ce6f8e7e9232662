import { isPublicName, stateByDemonym, stateOfLeader } from "../../gazetteer/index.ts";
import type { Candidate } from "./candidates.ts";
import { type Group, type Grouping, stateGroup } from "./grouping.ts";
import type { Holding } from "./holding.ts";
import { type Layout, wordAt } from "./layout.ts";
import { type Held, heldBy } from "./positions.ts";
import { actsForState, isDealing, isGovernment } from "./state-bodies.table.ts";

const JOINED = /^(?:and|or|,|&)$/;
const HYPHEN = /^[-–‐‑]$/;
/** After a people that is only some of them: "with Danes living abroad". */
const WHO = /^(?:who|whose|living|born)$/;
/** Before a people that is one of the sides. */
const SIDES = new Set(["between", "with"]);

/** A state's adjective, in a sentence; the code is there in every candidate of that kind. */
type Demonym = Candidate & { readonly code: string };

const demonymFrom = ({ reading }: Layout, i: number): Demonym | undefined => {
  const found = reading.beginning.get(i);
  return found?.kind === "demonym" && found.code !== undefined ? { ...found, code: found.code } : undefined;
};

const withArticle = (layout: Layout, i: number): number => (/^the$/i.test(wordAt(layout, i - 1)) ? i - 1 : i);

/** How many words after an adjective name who acts for its state: "government", "senior trade officials"; 0 for none. */
function bodyAfter(layout: Layout, from: number, names = actsForState): number {
  for (let n = 1; n < 4; n++) {
    const words = layout.words.slice(from, from + n).map((w) => w.text);
    // "Turkish government officials" are officials, "a Turkish government plane" is no government
    const next = layout.words[from + n];
    if (names(words) && !(next && (/^NOUN|PROPN$/.test(next.pos) || HYPHEN.test(next.text)))) return n;
  }
  return 0;
}

/** The last adjective of a list that begins here: "Greek and Turkish officials". */
function lastOfList(layout: Layout, first: Demonym): Demonym {
  let last = first;
  while (JOINED.test(wordAt(layout, last.to))) {
    const comma = wordAt(layout, last.to) === "," && wordAt(layout, last.to + 1) === "and";
    const next = demonymFrom(layout, last.to + (comma ? 2 : 1));
    if (!next) break;
    last = next;
  }
  return last;
}

/** Whether an adjective is one side of two that something is between: "Russian-Ukrainian peace talks". */
function isSide(layout: Layout, { from, to }: Demonym): boolean {
  const { reading } = layout;
  const before = HYPHEN.test(wordAt(layout, from - 1)) ? reading.ending.get(from - 1) : undefined;
  const after = HYPHEN.test(wordAt(layout, to)) ? reading.beginning.get(to + 1) : undefined;
  if (![before, after].some((c) => c?.kind === "demonym" || c?.known?.code !== undefined)) return false;
  const end = after?.to ?? to;
  return [0, 1, 2].some((n) => isDealing(wordAt(layout, end + n)));
}

/** Whether a word for a people names a side: "a truce between Israelis and Palestinians", "with the Danes". */
function isPeople(layout: Layout, demonym: Demonym): boolean {
  const text = wordAt(layout, demonym.to - 1);
  const plural = text.endsWith("s") && stateByDemonym(text.slice(0, -1)) !== undefined;
  const next = layout.words[demonym.to];
  if (!plural || (next && (/^(?:NOUN|PROPN|ADJ|NUM|ADP)$/.test(next.pos) || WHO.test(next.text)))) return false;
  const start = withArticle(layout, demonym.from);
  if (SIDES.has(wordAt(layout, start - 1))) return true;
  if (wordAt(layout, start - 1) !== "and") return false;
  for (let n = start - 2; n > Math.max(0, start - 8); n--) if (wordAt(layout, n) === "between") return true;
  return false;
}

/** The words that stand for a state and begin with, or are, its adjective; nothing for a plain adjective. */
function standing(layout: Layout, demonym: Demonym): { from: number; to: number } | undefined {
  const { from, to } = demonym;
  const start = withArticle(layout, from);
  const body = bodyAfter(layout, to);
  if (body > 0) return { from: JOINED.test(wordAt(layout, from - 1)) ? from : start, to: to + body };
  const last = lastOfList(layout, demonym);
  if (last !== demonym && bodyAfter(layout, last.to) > 0) return { from, to };
  if (isSide(layout, demonym)) return { from, to };
  return isPeople(layout, demonym) ? { from: start, to } : undefined;
}

/** The code of the state that a person leads or serves, as the article says, or the tables. */
function stateServed(person: Group, held: Held): string | undefined {
  if (person.type !== "Person") return undefined;
  const codes = (held.get(person) ?? []).map(({ owner }) => owner?.group?.code ?? owner?.code);
  return codes.find((code) => code !== undefined) ?? stateOfLeader(person.name);
}

/** "the Merkel government": with the name of who leads a state, though it be named nowhere else. */
function addGovernments(layout: Layout, grouping: Grouping, held: Held): void {
  for (let i = 1; i < layout.words.length; i++) {
    const body = layout.words[i - 1]?.capital ? bodyAfter(layout, i, isGovernment) : 0;
    if (body === 0) continue;
    const seat = layout.endingAt.get(i);
    const known = seat === undefined && isPublicName(wordAt(layout, i - 1));
    const code = known ? stateOfLeader(wordAt(layout, i - 1)) : seat && stateServed(seat.group, held);
    const from = withArticle(layout, seat?.from ?? i - 1);
    if (code !== undefined) mention(layout, { from, to: i + body }, stateGroup(grouping, code));
  }
}

/**
 * Adds the states that phrases stand for, with mentions of kind "nominal": "the Turkish government", "German and French
 * negotiators", "Russian-Ukrainian talks". A state that nothing else names gets the adjective of a title as its mention
 * ("Turkish president X"), so that the post has its state.
 */
export function addStates(layouts: readonly Layout[], grouping: Grouping, holdings: readonly Holding[]): void {
  const held = heldBy(holdings);
  for (const layout of layouts) {
    addGovernments(layout, grouping, held);
    for (const candidate of layout.reading.candidates) {
      const demonym = demonymFrom(layout, candidate.from);
      const words = demonym && standing(layout, demonym);
      if (demonym && words) mention(layout, words, stateGroup(grouping, demonym.code));
    }
  }
  const unnamed = new Set(
    holdings.flatMap(({ owner }) =>
      owner?.code !== undefined && !grouping.states.has(owner.code) ? [owner.code] : [],
    ),
  );
  if (unnamed.size === 0) return;
  const said = stretchesOf(holdings);
  for (const layout of layouts)
    for (const { from } of layout.reading.candidates) {
      const demonym = demonymFrom(layout, from);
      if (!demonym || !unnamed.has(demonym.code)) continue;
      const at = layout.words[demonym.from]?.from ?? 0;
      if (said(demonym.code, at)) mention(layout, demonym, stateGroup(grouping, demonym.code));
    }
}

/** Whether a position lies in the words that give somebody a post of a state; those stretches are short. */
function stretchesOf(holdings: readonly Holding[]): (code: string, at: number) => boolean {
  const stretches = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const code = holding.owner?.code;
    if (code === undefined) continue;
    for (let cell = cellOf(holding.from); cell <= cellOf(holding.to); cell++) {
      const key = `${code} ${cell}`;
      const list = stretches.get(key);
      if (list) list.push(holding);
      else stretches.set(key, [holding]);
    }
  }
  return (code, at) => stretches.get(`${code} ${cellOf(at)}`)?.some((h) => h.from <= at && at < h.to) ?? false;
}

const cellOf = (at: number): number => Math.floor(at / 256);

function mention({ words }: Layout, { from, to }: { from: number; to: number }, group: Group | undefined): void {
  const [first, last] = [words[from], words[to - 1]];
  if (group && first && last) group.mentions.push({ from: first.from, to: last.to, kind: "nominal" });
}
