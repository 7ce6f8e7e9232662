import { foldName } from "./fold.ts";
import { ORGANIZATION_IDS } from "./organization-ids.table.ts";

const ids: ReadonlyMap<string, string> = new Map(
  ORGANIZATION_IDS.trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([name = "", id = ""]) => [foldName(name), id]),
);

/** The Wikidata id of an organization by its usual name, where the tables' source has it. */
export const wikidataOfOrganization = (name: string): string | undefined =>
  ids.get(foldName(name).replace(/^the /, ""));
