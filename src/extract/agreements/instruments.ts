import type { AgreementKind } from "../../vocabulary/index.ts";
import { INSTRUMENTS_TABLE } from "./instruments.table.ts";

/** A well-known instrument. */
export interface Instrument {
  readonly name: string;
  readonly kinds: readonly AgreementKind[];
  /** ISO 3166-1 codes of its parties, where they are few and beyond doubt; else empty. */
  readonly parties: readonly string[];
}

const listed = (text = "", by = ","): string[] => text.split(by).filter((word) => word !== "");

const byName = new Map<string, Instrument>();
for (const line of INSTRUMENTS_TABLE.trim().split("\n")) {
  const [name = "", others, kinds, parties] = line.split("|");
  const instrument = { name, kinds: listed(kinds) as AgreementKind[], parties: listed(parties) };
  for (const form of [name, ...listed(others, ";")]) {
    // "INF treaty" as well as "INF Treaty"
    const small = form.replace(/ (?:Treaty|Agreement|Accords?|Pact|Convention|Protocol|Charter|Memorandum)$/, (head) =>
      head.toLowerCase(),
    );
    for (const written of [form, small]) if (!byName.has(written)) byName.set(written, instrument);
  }
}

/** All names of the table as the source of a regular expression, the longest first. */
export const INSTRUMENT_NAMES = `(?:${[...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .join("|")})(?![\\p{L}\\p{N}])`;

/** The instrument of the table that goes by a name, exactly as written. */
export function instrumentByName(name: string): Instrument | undefined {
  return byName.get(name);
}

/** Names by their first word, the longest first. */
const byFirstWord = new Map<string, string[]>();
for (const name of [...byName.keys()].sort((a, b) => b.length - a.length))
  byFirstWord.set(firstWord(name), [...(byFirstWord.get(firstWord(name)) ?? []), name]);

function firstWord(name: string): string {
  return /^[\p{L}\p{N}.]+/u.exec(name)?.[0] ?? name;
}

/** The letters that names begin with. */
const initials = new Set([...byFirstWord.keys()].map((word) => word.charCodeAt(0)));

/** The longest name of the table that stands at a place in a text, with its length; whole words only. */
export function instrumentAt(text: string, at: number): { instrument: Instrument; length: number } | undefined {
  if (!initials.has(text.charCodeAt(at))) return undefined;
  const name = byFirstWord
    .get(firstWord(text.slice(at, at + 40)))
    ?.find(
      (form) => text.startsWith(form, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + form.length, at + form.length + 2)),
    );
  const instrument = name === undefined ? undefined : byName.get(name);
  return name !== undefined && instrument ? { instrument, length: name.length } : undefined;
}
