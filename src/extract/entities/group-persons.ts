import { genderOf, isFamilyNameFirst } from "../../gazetteer/index.ts";
import { type Gender, type Group, take, type Under, wordsOf } from "./group.ts";
import type { Name } from "./names.ts";
import { nearlySame } from "./spelling.ts";

const lengthOf = (name: Name): number => name.candidate.to - name.candidate.from;

/** A person met, with what full names of one person have in common. */
interface Met {
  readonly group: Group;
  readonly order: number;
  readonly whole: string;
  readonly first: string;
  readonly last: string;
  /** All but the first word. */
  readonly rest: string;
}

const partsOf = (words: readonly string[]): Omit<Met, "group" | "order"> => ({
  whole: words.join(""),
  first: words[0] ?? "",
  last: words.at(-1) ?? "",
  rest: words.slice(1).join(" "),
});

/** Whether two full names can be one person's: the same words, or first and last the same (a middle name more or less). */
const samePerson = (a: Omit<Met, "group" | "order">, b: Omit<Met, "group" | "order">): boolean =>
  a.whole === b.whole ||
  (a.first === b.first && nearlySame(a.last, b.last)) ||
  (a.rest === b.rest && nearlySame(a.first, b.first));

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

/** The persons met so far, found by what another name of theirs must have in common. */
function directory() {
  let count = 0;
  const lists = new Map<string, Met[]>();
  const put = (key: string, met: Met): void => {
    const list = lists.get(key);
    if (list) list.push(met);
    else lists.set(key, [met]);
  };
  // nearlySame asks for the first two letters to be the same
  const near = (word: string): string => word.slice(0, 2);
  const fullKeys = ({ whole, first, last, rest }: Omit<Met, "group" | "order">): readonly string[] => [
    `whole ${whole}`,
    `ends ${first} ${near(last)}`,
    `starts ${near(first)} ${rest}`,
  ];
  return {
    add(group: Group): void {
      const { words } = group;
      const met = { group, order: count++, ...partsOf(words) };
      for (const key of fullKeys(met)) put(key, met);
      for (let n = 1; n < words.length; n++) {
        put(`part ${words.slice(-n).join(" ")}`, met);
        put(`part ${words.slice(0, n).join(" ")}`, met);
      }
      if (words.length > 1) put(`near ${near(met.last)}`, met);
    },
    /** Of several, the one met first. */
    ofFull(words: readonly string[]): Group | undefined {
      const asked = partsOf(words);
      let first: Met | undefined;
      for (const key of fullKeys(asked))
        for (const met of lists.get(key) ?? []) {
          if (first && met.order >= first.order) break;
          if (samePerson(met, asked)) first = met;
        }
      return first?.group;
    },
    /** In the order in which they were met. */
    ofShort(words: readonly string[]): Group[] {
      const keys = [`whole ${words.join("")}`, `part ${words.join(" ")}`];
      if (words.length === 1) keys.push(`near ${near(words[0] ?? "")}`);
      const whole = words.join("");
      const fitting = keys.flatMap((key) =>
        (lists.get(key) ?? []).filter((met) => met.whole === whole || shortFor(words, met.group.words)),
      );
      return [...new Set(fitting)].sort((a, b) => a.order - b.order).map(({ group }) => group);
    },
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
  const alone = new Set<Group>();
  // whom a short name stood for the last time, and how often in a row: an article keeps to it
  const usual = new Map<string, { readonly group: Group; readonly times: number }>();
  for (const name of names) {
    let group = of.get(name);
    if (!group) {
      const words = wordsOf(name.text);
      const gender = genderOfWords(name);
      const fitting = persons.ofShort(words).filter((g) => agree(gender, g.gender));
      const byLast = fitting.filter((g) => g.words.at(-1) === words.at(-1) || isFamilyNameFirst(name.text));
      const from = byLast.length > 0 ? byLast : fitting;
      const settled = usual.get(words.join(" "));
      const rank = (g: Group): number =>
        settled?.group === g && settled.times > 1 ? Number.MAX_SAFE_INTEGER : (last.get(g) ?? -1);
      group = from.sort((a, b) => rank(b) - rank(a))[0];
      if (!group) {
        group = make(name, words);
        alone.add(group);
      }
      if (gender && !group.gender) group.gender = gender;
      const before = usual.get(words.join(" "));
      usual.set(words.join(" "), { group, times: before?.group === group ? before.times + 1 : 1 });
    }
    last.set(group, name.from);
    take(group, name, of);
    if (name.text !== group.name) group.alternateNames.add(name.text);
  }
  // "Gloria", and no family name anywhere
  for (const group of alone) {
    const gender = group.gender ?? genderOf(group.name);
    if (gender) group.gender = gender;
  }
}
