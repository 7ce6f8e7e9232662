import { foldName, genderOf, isFamilyNameFirst, STATES } from "../../gazetteer/index.ts";
import type { FoundEntity, FoundMention } from "../types.ts";
import type { Name } from "./names.ts";
import { initialsOf, nearlySame } from "./spelling.ts";

export type Gender = "male" | "female" | "any";

/** An entity while its mentions are being gathered. */
export interface Group {
  readonly id: string;
  readonly type: FoundEntity["type"];
  name: string;
  readonly code?: string;
  readonly mentions: FoundMention[];
  readonly alternateNames: Set<string>;
  /** Folded words of the fullest name, for persons. */
  words: readonly string[];
  gender?: Gender;
}

const wordsOf = (name: string): string[] =>
  foldName(name)
    .replaceAll(/[^\p{L}\p{N} ]/gu, " ")
    .split(/\s+/)
    .filter(Boolean);

const lengthOf = (name: Name): number => name.candidate.to - name.candidate.from;

/** Whether two full names can be one person's: the same words, or first and last the same (a middle name more or less). */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.join("") === b.join("")) return true;
  const [firstA = "", firstB = ""] = [a[0], b[0]];
  const [lastA = "", lastB = ""] = [a.at(-1), b.at(-1)];
  if (firstA === firstB && nearlySame(lastA, lastB)) return true;
  return a.length === b.length && a.slice(1).join() === b.slice(1).join() && nearlySame(firstA, firstB);
}

/** Whether a short name can stand for a full one: a family name, or a given name alone. */
function shortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const s = short.join(" ");
  const tail = full.slice(-short.length).join(" ");
  if (s === tail || (short.length === 1 && nearlySame(s, tail))) return true;
  return s === full.slice(0, short.length).join(" ");
}

const genderOfWords = (name: Name): Gender | undefined => {
  if (name.candidate.gender && name.candidate.gender !== "any") return name.candidate.gender;
  if (lengthOf(name) < 2) return undefined;
  const [first = ""] = name.text.split(/\s/);
  // "Kim Jong-un": a family name comes first
  if (isFamilyNameFirst(first) && !/\s\S+\s/.test(name.text) && /-/.test(name.text)) return undefined;
  return genderOf(first);
};

const agree = (a: Gender | undefined, b: Gender | undefined): boolean =>
  !a || !b || a === "any" || b === "any" || a === b;

interface Under {
  readonly groups: Group[];
  readonly of: Map<Name, Group>;
}

function take(group: Group, name: Name, of: Map<Name, Group>): void {
  const { from, to, metonym } = name;
  group.mentions.push({ from, to, kind: "name", ...(metonym ? { metonym } : {}) });
  of.set(name, group);
}

/** Groups the names of persons: full names first, then short ones with the person of that name mentioned last before. */
function groupPersons(names: readonly Name[], { groups, of }: Under): void {
  const full = names.filter((n) => lengthOf(n) > 1);
  const make = (name: Name, words: readonly string[]): Group => {
    const group: Group = {
      id: `person-${groups.filter((g) => g.type === "Person").length + 1}`,
      type: "Person",
      name: name.text,
      mentions: [],
      alternateNames: new Set(),
      words,
    };
    groups.push(group);
    return group;
  };
  for (const name of full) {
    const words = wordsOf(name.text);
    const persons = groups.filter((g) => g.type === "Person");
    const group = persons.find((g) => samePerson(g.words, words)) ?? make(name, words);
    of.set(name, group);
    const gender = genderOfWords(name);
    if (gender && !group.gender) group.gender = gender;
  }
  const last = new Map<Group, number>();
  for (const name of names) {
    let group = of.get(name);
    if (!group) {
      const words = wordsOf(name.text);
      const gender = genderOfWords(name);
      const persons = groups.filter(
        (g) =>
          g.type === "Person" &&
          (g.words.join("") === words.join("") || shortFor(words, g.words)) &&
          agree(gender, g.gender),
      );
      const byLast = persons.filter((g) => g.words.at(-1) === words.at(-1) || isFamilyNameFirst(name.text));
      const from = byLast.length > 0 ? byLast : persons;
      group = from.sort((a, b) => (last.get(b) ?? -1) - (last.get(a) ?? -1))[0] ?? make(name, words);
      if (gender && !group.gender) group.gender = gender;
    }
    last.set(group, name.from);
    take(group, name, of);
    if (name.text !== group.name) group.alternateNames.add(name.text);
  }
}

const bareName = (name: string): string => foldName(name).replace(/^the /, "");

/** Groups organizations and places: by the tables' usual name, by the same name, by initials, by a shorter form. */
function groupOthers(names: readonly Name[], { groups, of }: Under, type: "Organization" | "Place"): void {
  const prefix = type === "Organization" ? "organization" : "place";
  for (const name of names) {
    const usual = name.known?.name ?? name.text;
    const peers = groups.filter((g) => g.type === type);
    const key = bareName(usual);
    const same = peers.find((g) => bareName(g.name) === key);
    const initials = /^\p{Lu}{2,}$/u.test(name.text) ? peers.find((g) => initialsOf(g.name) === name.text) : undefined;
    const longer =
      type === "Organization" && lengthOf(name) > 1
        ? peers.findLast((g) => bareName(g.name).endsWith(` ${key}`) || bareName(g.name).startsWith(`${key} of `))
        : undefined;
    let group = same ?? initials ?? longer;
    if (!group) {
      group = {
        id: `${prefix}-${peers.length + 1}`,
        type,
        name: usual,
        mentions: [],
        alternateNames: new Set(),
        words: wordsOf(usual),
      };
      groups.push(group);
    }
    take(group, name, of);
    if (name.text !== group.name) group.alternateNames.add(name.text);
  }
}

/** The group of the state with a code, made if there is none; nothing where no state has it. */
export function stateGroup(groups: Group[], code: string): Group | undefined {
  const state = STATES.get(code);
  const known = groups.find((g) => g.type === "State" && g.code === code);
  if (known || !state) return known;
  const { name } = state;
  const group: Group = { id: code, type: "State", name, code, mentions: [], alternateNames: new Set(), words: [] };
  groups.push(group);
  return group;
}

function groupStates(names: readonly Name[], { groups, of }: Under): void {
  for (const name of names) {
    const group = stateGroup(groups, name.known?.code ?? "");
    if (!group) continue;
    take(group, name, of);
    if (name.text !== group.name && !name.metonym) group.alternateNames.add(name.text);
  }
}

/** The entities behind the names of an article, and which name is whose. */
export interface Grouping {
  readonly groups: Group[];
  readonly of: ReadonlyMap<Name, Group>;
}

/** Puts the names that are one entity's together. */
export function groupNames(names: readonly Name[]): Grouping {
  const grouping = { groups: [] as Group[], of: new Map<Name, Group>() };
  const typed = (type: Name["type"]): Name[] => names.filter((name) => name.type === type);
  groupPersons(typed("Person"), grouping);
  groupStates(typed("State"), grouping);
  groupOthers(typed("Organization"), grouping, "Organization");
  groupOthers(typed("Place"), grouping, "Place");
  return grouping;
}
