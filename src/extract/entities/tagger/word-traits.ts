import {
  citiesNamed,
  honorific,
  isFamilyNameFirst,
  isGivenName,
  isKnownName,
  isNameParticle,
  isOrganizationHead,
  isOtherCapitalised,
  isOtherHead,
  isOtherInitials,
  isPlaceHead,
  isPlaceStart,
  isPublicName,
  postLength,
  stateByDemonym,
} from "../../../gazetteer/index.ts";
import { textHash } from "../../crf/index.ts";
import type { WordClusters } from "./word-clusters.ts";

/** What a word shows by itself, as numbers that features are hashed from; hashes are signed, which the engine stores best. */
export interface WordTraits {
  readonly text: number;
  readonly lower: number;
  /** "McCain" is "AaAa", "U.S." "A.A.", "2016" "0"; runs of one kind count once. */
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly fine: number;
  readonly coarse: number;
  /** Answers of the tables as bits, in the order of `TABLES`. */
  readonly flags: number;
  readonly capital: boolean;
  /** May be part of a name: has a capital or a digit, or a table knows it as a particle. */
  readonly notable: boolean;
}

const CAPITALS = /^[\p{Lu}\d.&-]*\p{Lu}[\p{Lu}\d.&-]*$/u;

/** In thousands of people. */
const LARGE_CITY = 100;

/** The questions put to the tables, a bit each. */
const TABLES: readonly ((word: string) => boolean)[] = [
  (w) => CAPITALS.test(w),
  isGivenName,
  isPublicName,
  isFamilyNameFirst,
  isNameParticle,
  isOrganizationHead,
  isPlaceHead,
  isPlaceStart,
  isOtherHead,
  isOtherCapitalised,
  isOtherInitials,
  (w) => honorific(w) !== undefined,
  (w) => postLength([w]) > 0,
  (w) => stateByDemonym(w) !== undefined,
  isKnownName,
  (w) => citiesNamed(w).length > 0,
  (w) => (citiesNamed(w)[0]?.people ?? 0) >= LARGE_CITY,
  (w) => w.includes("-"),
];
export const FLAGS = TABLES.length;

function shapeOf(text: string): string {
  let shape = "";
  for (const c of text) {
    const kind = /\p{Lu}/u.test(c) ? "A" : /\p{L}/u.test(c) ? "a" : /\d/.test(c) ? "0" : c;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

const CAPITAL = /^(?:\p{Lu}|[dl]['’]\p{Lu})/u;
const LETTER = /^[\p{L}\p{N}]/u;
/** Words met, so that each is looked up in the tables once; emptied when full. */
const MOST_WORDS = 20_000;

/** Looks words up, and remembers them. */
export function wordTraits(clusters: WordClusters): (word: string) => WordTraits {
  const met = new Map<string, WordTraits>();
  const look = (text: string): WordTraits => {
    const lower = text.toLowerCase();
    const letters = LETTER.test(text);
    let flags = 0;
    if (letters) for (let bit = 0; bit < TABLES.length; bit++) if (TABLES[bit]?.(text)) flags |= 1 << bit;
    const fine = clusters.fine(lower);
    const ends = [1, 2, 3, 4].filter((n) => n < lower.length);
    const capital = CAPITAL.test(text);
    return {
      text: textHash(text) | 0,
      lower: textHash(lower) | 0,
      shape: textHash(shapeOf(text)) | 0,
      prefixes: ends.map((n) => textHash(lower.slice(0, n)) | 0),
      suffixes: ends.map((n) => textHash(lower.slice(-n)) | 0),
      fine,
      coarse: clusters.coarse(fine),
      flags,
      capital,
      notable: capital || /\p{Lu}|\d/u.test(text) || (letters && isNameParticle(text)),
    };
  };
  return (text) => {
    const known = met.get(text);
    if (known) return known;
    if (met.size >= MOST_WORDS) met.clear();
    const traits = look(text);
    met.set(text, traits);
    return traits;
  };
}
