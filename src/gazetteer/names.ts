import { foldName } from "./fold.ts";
import { ORGANIZATIONS } from "./organizations.table.ts";
import { CITIES, REGIONS } from "./places.table.ts";
import { remembered } from "./remembered.ts";
import { SEATS } from "./seats.table.ts";
import { OTHER_NAMES } from "./state-names.ts";
import { STATES_TABLE } from "./states.table.ts";
import { STATES } from "./states.ts";

/** What a name in the tables stands for. `name` is the usual name, however it was written in the text. */
export interface KnownName {
  readonly kind: "state" | "territory" | "capital" | "seat" | "place" | "organization";
  readonly name: string;
  /** The state (ISO code) of a state, territory, capital or seat. */
  readonly code?: string;
}

interface Entry {
  readonly words: readonly string[];
  readonly known: KnownName;
  /** Initials and short names, which must stand in the text letter by letter (points aside): "WHO", "US", "al-Qaeda". */
  readonly exact?: string;
}

const INITIALS = /^(?:[A-Z0-9]+[A-Za-z]?[A-Z0-9]*|(?:[A-Z]\.)+)$/;

const entries = new Map<string, Entry[]>();

function add(text: string, known: KnownName): void {
  const words = foldName(text).split(" ");
  const [first = ""] = words;
  const list = entries.get(first) ?? [];
  if (list.some((entry) => entry.words.join(" ") === words.join(" ") && entry.exact === undefined)) return;
  list.push({ words, known, ...(INITIALS.test(text) ? { exact: text.replaceAll(".", "") } : {}) });
  entries.set(first, list);
}

const lines = (table: string): string[] => table.trim().split("\n");
const listed = (table: string): string[] => table.replaceAll("\n", "").split("|");

for (const line of lines(STATES_TABLE)) {
  const [code = "", , , common = "", official = ""] = line.split("|");
  const state = STATES.get(code);
  if (!state) continue;
  const known: KnownName = { kind: state.territory ? "territory" : "state", name: state.name, code };
  for (const text of [state.name, common, ...official.split(";"), ...(OTHER_NAMES[code] ?? "").split(";")])
    if (text) add(text, known);
}
for (const line of lines(SEATS)) {
  const [name = "", code = ""] = line.split("|");
  add(name, { kind: "seat", name, code });
}
for (const line of lines(STATES_TABLE)) {
  const [code = "", status, , , , , capitals = ""] = line.split("|");
  if (status === "S") for (const name of capitals.split(";")) if (name) add(name, { kind: "capital", name, code });
}
for (const [name, alias, code] of [
  ["Washington", "Washington", "US"],
  ["Washington", "Washington DC", "US"],
  ["Kyiv", "Kiev", "UA"],
  ["Bogotá", "Bogota", "CO"],
  ["Ulaanbaatar", "Ulaanbaatar", "MN"],
  ["Delhi", "Delhi", "IN"],
  ["Sanaa", "Sana'a", "YE"],
] as const)
  add(alias, { kind: "capital", name, code });
for (const line of lines(ORGANIZATIONS)) {
  const names = line.split(";");
  const [name = ""] = names;
  for (const text of names) add(text, { kind: "organization", name });
}
for (const name of listed(`${REGIONS}|${CITIES}`)) if (name) add(name, { kind: "place", name });
for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);

/**
 * The longest name of the tables that begins with the first of these words. `words` are as the text has them, hyphenated
 * ones in their parts; the answer says how many of them it takes.
 */
export function longestKnownName(words: readonly string[]): { known: KnownName; length: number } | undefined {
  const [first] = words;
  const candidates = first === undefined ? undefined : entries.get(foldName(first));
  if (first === undefined || !candidates) return undefined;
  const folded = words.map(foldName);
  for (const { words: name, known, exact } of candidates)
    if (name.every((word, i) => folded[i] === word) && (!exact || first.replaceAll(".", "") === exact))
      return { known, length: name.length };
  return undefined;
}

/** Whether a name in the tables begins with a word (of a hyphenated one, its first part). */
export const beginsKnownName = remembered((word) => entries.has(foldName(word)));

/** Whether a single word is a name in the tables. */
export const isKnownName = remembered((word) => longestKnownName([word])?.length === 1);
