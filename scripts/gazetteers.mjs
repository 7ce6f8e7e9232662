// Writes the generated tables of src/gazetteer from the packages that scripts/gazetteers/ names.
//   npm run gazetteers
// The two large ones are installed, in pinned versions, into tmp/gazetteer-sources. Same packages, same bytes.

import { writeFileSync } from "node:fs";
import { citiesTable } from "./gazetteers/cities.mjs";
import { organizationIdsTable } from "./gazetteers/organization-ids.mjs";
import { fetchSources } from "./gazetteers/sources.mjs";
import { statesTable } from "./gazetteers/states.mjs";

fetchSources();
const TABLES = {
  "states.table.ts": statesTable,
  "cities.table.ts": citiesTable,
  "organization-ids.table.ts": organizationIdsTable,
};
for (const [name, table] of Object.entries(TABLES))
  writeFileSync(new URL(`../src/gazetteer/${name}`, import.meta.url), await table());
