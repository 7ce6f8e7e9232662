import type { KnownName } from "../../gazetteer/index.ts";
import type { Candidate } from "./candidates.ts";
import { isMetonym } from "./metonymy.ts";
import type { Reading } from "./readings.ts";

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

/** What the certain names of an article say about the others. */
interface Evidence {
  readonly typeOf: ReadonlyMap<string, NameType>;
  /** Given and family names of the persons named in full. */
  readonly partsOfPersons: ReadonlySet<string>;
}

const PLACE_PREPOSITIONS = new Set(["in", "near", "outside", "throughout", "across"]);

function typeOfKnown({ kind }: KnownName, metonym: boolean): NameType {
  if (kind === "organization") return "Organization";
  if (kind === "state") return "State";
  return metonym ? "State" : "Place";
}

function nameOf(reading: Reading, candidate: Candidate, type: NameType, text: string): Name {
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

function gather(names: readonly Name[]): Evidence {
  const typeOf = new Map<string, NameType>();
  const partsOfPersons = new Set<string>();
  for (const { candidate, reading, type, text } of names) {
    if (candidate.kind === "known") continue;
    typeOf.set(text, type);
    if (type !== "Person") continue;
    for (const word of reading.words.slice(candidate.from, candidate.to))
      if (word.capital) partsOfPersons.add(word.text);
  }
  return { typeOf, partsOfPersons };
}

/** The type of a name whose own words do not tell it: what the article says of it elsewhere, then where it stands. */
function unsureType(reading: Reading, candidate: Candidate, text: string, evidence: Evidence): NameType | undefined {
  const { words, titleCase } = reading;
  const elsewhere = evidence.typeOf.get(text);
  if (elsewhere) return elsewhere;
  const length = candidate.to - candidate.from;
  if (length === 1 && evidence.partsOfPersons.has(text)) return "Person";
  if (titleCase) return undefined;
  const before = words[candidate.from - 1]?.text.toLowerCase() ?? "";
  if (length === 2 || length === 3) return before === "the" ? undefined : "Person";
  if (PLACE_PREPOSITIONS.has(before) && words[candidate.from]?.pos === "PROPN") return "Place";
  return undefined;
}

/** The names of an article in the order of the text. */
export function decideNames(readings: readonly Reading[], text: string): Name[] {
  const sure: Name[] = [];
  for (const reading of readings)
    for (const candidate of reading.candidates) {
      const type = ownType(reading, candidate);
      if (type && !(reading.titleCase && candidate.kind !== "known" && !candidate.certain))
        sure.push(nameOf(reading, candidate, type, text));
    }
  const evidence = gather(sure);
  const decided = new Set(sure.map(({ candidate }) => candidate));
  const rest: Name[] = [];
  for (const reading of readings)
    for (const candidate of reading.candidates) {
      if (
        decided.has(candidate) ||
        candidate.kind === "post" ||
        candidate.kind === "demonym" ||
        candidate.kind === "other"
      )
        continue;
      const from = reading.words[candidate.from]?.from ?? 0;
      const to = reading.words[candidate.to - 1]?.to ?? from;
      const type = unsureType(reading, candidate, text.slice(from, to), evidence);
      if (type) rest.push(nameOf(reading, candidate, type, text));
    }
  return [...sure, ...rest].sort((a, b) => a.from - b.from);
}
