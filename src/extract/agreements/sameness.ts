import type { AgreementKind } from "../../vocabulary/index.ts";
import type { Candidate } from "./candidates.ts";

export interface Growing {
  members: Candidate[];
  /** What the members were called: their titles, their heads, and heads with their number. */
  called: Set<string>;
  /** Names before their heads that are no party's: "the Luanda accord". */
  proper: Set<string>;
  /** Whether one of the members is a plural. */
  plural: boolean;
  parties: Set<string>;
  kinds: Set<AgreementKind>;
  name?: string;
  /** One of an earlier time, told of beside the one at hand. */
  past?: true;
  /** "Another", "a rival" one: "the deal" is rather the one at hand. */
  aside?: true;
  /** A matter of business or of persons, kept so that "the deal" after it goes with it. */
  private?: true;
}

/** Kinds so wide that they go with any other. */
const WIDE = new Set<AgreementKind>(["strategic-partnership", "security-cooperation", "economic", "defence"]);
/** What an earlier mention must have said before "the alliance" can mean it. */
export const NEEDS_ITS_WORD = new Set([
  "alliance",
  "charter",
  "convention",
  "protocol",
  "compact",
  "covenant",
  "settlement",
  "swap",
  "partnership",
  "arrangement",
]);

export function kindsAgree(group: Growing, kinds: readonly AgreementKind[]): boolean {
  if (kinds.length === 0 || group.kinds.size === 0) return true;
  return kinds.some((k) => group.kinds.has(k) || WIDE.has(k)) || [...group.kinds].some((k) => WIDE.has(k));
}

/** So many of the first and of the last members of an agreement say what the others do. */
const SHOWN = 30;

/** The members that are looked at: all of them, but where an article speaks of one agreement a hundred times. */
export const shown = ({ members }: Growing): readonly Candidate[] =>
  members.length <= 2 * SHOWN ? members : [...members.slice(0, SHOWN), ...members.slice(-SHOWN)];

/** Takes a mention among those of an agreement. */
export function adopt(group: Growing, one: Candidate, text: string): void {
  group.members.push(one);
  group.plural ||= one.plural;
  for (const word of properOf(one, text)) group.proper.add(word);
  group.called.add(titleOf(one, text)).add(headOf(one)).add(formOf(one));
}

