import { genderOf, isFamilyNameFirst } from "../../gazetteer/index.ts";
import { type Gender, type Group, take, type Under, wordsOf } from "./group.ts";
import type { Name } from "./names.ts";
import { nearlySame } from "./spelling.ts";

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

/** The persons met so far, found by what another name of theirs must have in common: in the order in which they were met. */
function directory() {
  const order = new Map<Group, number>();
  const lists = new Map<string, Group[]>();
  const put = (key: string, group: Group): void => {
    const list = lists.get(key);
    if (list) list.push(group);
    else lists.set(key, [group]);
  };
  const look = (keys: readonly string[]): Group[] =>
    [...new Set(keys.flatMap((key) => lists.get(key) ?? []))].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  // nearlySame asks for the first two letters to be the same
  const near = (word: string): string => word.slice(0, 2);
  const [firstOf, lastOf] = [(w: readonly string[]) => w[0] ?? "", (w: readonly string[]) => w.at(-1) ?? ""];
  /** What two spellings of one full name have in common. */
  const fullKeys = (words: readonly string[]): readonly string[] => [
    `whole ${words.join("")}`,
    `ends ${firstOf(words)} ${near(lastOf(words))}`,
    `starts ${near(firstOf(words))} ${words.slice(1).join(" ")}`,
  ];
  return {
    add(group: Group): void {
      const { words } = group;
      order.set(group, order.size);
      for (const key of fullKeys(words)) put(key, group);
      for (let n = 1; n < words.length; n++) {
        put(`part ${words.slice(-n).join(" ")}`, group);
        put(`part ${words.slice(0, n).join(" ")}`, group);
      }
      if (words.length > 1) put(`near ${near(lastOf(words))}`, group);
    },
    ofFull: (words: readonly string[]): Group | undefined =>
      look(fullKeys(words)).find((group) => samePerson(group.words, words)),
    ofShort: (words: readonly string[]): Group[] =>
      look([
        `whole ${words.join("")}`,
        `part ${words.join(" ")}`,
        ...(words.length === 1 ? [`near ${near(lastOf(words))}`] : []),
      ]).filter((group) => group.words.join("") === words.join("") || shortFor(words, group.words)),
  };
}

/** Groups the names of persons: full names first, then short ones with the person of that name mentioned last before. */
export function groupPersons(names: readonly Name[], { groups, of }: Under): void {
  const persons = directory();
  let made = 0;
  const make = (name: Name, words: readonly string[]): Group => {
    made++;
    const group: Group = {
      id: `person-${made}`,
      type: "Person",
      name: name.text,
      mentions: [],
      alternateNames: new Set(),
      words,
    };
    groups.push(group);
    persons.add(group);
    return group;
  };
  for (const name of names) {
    if (lengthOf(name) < 2) continue;
    const words = wordsOf(name.text);
    const group = persons.ofFull(words) ?? make(name, words);
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
      const fitting = persons.ofShort(words).filter((g) => agree(gender, g.gender));
      const byLast = fitting.filter((g) => g.words.at(-1) === words.at(-1) || isFamilyNameFirst(name.text));
      const from = byLast.length > 0 ? byLast : fitting;
      group = from.sort((a, b) => (last.get(b) ?? -1) - (last.get(a) ?? -1))[0] ?? make(name, words);
      if (gender && !group.gender) group.gender = gender;
    }
    last.set(group, name.from);
    take(group, name, of);
    if (name.text !== group.name) group.alternateNames.add(name.text);
  }
}
