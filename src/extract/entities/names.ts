import { foldName, type KnownName } from "../../gazetteer/index.ts";
import type { Candidate } from "./candidates.ts";
import { type Evidence, isImpersonal, isPersonByContext, isPlaceByContext } from "./evidence.ts";
import { isMetonym } from "./metonymy.ts";
import type { Reading } from "./readings.ts";
import { initialsOf, nearlySame } from "./spelling.ts";

export type NameType = "Person" | "Organization" | "State" | "Place";

/** A name in the text, decided on: still without its entity. */
export interface Name {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly type: NameType;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly known?: KnownName;
  readonly metonym?: true;
}

export function typeOfKnown({ kind }: KnownName, metonym: boolean): NameType {
  if (kind === "organization") return "Organization";
  if (kind === "state") return "State";
  return metonym ? "State" : "Place";
}

export function nameOf(reading: Reading, candidate: Candidate, type: NameType, text: string): Name {
  const { words } = reading;
  const from = words[candidate.from]?.from ?? 0;
  const to = words[candidate.to - 1]?.to ?? from;
  const { known } = candidate;
  const metonym = known !== undefined && (known.kind === "capital" || known.kind === "seat") && type === "State";
  return {
    reading,
    candidate,
    type,
    text: text.slice(from, to),
    from,
    to,
    ...(known ? { known } : {}),
    ...(metonym ? { metonym: true as const } : {}),
  };
}

/** What a candidate's own words decide, or nothing where the rest of the article has to. */
function ownType(reading: Reading, candidate: Candidate): NameType | undefined {
  switch (candidate.kind) {
    case "known":
      return candidate.known && typeOfKnown(candidate.known, isMetonym(reading, candidate));
    case "person":
      return "Person";
    case "organization":
      return "Organization";
    case "place":
      return "Place";
    default:
      return undefined;
  }
}

function gather(readings: readonly Reading[], names: readonly Name[]): Evidence {
  const typeOf = new Map<string, NameType>();
  const partsOfPersons = new Set<string>();
  const initials = new Set<string>();
  for (const { candidate, reading, type, text } of names) {
    if (type === "Organization") initials.add(initialsOf(text));
    if (candidate.kind === "known") continue;
    typeOf.set(text, type);
    if (type !== "Person") continue;
    for (const word of reading.words.slice(candidate.from, candidate.to))
      if (word.capital) partsOfPersons.add(word.text);
  }
  const alone = new Set<string>();
  const small = new Set<string>();
  const inner = new Set<string>();
  const impersonal = new Set<string>();
  for (const reading of readings) {
    const { words, candidates, titleCase } = reading;
    if (titleCase) continue;
    for (const candidate of candidates) {
      if (candidate.kind !== "unsure") continue;
      const name = words.slice(candidate.from, candidate.to).map((w) => w.text);
      if (isImpersonal(reading, candidate)) impersonal.add(name.join(" "));
      else if (name.length === 1) {
        alone.add(name.join(" "));
        if (words.slice(0, candidate.from).some((w) => /^\p{L}/u.test(w.text))) inner.add(name.join(" "));
      }
    }
    for (const { capital, text } of words) if (!capital) small.add(text);
  }
  return {
    typeOf,
    partsOfPersons,
    spellings: byBeginning(partsOfPersons),
    initials,
    alone,
    inner,
    impersonal,
    lowerCased: (word) => small.has(word.toLowerCase()),
  };
}

/** The longer ones of some words, folded, by their first two letters, which other spellings of a name share. */
function byBeginning(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const word of words) {
    if (word.length <= 6) continue;
    const folded = foldName(word);
    const list = lists.get(folded.slice(0, 2));
    if (list) list.push(folded);
    else lists.set(folded.slice(0, 2), [folded]);
  }
  return lists;
}