/** The names before a head that is no instrument's, but for those of its parties: "Luanda" of "the Luanda accord". */
export function properOf(one: Candidate, text: string): string[] {
  // In a headline in title case capitals tell nothing.
  if (one.instrument || /^\p{Lu}/u.test(text.slice(one.headFrom))) return [];
  const words = text.slice(one.from, one.headFrom);
  return [...words.matchAll(/(?<![\p{L}-])\p{Lu}\p{Ll}{2,}(?![\p{L}’'-])/gu)]
    .filter(
      ({ index }) => index > 0 && !one.links.own.some((m) => m.from <= one.from + index && one.from + index < m.to),
    )
    .map(([word]) => word);
}

/** "the Luanda accord and the Nairobi treaty": called after other places. */
export const otherwiseCalled = (group: Growing, one: Candidate, text: string): boolean => {
  const own = properOf(one, text);
  return own.length > 0 && group.proper.size > 0 && !own.some((word) => group.proper.has(word));
};

/** "§treaty", "§treaty plural": no title is written so. */
export const headOf = ({ head }: Candidate): string => `§${head}`;
export const formOf = ({ head, plural }: Candidate): string => `§${head} ${plural ? "plural" : "singular"}`;

/** The parties that the phrase itself names, without those of its clause. */
export const named = ({ links }: Candidate): string[] => [...links.own, ...links.partners].map(({ id }) => id);

/** Whether the clause of a mention tells other parties than those known: neither is a part of the other. */
const clashes = (group: Growing, { stated }: Candidate): boolean =>
  stated.length > 1 &&
  [...group.parties].some((id) => !stated.includes(id)) &&
  stated.some((id) => !group.parties.has(id));

/** "A and B sealed their agreement", after one of the whole world was told of: it is theirs. */
const isOfTwo = (group: Growing, one: Candidate): boolean =>
  one.determiner === "possessive" &&
  new Set(one.links.agents.map(({ id }) => id)).size === 2 &&
  shown(group).some(({ instrument }) => instrument?.known !== undefined && instrument.known.parties.length === 0);

export function partiesAgree(group: Growing, one: Candidate): boolean {
  if (clashes(group, one) || isOfTwo(group, one)) return false;
  const own = named(one);
  if (own.length === 0) return true;
  // "the Iran deal" after a deal whose parties nobody named: the same only where it is on the same matter.
  if (group.parties.size === 0) return group.name !== undefined || one.kinds.some((kind) => group.kinds.has(kind));
  if (differs(group, one)) return false;
  return (
    own.every((id) => group.parties.has(id)) || (group.parties.size < 2 && own.some((id) => group.parties.has(id)))
  );
}

export const sameParties = (group: Growing, one: Candidate): boolean =>
  one.parties.length > 1 &&
  group.parties.size === one.parties.length &&
  one.parties.every((id) => group.parties.has(id));

export const PAST = /\b(?:earlier|previous|prior|former|past|failed|short-lived|collapsed)\b/i;
export const OTHER = /\b(?:another|other|second|third|separate|rival|competing|alternative|similar|parallel)\b/i;
const YEAR = /\b(?:1[6-9]|20)\d\d\b/g;
/** The years that its mentions are called by: 1987 of "the 1987 Lakes Treaty". */
const calledYears = (group: Growing, text: string): string[] =>
  shown(group).flatMap(({ from, coreTo }) => yearsIn(text.slice(from, coreTo)));

/** Whether a mention is called by a year, "the 1987 agreement", and the agreement by that one, by others, or by none. */
export function byYear(group: Growing, one: Candidate, text: string): "same" | "other" | undefined {
  const own = yearsIn(wordsBeforeHead(one, text));
  const theirs = own.length === 0 ? [] : calledYears(group, text);
  if (theirs.length === 0) return undefined;
  return own.some((year) => theirs.includes(year)) ? "same" : "other";
}

/** "the new agreement", told of beside one that goes by its year: rather another one. */
export const isOldBeside = (group: Growing, one: Candidate, text: string): boolean =>
  /\bnew\b/i.test(wordsBeforeHead(one, text)) && calledYears(group, text).length > 0;

/** "the 1986 water treaty", where no water was told of: a year and a matter that an agreement told of before has not. */
export function isOfAnotherYear(group: Growing, one: Candidate, text: string): boolean {
  const words = wordsBeforeHead(one, text);
  const [year] = yearsIn(words);
  const matter = words.slice(words.indexOf(year ?? "") + 4).trim();
  if (year === undefined || matter === "" || one.kinds.some((kind) => group.kinds.has(kind))) return false;
  const told = shown(group)
    .map(({ scope }) => text.slice(scope.from, scope.to).toLowerCase())
    .join(" ");
  return !told.includes(year) && !told.includes(matter.slice(0, 5).toLowerCase());
}

/** "It replaces a treaty": what stands after is another one than the one spoken of. */
const REPLACED =
  /\b(?:replac\w+|supersed\w+|buil(?:ds?|t|ding) (?:up)?on|model+ed (?:up)?on|similar to|successor to)\s+$/i;
const TRUCES = new Set(["ceasefire", "truce", "armistice"]);
const FORMAL = new Set(["treaty", "convention", "charter", "covenant", "protocol", "fta", "alliance", "partnership"]);

/** No treaty is a truce: whether a head can name what the members named. */
export function headsAgree(group: Growing, one: Candidate): boolean {
  return !(FORMAL.has(one.head) && shown(group).every(({ head }) => TRUCES.has(head)));
}

export const titleOf = (one: Candidate, text: string): string =>
  text
    .slice(one.from, one.coreTo)
    .replace(/^(?:the|an?|this|that) /i, "")
    .toLowerCase();
export const wordsBeforeHead = (one: Candidate, text: string): string => text.slice(one.from, one.headFrom);
export const isPast = (one: Candidate, text: string): boolean => PAST.test(wordsBeforeHead(one, text));
export const isReplaced = (one: Candidate, text: string): boolean =>
  REPLACED.test(text.slice(one.scope.from, one.from));
export const yearsIn = (words: string): string[] => words.match(YEAR) ?? [];

/** "A and B sign treaty. … The Lakes Treaty was signed by A and B": a name for the one told of without a name. */
export function namesIt(group: Growing, one: Candidate, text: string): boolean {
  const told = shown(group)
    .map(({ scope }) => text.slice(scope.from, scope.to))
    .join(" ");
  const signed = one.status === "signed" && shown(group).some(({ status }) => status === "signed");
  return (
    one.instrument?.known === undefined &&
    group.name === undefined &&
    group.private !== true &&
    group.past !== true &&
    !isPast(one, text) &&
    !isReplaced(one, text) &&
    one.parties.length > 0 &&
    one.parties.every((id) => group.parties.has(id)) &&
    (one.parties.length === group.parties.size || signed) &&
    group.parties.size > 1 &&
    headsAgree(group, one) &&
    kindsAgree(group, one.kinds) &&
    !differs(group, one) &&
    yearsIn(text.slice(one.scope.from, one.scope.to)).every((year) => told.includes(year))
  );
}

const OPEN_STATUS = new Set(["proposed", "negotiating"]);

/** "to broker a truce … to forge a lasting truce": what is only wanted, and nobody is named with it, is one and the same. */
export function wanted(group: Growing, one: Candidate): boolean {
  return (
    OPEN_STATUS.has(one.status ?? "") &&
    named(one).length === 0 &&
    !one.plural &&
    one.kinds.some((kind) => group.kinds.has(kind)) &&
    shown(group).every((m) => m.status === undefined || OPEN_STATUS.has(m.status))
  );
}

/** "A and B agreed to a truce. “We have a ceasefire,” he said": what is there, and nobody is named with it, is the one told of. */
export function toldAgain(group: Growing, one: Candidate, text: string): boolean {
  return (
    /\b[Ww]e(?: now| finally)?(?: have|['’]ve)(?: now| finally| got| reached| agreed(?: on| to)?)* (?:an? )?$/.test(
      text.slice(one.scope.from, one.from).replace(/\s*$/, " "),
    ) &&
    named(one).length === 0 &&
    !one.plural &&
    !differs(group, one) &&
    !isPast(one, text) &&
    (one.kinds.length > 0 ? one.kinds : one.contentKinds).some((kind) => group.kinds.has(kind))
  );
}

export const isHeadline = (one: Candidate): boolean => one.at === 0;
export const differs = (group: Growing, one: Candidate): boolean => group.plural !== one.plural;
