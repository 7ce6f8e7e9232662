import { compareNaturally } from "./natural-order.ts";
import type { ArticleRecord, Iri } from "./types.ts";

/** Where in the text a thing stands first, in code points. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A record with all its lists in one order, which its graph knows too, so that the way back (`toRecords`) gives the same
 * lists: by the place in the text of what an item is or refers to (its first own anchor; of two that begin together the
 * longer), then the items without a place, by id or value, runs of digits as numbers.
 */
export function inTextOrder(record: ArticleRecord): ArticleRecord {
  const places = new Map<Iri, Place>();
  notePlaces(record, places);
  return ordered(record, places) as ArticleRecord;
}

function notePlaces(value: unknown, places: Map<Iri, Place>): void {
  if (typeof value !== "object" || value === null) return;
  const inner = Object.values(value);
  if ("id" in value && typeof value.id === "string") {
    const own = isPlace(value) ? [value] : inner.flat().filter(isPlace);
    for (const place of own) {
      const known = places.get(value.id);
      if (known === undefined || comparePlaces(place, known) < 0) places.set(value.id, place);
    }
  }
  for (const part of inner) if (typeof part === "object") notePlaces(part, places);
}

function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

function comparePlaces(a: Place, b: Place): number {
  return a.start - b.start || b.end - a.end;
}

function ordered(value: unknown, places: ReadonlyMap<Iri, Place>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) {
    const all: Record<string, unknown> = { ...value };
    for (const key of Object.keys(all)) {
      const inner = all[key];
      if (typeof inner === "object") all[key] = ordered(inner, places);
    }
    return all;
  }
  if (value.length < 2) return value.map((item) => ordered(item, places));
  return value
    .map((item) => {
      const name = typeof item === "string" ? item : String(item.id);
      return { item: ordered(item, places), name, place: places.get(name) };
    })
    .sort((a, b) => comparePlaces(a.place ?? NOWHERE, b.place ?? NOWHERE) || compareNaturally(a.name, b.name))
    .map(({ item }) => item);
}

/** Behind every text. */
const NOWHERE: Place = { start: Number.MAX_SAFE_INTEGER, end: 0 };
