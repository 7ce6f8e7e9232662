import { beginsKnownName, citiesNamed } from "../../../gazetteer/index.ts";
import { type Candidate, knownAt } from "../candidates.ts";
import type { Name } from "../names.ts";
import type { Reading } from "../readings.ts";
import type { WordTraits } from "./word-traits.ts";

/** Where a word stands in a name: begins it, is within it, ends it, or is all of it. */
export const PLACES = { begin: 0, inside: 1, last: 2, only: 3 } as const;

const placeOf = (i: number, from: number, to: number): number => {
  if (to - from === 1) return PLACES.only;
  if (i === from) return PLACES.begin;
  return i === to - 1 ? PLACES.last : PLACES.inside;
};

/** A run of words that may be one name, with small words inside ("Institute for the Study of War"). */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Two or more words that are a city's name. */
  readonly city: boolean;
}

/** A sentence as the features see it: numbers by word; 0 where there is nothing. */
export interface SentenceView {
  readonly reading: Reading;
  readonly traits: readonly WordTraits[];
  /** Type and place of the rules' name. */
  readonly rule: Uint8Array;
  /** Kind and place of the rules' candidate. */
  readonly candidate: Uint8Array;
  /** Kind and place of the longest name of the gazetteers. */
  readonly known: Uint8Array;
  /** The run a capital word is in, as an index into `runs`; -1 for none. */
  readonly runAt: Int16Array;
  readonly runs: readonly Run[];
  /** Index of the first word with a letter. */
  readonly first: number;
}

const TYPES: Readonly<Record<Name["type"], number>> = { Person: 1, Organization: 2, Place: 3, State: 4 };
const KINDS: readonly Candidate["kind"][] = [
  "known",
  "person",
  "organization",
  "place",
  "unsure",
  "post",
  "demonym",
  "other",
];
const KNOWN_KINDS = ["state", "territory", "capital", "seat", "place", "organization"];

function mark(codes: Uint8Array, kind: number, from: number, to: number): void {
  for (let i = from; i < to; i++) codes[i] = kind * 4 + placeOf(i, from, to);
}

/** The longest names of the tables, from left to right, whatever the words around them say. */
function knownNames({ words }: Reading): Uint8Array {
  const codes = new Uint8Array(words.length);
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    const found = word?.capital && beginsKnownName(word.parts[0] ?? "") ? knownAt(words, i) : undefined;
    if (found) mark(codes, KNOWN_KINDS.indexOf(found.known.kind) + 1, i, found.to);
    i = found ? found.to : i + 1;
  }
  return codes;
}

/** Small words that go on with a run where a capital follows. */
const JOINS = /^(?:of|the|for|and|&|de|la|van|von|der|bin|al|del|du|da|di|['’]s)$/;

function runsOf({ words }: Reading, traits: readonly WordTraits[]): { runs: Run[]; runAt: Int16Array } {
  const runs: Run[] = [];
  const runAt = new Int16Array(words.length).fill(-1);
  for (let i = 0; i < words.length; i++) {
    if (!traits[i]?.capital) continue;
    let to = i + 1;
    while (traits[to]?.capital) to++;
    runAt.fill(runs.length, i, to);
    const several = to - i > 1 && to - i < 4;
    const name = several ? words.slice(i, to).map((word) => word.text) : [];
    runs.push({ from: i, to, city: several && citiesNamed(name.join(" ")).length > 0 });
    i = to - 1;
  }
  return { runs, runAt };
}

/** In words: longer names are lists. */
const LONGEST_NAME = 16;

/** The word after the last of a run that goes on over small words: "Council on | Foreign Relations" and the like. */
export function longRunEnd({ reading: { words }, traits }: SentenceView, to: number): number {
  let end = to;
  while (end - to < LONGEST_NAME) {
    let next = end;
    while (next - end < 2 && JOINS.test(words[next]?.text ?? "")) next++;
    if (next === end || !traits[next]?.capital) break;
    end = next;
    while (traits[end]?.capital && end - to < LONGEST_NAME) end++;
  }
  return end;
}

const LETTER = /^[\p{L}\p{N}]/u;

/** Looks at the sentences of an article, with what the rules made of them. */
export function sentenceViews(
  readings: readonly Reading[],
  names: readonly Name[],
  traitsOf: (word: string) => WordTraits,
): SentenceView[] {
  const views = new Map<Reading, SentenceView>();
  for (const reading of readings) {
    const { words, candidates } = reading;
    const traits = words.map((word) => traitsOf(word.text));
    const candidate = new Uint8Array(words.length);
    for (const c of candidates) mark(candidate, KINDS.indexOf(c.kind) + 1, c.from, Math.min(c.to, words.length));
    views.set(reading, {
      reading,
      traits,
      rule: new Uint8Array(words.length),
      candidate,
      known: knownNames(reading),
      ...runsOf(reading, traits),
      first: words.findIndex((word) => LETTER.test(word.text)),
    });
  }
  for (const { reading, candidate, type } of names) {
    const view = views.get(reading);
    if (view) mark(view.rule, TYPES[type], candidate.from, Math.min(candidate.to, view.rule.length));
  }
  return [...views.values()];
}
