import { CITIES_TABLE } from "./cities.table.ts";
import { foldName } from "./fold.ts";

/** A city of 15,000 people or more. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Postal abbreviation of the part of the United States ("TX"). */
  readonly part?: string;
  /** GeoNames id. */
  readonly geonames: string;
  /** In thousands. */
  readonly people: number;
}

/** The cities' rows by folded name; read when the first city is asked for. */
let lines: Map<string, string> | undefined;

function read(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of CITIES_TABLE.split("\n")) {
    const end = line.indexOf("|");
    if (end > 0) found.set(line.slice(0, end), line.slice(end + 1));
  }
  return found;
}

function cityOf(row: string): City {
  const [name = "", where = "", geonames = "", people = ""] = row.split(",");
  const [country = "", part] = where.split("-");
  return { name, country, ...(part ? { part } : {}), geonames, people: Number(people) };
}

/** The cities that go by a name, the largest first. */
export function citiesNamed(name: string): readonly City[] {
  lines ??= read();
  return lines.get(foldName(name))?.split("|").map(cityOf) ?? [];
}
