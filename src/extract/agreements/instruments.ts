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
  for (const form of [name, ...listed(others, ";")]) byName.set(form, instrument);
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
