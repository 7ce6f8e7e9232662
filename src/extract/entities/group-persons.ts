import { beginsFamilyName, genderOf, isFamilyNameFirst } from "../../gazetteer/index.ts";
import { fullName } from "./full-names.ts";
import { type Gender, type Group, take, type Under, wordsOf } from "./group.ts";
import type { Name } from "./names.ts";
import { type PersonsMet, personsMet } from "./persons-met.ts";
import type { Reading } from "./readings.ts";

/** Whether a name has a given name and a family name; "van der Berg" and "Marsh Jr." have one of them. */
function isFull({ text, candidate }: Name): boolean {
  if (candidate.to - candidate.from < 2) return false;
  const words = text.split(/\s+/);
  const start = words.findIndex((word) => !beginsFamilyName(word));
  return fullName(wordsOf(words.slice(Math.max(0, start)).join(" "))).words.length > 1;
}

const genderOfWords = (name: Name): Gender | undefined => {
  if (name.candidate.gender && name.candidate.gender !== "any") return name.candidate.gender;
  if (!isFull(name)) return undefined;
  const [first = ""] = name.text.split(/\s/);
  // "Kim Jong-un": a family name comes first
  if (isFamilyNameFirst(first) && !/\s\S+\s/.test(name.text) && /-/.test(name.text)) return undefined;
  return genderOf(first);
};

const agree = (a: Gender | undefined, b: Gender | undefined): boolean =>
  !a || !b || a === "any" || b === "any" || a === b;

/** Where the persons of an article were met, as far as the text is read. */
interface Course {
  /** The paragraph in which each was named last. */
  readonly last: Map<Group, number>;
  /** Whom a short name stood for the last time, and how often in a row: an article keeps to it. */
  readonly usual: Map<string, { readonly group: Group; readonly times: number }>;
}

/**
 * Which of several namesakes a short name stands for: the one met, where the article has named one only; whom it stood for
 * before, if only once, then in a paragraph that names no other; nobody where that leaves a doubt.
 */
function namesake(fitting: readonly Group[], short: string, block: number, { last, usual }: Course): Group | undefined {
  const met = fitting.filter((group) => last.has(group));
  if (met.length < 2) return met[0];
  const settled = usual.get(short);
  if (!settled || !met.includes(settled.group)) return undefined;
  const another = met.some((group) => group !== settled.group && last.get(group) === block);
  return another && settled.times < 2 ? undefined : settled.group;
}

/** Whom a short name can stand for: those of that family name before those of that given name, and no "Jr." before his father. */
function fittingTo(name: Name, words: readonly string[], persons: PersonsMet): readonly Group[] {
  const gender = genderOfWords(name);
  const all = persons.ofShort(words).filter((group) => agree(gender, group.gender));
  const { last, suffix } = fullName(words);
  const byLast = all.filter((g) => fullName(g.words).last === last || isFamilyNameFirst(name.text));
  const fitting = byLast.length > 0 ? byLast : all;
  const fathers = new Set(fitting.map((g) => fullName(g.words)).flatMap((f) => (f.suffix === "" ? [f.first] : [])));
  const nearest = fitting.filter((group) => {
    const full = fullName(group.words);
    return full.suffix === suffix || (suffix === "" && !fathers.has(full.first));
  });
  return nearest.length > 0 ? nearest : fitting;
}

/** "Donald J. Trump", where the article has "Donald Trump" too: the name without the initial is the usual one. */
function usualName(group: Group, name: Name): void {
  const [old, given] = [fullName(group.words), fullName(wordsOf(name.text))];
  if (given.words.length > 1 && given.words.length < old.words.length && given.suffix === old.suffix)
    if (old.middle.length > 0 && old.middle.join("").length <= 2 && given.middle.length === 0) {
      group.alternateNames.add(group.name);
      group.alternateNames.delete(name.text);
      group.name = name.text;
    }
}

const WRITER =
  /^(?:reporter|correspondent|columnist|writer|journalist|editor|author|contributor|fellow|professor|lecturer|critic|blogger|novelist|producer)$/i;
/** Words after a name in which its bearer is said to be a writer: "Jane Hart is a columnist for the Herald". */
const LINE = 14;

const isWriter = ({ reading: { words }, candidate: { to } }: Name): boolean =>
  words.slice(to, to + LINE).some(({ text }) => WRITER.test(text));

/**
 * Groups the names of persons: full names first, then short ones with the person of that name. A short name that may be one
 * of several persons' is left to nobody; so is a name in a byline that the text has for somebody who is not said to write.
 * @param bylines the sentences that say who wrote the article
 */
export function groupPersons(all: readonly Name[], { groups, of }: Under, bylines: ReadonlySet<Reading>): void {
  const names = all.filter(({ reading }) => !bylines.has(reading));
  const persons = personsMet();
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
    if (!isFull(name)) continue;
    const words = wordsOf(name.text);
    const group = persons.ofFull(words) ?? make(name, words);
    of.set(name, group);
    usualName(group, name);
    const gender = genderOfWords(name);
    if (gender && !group.gender) group.gender = gender;
  }
  const course: Course = { last: new Map(), usual: new Map() };
  const alone = new Set<Group>();
  /** Names before any of the namesakes was met: a headline's. */
  const early: { readonly name: Name; readonly short: string; readonly fitting: readonly Group[] }[] = [];
  const settle = (name: Name, group: Group): void => {
    const gender = genderOfWords(name);
    if (gender && !group.gender) group.gender = gender;
    take(group, name, of);
    if (name.text !== group.name) group.alternateNames.add(name.text);
  };
  for (const name of names) {
    let group = of.get(name);
    if (!group) {
      const words = wordsOf(name.text);
      const short = words.join(" ");
      const fitting = fittingTo(name, words, persons);
      group = fitting.length < 2 ? fitting[0] : namesake(fitting, short, name.reading.sentence.block, course);
      if (!group && fitting.length > 1) {
        if (fitting.every((g) => !course.last.has(g))) early.push({ name, short, fitting });
        continue;
      }
      if (!group) {
        group = make(name, words);
        alone.add(group);
      }
      const before = course.usual.get(short);
      course.usual.set(short, { group, times: before?.group === group ? before.times + 1 : 1 });
    }
    course.last.set(group, name.reading.sentence.block);
    settle(name, group);
  }
  for (const { name, short, fitting } of early) {
    const group = course.usual.get(short)?.group;
    if (group && fitting.includes(group)) settle(name, group);
  }
  for (const name of all) {
    if (!bylines.has(name.reading)) continue;
    const words = wordsOf(name.text);
    const namesakes = isFull(name) ? [persons.ofFull(words)].filter((g) => g !== undefined) : persons.ofShort(words);
    const [only] = namesakes;
    if (!only) settle(name, make(name, words));
    else if (isFull(name) && names.some((n) => of.get(n) === only && isWriter(n))) settle(name, only);
  }
  // "Gloria", and no family name anywhere
  for (const group of alone) {
    const gender = group.gender ?? genderOf(group.name);
    if (gender) group.gender = gender;
  }
}
