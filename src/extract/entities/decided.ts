import { honorific, type KnownName } from "../../gazetteer/index.ts";
import { type Candidate, knownAt } from "./candidates.ts";
import { isMetonym } from "./metonymy.ts";
import { type Name, nameOf, typeOfKnown } from "./names.ts";
import type { Reading } from "./readings.ts";
import type { TaggedName, TaggedType } from "./tagger/labels.ts";

/** Small words before a name that say what it is of: "the newspaper Al Massae", "the village of Orša". */
const SAID_BEFORE: ReadonlyMap<string, TaggedType> = new Map([
  ...[
    "newspaper",
    "daily",
    "weekly",
    "magazine",
    "tabloid",
    "broadcaster",
    "newswire",
    "website",
    "airline",
    "charity",
  ].map((word): [string, TaggedType] => [word, "Organization"]),
  ...["town", "city", "village", "province", "county", "district"].map((word): [string, TaggedType] => [word, "Place"]),
]);

/**
 * A name with what rules and tables know of it, where they agree on its words.
 * @param ruleAt the rules' names by each of their words
 * @param persons words of the persons that the article names in full
 */
export function decided(
  reading: Reading,
  tagged: TaggedName,
  ruleAt: ReadonlyMap<number, Name>,
  persons: ReadonlySet<string>,
  text: string,
): Name {
  const { from, to } = tagged;
  const there = ruleAt.get(from);
  const rule = there?.candidate.from === from && there.candidate.to === to ? there : undefined;
  if (rule && agrees(rule, tagged, persons)) return rule;
  const type = saidBefore(reading, tagged) ?? (holdsPost(reading, tagged, rule) ? "Person" : tagged.type);
  if (rule?.type === type) return rule;
  const known = type === "Person" ? undefined : (rule?.known ?? knownExactly(reading, tagged));
  if (known && isOf(known, type)) {
    const candidate: Candidate = { from, to, kind: "known", known };
    return nameOf(reading, candidate, typeOfKnown(known, isMetonym(reading, candidate)), text);
  }
  if (type === "Person") return nameOf(reading, person(reading, tagged), type, text);
  return nameOf(reading, { from, to, kind: type === "Place" ? "place" : "organization" }, type, text);
}

/**
 * Whether the rules' name stands: tables are right about names of bodies and places that the tagger mixes up, and about
 * states that it took for persons ("Chad", "Tokyo said"), unless the article names such a person.
 */
function agrees(rule: Name, { type }: TaggedName, persons: ReadonlySet<string>): boolean {
  if (!rule.known) return false;
  return type === "Person" ? rule.type === "State" && !persons.has(rule.text) : true;
}

/** What the word before a name says it is, where the tagger took it for a person. */
function saidBefore({ words }: Reading, { from, type }: TaggedName): TaggedType | undefined {
  const before = words[from - 1]?.text === "of" ? words[from - 2] : words[from - 1];
  return type === "Person" ? SAID_BEFORE.get(before?.text ?? "") : undefined;
}

/**
 * Whether the words beside a name of two or three words that the tagger took for a place's say which post its bearer holds:
 * "Kenya's health secretary, Aden Duale, said"; behind it only where the rules see a person, too ("Camp David, the
 * president's retreat").
 */
function holdsPost(reading: Reading, tagged: TaggedName, rule: Name | undefined): boolean {
  const { words, beginning, ending } = reading;
  const { from, to, type } = tagged;
  if (type !== "Place" || to - from < 2 || to - from > 3 || knownExactly(reading, tagged)) return false;
  const text = (i: number): string => words[i]?.text ?? "";
  if (text(from - 1) === "," && ending.get(from - 1)?.kind === "post") return /^[,.]?$/.test(text(to));
  const post = text(to) === "," && /^(?:a|an|the)$/.test(text(to + 1)) ? beginning.get(to + 2) : undefined;
  return rule?.candidate.kind === "person" && post?.kind === "post" && !/^['’]s?$/.test(text(post.to));
}

/** Whether what the tables know by a name can be of a type: a government is place and body. */
function isOf({ kind }: KnownName, type: TaggedType): boolean {
  if (kind === "organization" || kind === "place") return (kind === "organization") === (type === "Organization");
  return type !== "Person";
}

function knownExactly({ words }: Reading, { from, to }: TaggedName): KnownName | undefined {
  const found = knownAt(words, from);
  return found?.to === to ? found.known : undefined;
}

function person({ words, beginning }: Reading, { from, to }: TaggedName): Candidate {
  const before = words[from - 1]?.text === "." ? words[from - 2] : words[from - 1];
  const gender = beginning.get(from)?.gender ?? honorific(before?.text ?? "");
  return { from, to, kind: "person", ...(gender ? { gender, certain: true as const } : {}) };
}