/** Whether a single word is a person's given or family name, or another spelling of it ("Zelensky", "Zelenskyy"). */
function isPartOfPerson(word: string, { partsOfPersons, spellings }: Evidence): boolean {
  if (partsOfPersons.has(word)) return true;
  const folded = foldName(word);
  return word.length > 6 && (spellings.get(folded.slice(0, 2)) ?? []).some((part) => nearlySame(part, folded));
}

/** The type of a name whose own words do not tell it: what the article says of it elsewhere, then where it stands. */
function unsureType(reading: Reading, candidate: Candidate, text: string, evidence: Evidence): NameType | undefined {
  const elsewhere = evidence.typeOf.get(text);
  if (elsewhere) return elsewhere;
  if (candidate.to - candidate.from === 1) {
    if (text.length > 1 && evidence.initials.has(text)) return "Organization";
    if (isPartOfPerson(text, evidence)) return "Person";
  }
  if (reading.titleCase) return undefined;
  if (isPersonByContext(reading, candidate, evidence)) return "Person";
  return isPlaceByContext(reading, candidate) ? "Place" : undefined;
}

const UNDECIDED = new Set<Candidate["kind"]>(["person", "organization", "place", "unsure"]);

/** The names of an article by rules and tables alone, in the order of the text. */
export function ruledNames(readings: readonly Reading[], text: string): Name[] {
  const names: Name[] = [];
  for (const reading of readings)
    for (const candidate of reading.candidates) {
      const type = ownType(reading, candidate);
      const sure = !reading.titleCase || candidate.kind === "known" || candidate.certain;
      if (type && sure) names.push(nameOf(reading, candidate, type, text));
    }
  // twice: a person known by context in full vouches for the family name alone
  for (let round = 0; round < 2; round++) {
    const evidence = gather(readings, names);
    const decided = new Set(names.map(({ candidate }) => candidate));
    for (const reading of readings)
      for (const candidate of reading.candidates) {
        if (decided.has(candidate) || !UNDECIDED.has(candidate.kind)) continue;
        const from = reading.words[candidate.from]?.from ?? 0;
        const to = reading.words[candidate.to - 1]?.to ?? from;
        const type = unsureType(reading, candidate, text.slice(from, to), evidence);
        if (type) names.push(nameOf(reading, candidate, type, text));
      }
  }
  return [...names, ...repeatedInTitles(readings, names, text)].sort((a, b) => a.from - b.from);
}

const LONGEST_TITLE = 60;

/** Words of a name that is looked for again in headlines. */
const LONGEST_NAME = 8;

/** Headlines in title case, where capitals say nothing, name again whom the text names: found word by word. */
function repeatedInTitles(readings: readonly Reading[], names: readonly Name[], text: string): Name[] {
  const found: Name[] = [];
  const known = new Map<string, NameType>();
  const taken = new Map<Reading, Name[]>();
  for (const name of names) {
    if (name.candidate.kind !== "known" && !name.reading.titleCase) known.set(name.text, name.type);
    if (name.reading.titleCase) taken.set(name.reading, [...(taken.get(name.reading) ?? []), name]);
  }
  for (const reading of readings) {
    if (!reading.titleCase || reading.words.length > LONGEST_TITLE) continue;
    const here = [...(taken.get(reading) ?? [])];
    // the longest names first, so that none is found within another
    for (const { from, to, type } of stretchesNamed(reading, known, text)) {
      const again = nameOf(reading, { from, to, kind: "person" }, type, text);
      if (here.some((n) => n.from < again.to && n.to > again.from)) continue;
      here.push(again);
      found.push(again);
    }
  }
  return found;
}

/** The stretches of a headline that are names, by word positions, the longest first. */
function stretchesNamed({ words }: Reading, known: ReadonlyMap<string, NameType>, text: string) {
  const stretches: { from: number; to: number; length: number; type: NameType }[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
      const name = text.slice(words[from]?.from, words[to - 1]?.to);
      const type = known.get(name);
      if (type) stretches.push({ from, to, length: name.length, type });
    }
  return stretches.sort((a, b) => b.length - a.length || a.from - b.from);
}
