import { endsInPost } from "../../gazetteer/index.ts";
import type { Group, Grouping } from "./grouping.ts";
import type { Name } from "./names.ts";
import type { Reading } from "./readings.ts";
import type { Word } from "./words.ts";

/** A name of a sentence with the group it belongs to, by word positions (`to` exclusive). */
export interface Seat {
  readonly group: Group;
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

/** Whom or what something belongs to: a group, or a state by its adjective; `from` is the word it begins at. */
export interface Owner {
  readonly group?: Group;
  readonly code?: string;
  readonly from: number;
}

/** A post's title in a sentence, by word positions; `start` takes in "former" and the like. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly former: boolean;
  readonly acting: boolean;
}

/** A sentence with its names in place. */
export interface Layout {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly names: readonly Seat[];
  readonly startingAt: ReadonlyMap<number, Seat>;
  readonly endingAt: ReadonlyMap<number, Seat>;
}

/** Lays the names of an article out over its sentences. */
export function layOut(readings: readonly Reading[], names: readonly Name[], { of }: Grouping): Layout[] {
  const seats = new Map<Reading, Seat[]>();
  for (const name of names) {
    const group = of.get(name);
    if (!group) continue;
    const list = seats.get(name.reading) ?? [];
    list.push({ group, name, from: name.candidate.from, to: name.candidate.to });
    seats.set(name.reading, list);
  }
  return readings.map((reading) => {
    const list = seats.get(reading) ?? [];
    return {
      reading,
      words: reading.words,
      names: list,
      startingAt: new Map(list.map((seat) => [seat.from, seat])),
      endingAt: new Map(list.map((seat) => [seat.to, seat])),
    };
  });
}

const POSSESSIVE = /^['’]s?$/;
const WORD = /^[\p{L}\p{N}]/u;

export const wordAt = ({ words }: Layout, i: number): string => words[i]?.text ?? "";
export const isPossessive = (layout: Layout, i: number): boolean => POSSESSIVE.test(wordAt(layout, i));

/** Who owns what begins at a word: "Russia's …", "Russian …", "NATO …". */
export function ownerBefore(layout: Layout, i: number): Owner | undefined {
  if (isPossessive(layout, i - 1)) {
    const seat = layout.endingAt.get(i - 1);
    return seat && { group: seat.group, from: seat.from };
  }
  const demonym = layout.reading.ending.get(i);
  if (demonym?.code) return { code: demonym.code, from: demonym.from };
  const seat = layout.endingAt.get(i);
  return seat && seat.group.type !== "Person" && seat.group.type !== "Place"
    ? { group: seat.group, from: seat.from }
    : undefined;
}

/** Adjectives that belong to a title ("deputy", "military"); others say something about the person. */
const TITLE_ADJECTIVES =
  /^(?:deputy|vice|senior|chief|first|second|third|associate|assistant|executive|general|joint|foreign|national|military|special|permanent|honorary|presidential|financial|political|nuclear|economic|naval|diplomatic|legal|scientific|regional|federal|principal|managing|top|lead|public|medical|international|nonresident|visiting|distinguished|parliamentary|supreme)$/i;
const FORMER = /^(?:former|ex|then|late|outgoing|ousted|deposed|onetime|erstwhile)$/i;
const ACTING = /^(?:acting|interim|caretaker)$/i;
const OTHER_MODIFIERS = /^(?:current|new|incoming|longtime|long-time|veteran|incumbent|own|long|time|-)$/i;

export const isFormer = (word: string): boolean => FORMER.test(word);

/** The title that ends before a word: "former national security adviser" before a name. */
export function titleEndingAt(layout: Layout, end: number): Title | undefined {
  const { words, reading } = layout;
  const ending = reading.ending.get(end);
  const post = ending?.kind === "post" ? ending : undefined;
  const texts = words.slice(Math.max(0, end - 6), end).map((w) => w.text);
  if (!post && !endsInPost(texts)) return undefined;
  let from = post?.from ?? end - 1;
  while (from > 0) {
    const word = words[from - 1];
    if (
      !word ||
      !WORD.test(word.text) ||
      FORMER.test(word.text) ||
      ACTING.test(word.text) ||
      OTHER_MODIFIERS.test(word.text)
    )
      break;
    if (layout.endingAt.has(from)) break;
    const taken = reading.ending.get(from);
    if (taken && taken.kind !== "post" && taken.kind !== "other") break;
    // "Syrian refugees President Obama spoke of": a title is written one way throughout
    if (word.capital !== (words[end - 1]?.capital ?? false)) break;
    const fits = word.pos === "NOUN" || TITLE_ADJECTIVES.test(word.text) || taken?.kind === "post";
    if (!fits) break;
    from = taken?.kind === "post" ? taken.from : from - 1;
  }
  let start = from;
  let former = false;
  let acting = false;
  for (; start > 0; start--) {
    const text = wordAt(layout, start - 1);
    if (FORMER.test(text)) former = true;
    else if (ACTING.test(text)) acting = true;
    else if (!OTHER_MODIFIERS.test(text)) break;
  }
  return { from, to: end, start, former, acting };
}
