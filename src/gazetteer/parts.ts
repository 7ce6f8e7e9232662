import { AMERICAN_PARTS } from "./parts.table.ts";
import { REGIONS } from "./places.table.ts";

const postal = new Map<string, string>();
for (const line of AMERICAN_PARTS.trim().split("\n")) {
  const [code = "", names = ""] = line.split("|");
  for (const name of names.split(";")) postal.set(name, code);
}
const regions = new Set(REGIONS.replaceAll("\n", "").split("|"));

/** The postal abbreviation of a part of the United States, by its name or as news shortens it ("Pa.", "N.Y."). */
export const partOfAmerica = (name: string): string | undefined => postal.get(name.replace(/\.$/, ""));

/** Whether a name is a region's in the tables: part of a state, a continent, a water. A city of that name is not meant. */
export const isRegion = (name: string): boolean => regions.has(name);
