import {
  type City,
  citiesNamed,
  isRegion,
  partOfAmerica,
  STATES,
  stateByCapital,
  stateByName,
  territoryByName,
  wikidataOfOrganization,
} from "../../gazetteer/index.ts";
import type { Group } from "./grouping.ts";
import type { Reading } from "./readings.ts";

/** What an article is about, where a name alone does not say which city it means. */
export interface Surroundings {
  readonly text: string;
  /** ISO codes of the states it names, or has an adjective of. */
  readonly countries: ReadonlySet<string>;
  /** Postal abbreviations of the parts of the United States it names. */
  readonly parts: ReadonlySet<string>;
}

export function surroundingsOf(text: string, readings: readonly Reading[], groups: readonly Group[]): Surroundings {
  const countries = new Set(groups.flatMap(({ code }) => (code === undefined ? [] : [code])));
  for (const { candidates } of readings) for (const { code } of candidates) if (code !== undefined) countries.add(code);
  const parts = new Set(groups.flatMap(({ type, name }) => (type === "Place" ? (partOfAmerica(name) ?? []) : [])));
  return { text, countries, parts };
}

const wikidataIri = (id: string): string => `http://www.wikidata.org/entity/${id}`;
const geonamesIri = (id: string): string => `https://sws.geonames.org/${id}/`;

/** IRIs of what an entity is elsewhere, by the tables; none where they leave a doubt. */
export function sameAsOf(group: Group, surroundings: Surroundings): readonly string[] {
  const { type, name, code } = group;
  if (type === "Person") return [];
  const wikidata =
    type === "State"
      ? STATES.get(code ?? "")?.wikidata
      : type === "Organization"
        ? wikidataOfOrganization(name)
        : territoryByName(name)?.wikidata;
  if (wikidata !== undefined) return [wikidataIri(wikidata)];
  const city = type === "Place" ? cityMeant(group, surroundings) : undefined;
  return city ? [geonamesIri(city.geonames)] : [];
}

/** How many times the people of all others: the city that news means by the bare name. */
const FAR_LARGER = 10;
/** In thousands: a city that is named without its country. */
const WORLD_KNOWN = 100;

const dominating = ([first, second]: readonly City[]): City | undefined =>
  first && first.people >= FAR_LARGER * (second?.people ?? 0) ? first : undefined;

/** What stands after a place with a comma: "Irving, Texas", "Lyon, France". */
const AFTER_COMMA = /^,\s+((?:\p{Lu}[\p{L}.]*)(?:\s+\p{Lu}[\p{L}.]*){0,2})/u;

/** The part or state that a mention is followed by, as a test of cities; nothing where none is. */
function saidAfter({ mentions }: Group, text: string): ((city: City) => boolean) | undefined {
  for (const { to } of mentions) {
    const words = AFTER_COMMA.exec(text.slice(to, to + 60))?.[1]?.split(/\s+/) ?? [];
    for (let n = words.length; n > 0; n--) {
      const name = words.slice(0, n).join(" ");
      const part = partOfAmerica(name);
      // "Tbilisi, Georgia" is in a state, "Atlanta, Georgia" in a part of one
      const state = stateByName(name)?.code;
      if (part !== undefined || state !== undefined)
        return (city) => (part !== undefined && city.part === part) || city.country === state;
    }
  }
  return undefined;
}

/**
 * The city that an article means by a name: by the part or state after it; a capital's; by the states it names; else the
 * one that is far larger than all others of the name. Nobody's where that leaves two, or where a region has the name.
 */
function cityMeant(group: Group, { text, countries, parts }: Surroundings): City | undefined {
  const { name } = group;
  if (isRegion(name)) return undefined;
  const all = citiesNamed(name);
  const said = saidAfter(group, text);
  if (said) return all.find(said);
  const capital = stateByCapital(name)?.code;
  if (capital !== undefined) return all.find((city) => city.country === capital);
  const near = all.filter((city) => countries.has(city.country) && (city.part === undefined || parts.has(city.part)));
  const largest = dominating(all);
  if (near.length > 0 && !(largest && countries.has(largest.country))) return dominating(near);
  if (largest) return largest.people >= WORLD_KNOWN || countries.has(largest.country) ? largest : undefined;
  return dominating(all.filter((city) => countries.has(city.country)));
}
