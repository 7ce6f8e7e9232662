import { type FullName, fullName, samePerson, shortFor } from "./full-names.ts";
import type { Group } from "./group.ts";

/** A person met, with what full names of one person have in common. */
interface Met {
  readonly group: Group;
  readonly order: number;
  readonly name: FullName;
}

/** The persons of an article met so far, found by what another name of theirs must have in common. */
export interface PersonsMet {
  add(group: Group): void;
  /** The one person whose full name this can be: the one with the very words before others; nobody where two are left. */
  ofFull(words: readonly string[]): Group | undefined;
  /** Those whom a short name can stand for, in the order in which they were met. */
  ofShort(words: readonly string[]): readonly Group[];
}

// nearlySame asks for the first two letters to be the same
const near = (word: string): string => word.slice(0, 2);

/** So many words of a name's beginning and end are found by their text; what is longer is no name, but a list without commas. */
const LONG = 12;

const fullKeys = ({ whole, first, last, middle }: FullName): readonly string[] => [
  `whole ${whole}`,
  `ends ${first} ${near(last)}`,
  `starts ${near(first)} ${[...middle, last].join(" ")}`,
];

export function personsMet(): PersonsMet {
  let count = 0;
  const lists = new Map<string, Met[]>();
  const put = (key: string, met: Met): void => {
    const list = lists.get(key);
    if (list) list.push(met);
    else lists.set(key, [met]);
  };
  return {
    add(group) {
      const name = fullName(group.words);
      const { words } = name;
      const met = { group, order: count++, name };
      for (const key of fullKeys(name)) put(key, met);
      for (let n = 1; n < Math.min(words.length, LONG + 1); n++) {
        put(`part ${words.slice(-n).join(" ")}`, met);
        put(`part ${words.slice(0, n).join(" ")}`, met);
      }
      if (words.length > 1) put(`near ${near(name.last)}`, met);
    },
    ofFull(words) {
      const asked = fullName(words);
      const turned = `whole ${asked.last}${asked.first}`;
      const same = new Set<Group>();
      for (const key of [...fullKeys(asked), turned])
        for (const { group, name } of lists.get(key) ?? []) {
          if (name.whole === asked.whole && name.suffix === asked.suffix) return group;
          if (samePerson(name, asked)) same.add(group);
        }
      const [only, ...others] = same;
      return others.length === 0 ? only : undefined;
    },
    ofShort(words) {
      const asked = fullName(words);
      const keys = [`whole ${asked.whole}`, `part ${asked.words.slice(0, LONG).join(" ")}`];
      if (asked.words.length === 1) keys.push(`near ${near(asked.first)}`);
      if (asked.words.length > LONG) keys.push(`part ${asked.words.slice(-LONG).join(" ")}`);
      const fitting = keys.flatMap((key) =>
        (lists.get(key) ?? []).filter(({ name }) => name.whole === asked.whole || shortFor(asked, name)),
      );
      return [...new Set(fitting)].sort((a, b) => a.order - b.order).map(({ group }) => group);
    },
  };
}
