import { isGivenName, partOfAmerica, STATES } from "../../gazetteer/index.ts";
import type { Candidate } from "./candidates.ts";
import { LOCATIVE } from "./metonymy.table.ts";
import { isMetonym } from "./metonymy.ts";
import type { Reading } from "./readings.ts";

const textOf = ({ words }: Reading, { from, to }: Candidate): string =>
  words
    .slice(from, to)
    .map((w) => w.text)
    .join(" ");

/** A state's name that is also that of a part of the United States. */
const NAMESAKE = "Georgia";
/** Who represents a part of a state: "a congressman from Georgia", "Georgia voters". */
const OF_A_PART =
  /^(?:congressman|congresswoman|senator|governor|representative|delegate|republican|democrat|legislature|statehouse|voters|primary|caucus|lawmaker|lawmakers|county|counties|R|D|Rep|Sen|Gov)$/i;
/** What speaks for the state of that name, besides itself: its neighbours and its breakaway regions. */
const NEAR_NAMESAKE = new Set([
  "RU",
  "AM",
  "AZ",
  "TR",
  "UA",
  "Tbilisi",
  "South Ossetia",
  "Abkhazia",
  "Caucasus",
  "South Caucasus",
]);

/** Whether "Georgia" is the part of the United States here: by who is of it, else by what else the article names. */
function isAmericanPart(reading: Reading, candidate: Candidate, known: ReadonlySet<string>): boolean {
  const text = (i: number): string => reading.words[i]?.text ?? "";
  const { from, to } = candidate;
  if (OF_A_PART.test(text(to)) || (/^(?:from|of|in|-)$/.test(text(from - 1)) && OF_A_PART.test(text(from - 2))))
    return true;
  if ([...NEAR_NAMESAKE].some((name) => known.has(name))) return false;
  return known.has("Atlanta") || [...known].some((name) => name !== NAMESAKE && partOfAmerica(name) !== undefined);
}

/** Last words of the full names of persons ("Jim Jordan"), and places that stand after a preposition as such ("in Jordan"). */
function evidenceOf(readings: readonly Reading[]): {
  surnames: ReadonlySet<string>;
  placed: ReadonlySet<string>;
  known: ReadonlySet<string>;
} {
  const surnames = new Set<string>();
  const placed = new Set<string>();
  const known = new Set<string>();
  for (const reading of readings)
    for (const candidate of reading.candidates) {
      const { from, to, kind } = candidate;
      const words = reading.words.slice(from, to).map((w) => w.text);
      if (kind === "person" && words.length > 1 && isGivenName(words[0] ?? "")) surnames.add(words.at(-1) ?? "");
      if (candidate.known === undefined) continue;
      known.add(candidate.known.name);
      if (candidate.known.code !== undefined && candidate.known.kind === "state") known.add(candidate.known.code);
      if (LOCATIVE.has(reading.words[from - 1]?.text.toLowerCase() ?? "")) placed.add(words.join(" "));
    }
  return { surnames, placed, known };
}

const ROYAL = /^(?:king|queen|prince|princess|emperor|empress)$/i;

/**
 * Settles what names of the tables stand for where the rest of the article, or a word before, tells: a person's family
 * name ("Jordan said", of Jim Jordan; "Queen Victoria"), a part of a state ("a congressman from Georgia"), the European
 * Union behind its seat ("powers handed to Brussels").
 */
export function settleUses(readings: readonly Reading[]): readonly Reading[] {
  const { surnames, placed, known } = evidenceOf(readings);
  const settle = (reading: Reading, candidate: Candidate): Candidate => {
    const name = candidate.known;
    if (!name || name.kind === "organization" || name.kind === "seat") return candidate;
    const { from, to } = candidate;
    const text = textOf(reading, candidate);
    const before = reading.ending.get(from);
    if (to - from === 1 && before?.kind === "post" && ROYAL.test(reading.words[from - 1]?.text ?? ""))
      return { from, to, kind: "person", certain: true };
    if (surnames.has(text) && !placed.has(text)) return { from, to, kind: "person" };
    if (text === NAMESAKE && STATES.get("GE")?.name === NAMESAKE && isAmericanPart(reading, candidate, known))
      return { from, to, kind: "known", known: { kind: "place", name: NAMESAKE } };
    if (name.name === "Brussels" && isMetonym(reading, candidate))
      return { from, to, kind: "known", known: { kind: "organization", name: "European Union" } };
    return candidate;
  };
  return readings.map((reading) => {
    const candidates = reading.candidates.map((candidate) => settle(reading, candidate));
    if (candidates.every((candidate, i) => candidate === reading.candidates[i])) return reading;
    return {
      ...reading,
      candidates,
      beginning: new Map(candidates.map((c) => [c.from, c])),
      ending: new Map(candidates.map((c) => [c.to, c])),
    };
  });
}
