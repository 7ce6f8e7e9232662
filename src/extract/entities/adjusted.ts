import { isGivenName } from "../../gazetteer/index.ts";
import { type Candidate, knownAt } from "./candidates.ts";
import { type Capitals, firstWord, isStorm } from "./capitals.ts";
import type { Name } from "./names.ts";
import type { Reading } from "./readings.ts";
import type { TaggedName } from "./tagger/labels.ts";

const DASH = /^[-‐‑–—/]$/;
const COMPASS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central)$/;
const DEGREE = /^(?:MD|M\.D\.|PhD|Ph\.D\.|MBA|MPH|JD|J\.D\.|RN|Esq|LLM|MPhil|DPhil)$/;
/** Where somebody stands in a picture: "(L)", "(CR)". */
const POSITION = /^(?:[TB]?[LRC]|C[LR])$/;

/**
 * What is left of a name that the tagger marked once its words are held against the rules: two names where a dash joins
 * two, a person's without the title, an organization's with the words that the rules have before it, none in a title.
 * @param ruleAt the rules' names by each of their words
 * @param capitals what the article's capitals say
 */
export function adjusted(
  reading: Reading,
  name: TaggedName,
  ruleAt: ReadonlyMap<number, Name>,
  capitals: Capitals,
): readonly TaggedName[] {
  const { words, titleCase } = reading;
  const { from, to, type } = name;
  const text = (i: number): string => words[i]?.text ?? "";
  if (to - from === 1 && text(from - 1) === "(" && POSITION.test(text(from))) return [];

  // "Anna Lind, MD": a degree; "subject to Islamophobia"
  const degree = DEGREE.test(text(from)) && text(from - 1) === "," && words[from - 2]?.capital;
  if (to - from === 1 && (degree || (type !== "Organization" && /(?:ism|phobia)$/.test(text(from))))) return [];

  // "Hurricane Katrina", and "Katrina" alone
  if (isStorm(text(from)) || isStorm(text(from - 1)) || (to - from === 1 && capitals.storms.has(text(from)))) return [];

  // "Lawsuits have been filed": a word of the article's, with the capital of a sentence's beginning
  const begins = to - from === 1 && from === firstWord(words) && !isGivenName(text(from)) && !ruleAt.has(from);
  if (begins && capitals.small.has(text(from).toLowerCase()) && !capitals.inner.has(text(from))) return [];

  // "Hall & | Sons": one firm
  if (type === "Organization" && text(from - 1) === "&" && words[from - 2]?.capital && !titleCase)
    return [{ ...name, from: from - 2 }];
  if (text(to) === "&" && to - from === 1 && /^(?:Sons|Co|Company|Brothers|Partners|Associates)$/.test(text(to + 1)))
    return [];

  // "the Lakes Accord" is an agreement and nobody, and no place
  if (type !== "Person" && to - from > 1 && /^(?:Accords?|Agreement|Treaty|Pact|Armistice)$/.test(text(to - 1)))
    return [];

  // "East Jerusalem" is a part of Jerusalem
  const part = type === "Place" && from > firstWord(words) + 1 && !titleCase && COMPASS.test(text(from - 1));
  if (part && !ruleAt.has(from - 1)) return [{ from: from - 1, to, type }];

  // "the Danes": a people, whatever it does
  const people = reading.beginning.get(from);
  if (people?.kind === "demonym" && people.to === to && type !== "Person") return [];

  // "Ms Diaz's economic adviser": whom an honorific is before
  const titled = afterHonorific(reading, name);
  if (titled) return [titled];

  // "Marsh Jr."
  if (type !== "Person" && to - from > 1 && /^(?:Jr|Sr)\.?$/.test(text(to - 1))) return [{ ...name, type: "Person" }];

  // "uganda's yoweri museveni", in a text of small letters: an owner and what is owned
  if (type === "Place" && words.slice(from, to).every((w) => !w.capital) && to - from > 1) return [];

  // "the Russia-North Korea deal"
  let dash = from + 1;
  while (dash < to - 1 && !DASH.test(text(dash))) dash++;
  if (dash < to - 1) {
    const beside = [ruleAt.get(dash - 1), ruleAt.get(dash + 1)].some(
      (rule) => rule?.known && (rule.candidate.to === dash || rule.candidate.from === dash + 1),
    );
    if (beside)
      return [
        { from, to: dash, type },
        { from: dash + 1, to, type },
      ].flatMap((part) => adjusted(reading, part, ruleAt, capitals));
  }

  // "the European Union and Canada": both are known, and nothing is known by the whole
  const joint = knownAt(words, from)?.to ?? to;
  if (joint < to - 1 && text(joint) === "and" && knownAt(words, joint + 1)?.to === to)
    return [
      { from, to: joint, type },
      { from: joint + 1, to, type },
    ].flatMap((part) => adjusted(reading, part, ruleAt, capitals));

  // "the Hague and Geneva Conventions"
  const next = /^(?:and|or)$/.test(text(to)) ? reading.beginning.get(to + 1) : undefined;
  if (next?.kind === "other" && /s$/.test(text(next.to - 1))) return [];

  // "the White House | Briefing": a name of its own, which the tables' name only begins
  const own = reading.beginning.get(from);
  if (own?.kind === "unsure" && own.to > to && knownAt(words, from)?.to === to) return [];

  // "Secretary of | State"
  const post = postAround(reading, from);
  if (post && type !== "Person" && post.from < from && post.to >= to) return [];
  // "Queen | Victoria"
  if (post && type === "Person" && post.from <= from && post.to < to) return [{ from: post.to, to, type }];

  const rule = ruleAt.get(from);
  // "Obama Speech Draws Crowds"
  if (titleCase && type === "Person" && to - from > 1 && capitals.small.has(text(to - 1).toLowerCase()))
    return [{ ...name, to: to - 1 }];
  if (!rule) return [name];
  // "Far | Eastern Federal University"
  const longer = rule.candidate.kind === "organization" && type === "Organization" && rule.candidate.from < from;
  if (longer && rule.candidate.to === to) return [{ ...name, from: rule.candidate.from }];
  // "the Tigray People | 's Liberation Front"
  const owned = rule.candidate.kind === "organization" && type === "Organization" && /^['’]s?$/.test(text(to));
  if (owned && rule.candidate.from <= from && rule.candidate.to > to + 1) return [{ ...name, to: rule.candidate.to }];
  // in a headline every word has a capital: "Ecuador Sign Border Pact"
  const state = titleCase && type !== "Person" && rule.type === "State" && rule.candidate.from === from;
  return state ? [{ from, to: rule.candidate.to, type: "Place" }] : [name];
}

/** The person's name after an honorific that a tagged name begins with or stands behind: what the rules take for it. */
function afterHonorific({ beginning }: Reading, { from, to, type }: TaggedName): TaggedName | undefined {
  for (let start = from; start <= Math.min(from + 2, to - 1); start++) {
    const rule = beginning.get(start);
    if (rule?.kind !== "person" || rule.gender === undefined) continue;
    if (start === from && type === "Person") return undefined;
    // "Mr Yoon Suk | Yeol": the longer of the two
    return { from: start, to: type === "Person" ? Math.max(to, rule.to) : rule.to, type: "Person" };
  }
  return undefined;
}

/** In words: "secretary of the treasury". */
const LONGEST_POST = 6;

/** The title of a post that a word is in. */
function postAround({ beginning }: Reading, i: number): Candidate | undefined {
  for (let from = i; from > i - LONGEST_POST; from--) {
    const candidate = beginning.get(from);
    if (candidate && candidate.to > i) return candidate.kind === "post" ? candidate : undefined;
  }
  return undefined;
}
