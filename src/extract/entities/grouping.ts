import { foldName, nationalBody, STATES } from "../../gazetteer/index.ts";
import { type Group, take, type Under, wordsOf } from "./group.ts";
import { groupPersons } from "./group-persons.ts";
import type { Name } from "./names.ts";
import type { Reading } from "./readings.ts";
import { initialsOf } from "./spelling.ts";

export type { Gender, Group } from "./group.ts";

const bareName = (name: string): string => foldName(name).replace(/^the /, "");

/** The shorter forms a name may be written in: its last words, and what stands before "of". */
function shorterForms(bare: string): readonly string[] {
  const words = bare.split(" ");
  const tails = words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
  const heads = words.flatMap((word, i) => (word === "of" && i > 0 ? [words.slice(0, i).join(" ")] : []));
  return [...tails, ...heads];
}

/** Groups organizations and places: by the tables' usual name, by the same name, by initials, by a shorter form. */
function groupOthers(names: readonly Name[], { groups, of }: Under, type: "Organization" | "Place"): void {
  const byName = new Map<string, Group>();
  const byInitials = new Map<string, Group>();
  const byShorter = new Map<string, Group>();
  const make = (usual: string): Group => {
    const group: Group = {
      id: `${type === "Organization" ? "organization" : "place"}-${byName.size + 1}`,
      type,
      name: usual,
      mentions: [],
      alternateNames: new Set(),
      words: wordsOf(usual),
    };
    groups.push(group);
    const bare = bareName(usual);
    byName.set(bare, group);
    const initials = initialsOf(usual);
    if (!byInitials.has(initials)) byInitials.set(initials, group);
    if (type === "Organization") for (const form of shorterForms(bare)) byShorter.set(form, group);
    return group;
  };
  for (const name of names) {
    const usual = name.known?.name ?? name.text;
    const key = bareName(usual);
    const initials = /^\p{Lu}{2,}$/u.test(name.text) ? byInitials.get(name.text) : undefined;
    // of which of several states "the Supreme Court" is, what is said of it tells
    const several = name.candidate.to - name.candidate.from > 1 && nationalBody(usual) === undefined;
    const longer = several ? byShorter.get(key) : undefined;
    const group = byName.get(key) ?? initials ?? longer ?? make(usual);
    take(group, name, of);
    if (name.text !== group.name) group.alternateNames.add(name.text);
  }
}

/** The entities behind the names of an article, and which name is whose. */
export interface Grouping {
  readonly groups: Group[];
  readonly of: Map<Name, Group>;
  /** The states among the groups, by ISO code. */
  readonly states: Map<string, Group>;
}

/** The group of the state with a code, made if there is none; nothing where no state has it. */
export function stateGroup({ groups, states }: Omit<Grouping, "of">, code: string): Group | undefined {
  const state = STATES.get(code);
  const known = states.get(code);
  if (known || !state) return known;
  const { name } = state;
  const group: Group = { id: code, type: "State", name, code, mentions: [], alternateNames: new Set(), words: [] };
  groups.push(group);
  states.set(code, group);
  return group;
}

function groupStates(names: readonly Name[], under: Under & Pick<Grouping, "states">): void {
  for (const name of names) {
    const group = stateGroup(under, name.known?.code ?? "");
    if (!group) continue;
    take(group, name, under.of);
    if (name.text !== group.name && !name.metonym) group.alternateNames.add(name.text);
  }
}

/**
 * Puts the names that are one entity's together.
 * @param bylines the sentences that say who wrote the article
 */
export function groupNames(names: readonly Name[], bylines: ReadonlySet<Reading> = new Set()): Grouping {
  const grouping = { groups: [] as Group[], of: new Map<Name, Group>(), states: new Map<string, Group>() };
  const typed = (type: Name["type"]): Name[] => names.filter((name) => name.type === type);
  groupPersons(typed("Person"), grouping, bylines);
  groupStates(typed("State"), grouping);
  groupOthers(typed("Organization"), grouping, "Organization");
  groupOthers(typed("Place"), grouping, "Place");
  return grouping;
}
