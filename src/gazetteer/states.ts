import { foldName } from "./fold.ts";
import { remembered } from "./remembered.ts";
import { OTHER_DEMONYMS, OTHER_NAMES, SHORT_NAMES } from "./state-names.ts";
import { STATES_TABLE } from "./states.table.ts";

export interface State {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string;
  /** English short name as news writes it. */
  readonly name: string;
  /** Wikidata id, `Q423`. */
  readonly wikidata?: string;
  /** A dependent territory (Greenland, Hong Kong), which does not act as a state. */
  readonly territory?: true;
}

interface Row {
  readonly state: State;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

const listed = (text: string | undefined): string[] => (text ? text.split(";") : []);

function row(line: string): Row {
  const [code = "", status, wikidata, common = "", official, demonyms, capitals] = line.split("|");
  const name = SHORT_NAMES[code] ?? common;
  return {
    state: { code, name, ...(wikidata ? { wikidata } : {}), ...(status === "T" ? { territory: true as const } : {}) },
    names: [name, common, ...listed(official), ...listed(OTHER_NAMES[code])],
    demonyms: [...listed(demonyms), ...listed(OTHER_DEMONYMS[code])],
    capitals: listed(capitals),
  };
}

const ROWS = STATES_TABLE.trim().split("\n").map(row);

/** Every state and dependent territory, by code. */
export const STATES: ReadonlyMap<string, State> = new Map(ROWS.map(({ state }) => [state.code, state]));

const CAPITALS_ONLY = /^[A-Z.]+$/;

/** First come, first kept: independent states before territories ("Saint Martin"), table order otherwise. */
function index(words: (row: Row) => readonly string[]): ReadonlyMap<string, State> {
  const found = new Map<string, State>();
  for (const territory of [undefined, true])
    for (const entry of ROWS)
      if (entry.state.territory === territory)
        for (const word of words(entry)) {
          const key = CAPITALS_ONLY.test(word) ? word.replaceAll(".", "") : foldName(word);
          if (!found.has(key)) found.set(key, entry.state);
        }
  return found;
}

const byName = index(({ names }) => names);
const byDemonym = index(({ demonyms }) => demonyms);
const byCapital = index(({ capitals }) => capitals);

/** The name as a key: capital short names ("US", "U.K.") stand apart from words that fold alike ("us"). */
function look(map: ReadonlyMap<string, State>, name: string): State | undefined {
  const bare = name.replace(/^the\s+/i, "");
  return (CAPITALS_ONLY.test(bare) && map.get(bare.replaceAll(".", ""))) || map.get(foldName(bare));
}

/** The state (no territory) that goes by a name: short, official or usual; "the" and case do not matter, "US" in capitals. */
export function stateByName(name: string): State | undefined {
  const state = look(byName, name);
  return state?.territory ? undefined : state;
}

/** The dependent territory that goes by a name. */
export function territoryByName(name: string): State | undefined {
  const state = look(byName, name);
  return state?.territory ? state : undefined;
}

/** The state whose adjective or word for its people this is: "Russian", "Danes", "U.S.". */
export const stateByDemonym = remembered((word): State | undefined => {
  const state = look(byDemonym, word) ?? (word.endsWith("s") ? look(byDemonym, word.slice(0, -1)) : undefined);
  return state?.territory ? undefined : state;
});

/** The dependent territory whose adjective or word for its people this is: "Faroese". */
export function territoryByDemonym(word: string): State | undefined {
  const state = look(byDemonym, word);
  return state?.territory ? state : undefined;
}

/** The state whose capital, or seat of government, goes by a name. */
export function stateByCapital(name: string): State | undefined {
  const state = look(byCapital, name);
  return state?.territory ? undefined : state;
}
