import type { AgreementKind } from "../../vocabulary/index.ts";
import type { Candidate } from "./candidates.ts";

/** The candidates that speak of one agreement, in order. */
export interface Group {
  readonly members: readonly Candidate[];
  readonly parties: ReadonlySet<string>;
  readonly kinds: ReadonlySet<AgreementKind>;
  readonly name?: string;
}

interface Growing {
  members: Candidate[];
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
const WIDE = new Set<AgreementKind>(["strategic-partnership", "security-cooperation", "economic", "other", "defence"]);
/** What an earlier mention must have said before "the alliance" can mean it. */
const NEEDS_ITS_WORD = new Set([
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

function kindsAgree(group: Growing, kinds: readonly AgreementKind[]): boolean {
  if (kinds.length === 0 || group.kinds.size === 0) return true;
  return kinds.some((k) => group.kinds.has(k) || WIDE.has(k)) || [...group.kinds].some((k) => WIDE.has(k));
}

/** The parties that the phrase itself names, without those of its clause. */
const named = ({ links }: Candidate): string[] => [...links.own, ...links.partners].map(({ id }) => id);

/** Whether the clause of a mention tells other parties than those known: neither is a part of the other. */
const clashes = (group: Growing, { stated }: Candidate): boolean =>
  stated.length > 1 &&
  [...group.parties].some((id) => !stated.includes(id)) &&
  stated.some((id) => !group.parties.has(id));

function partiesAgree(group: Growing, one: Candidate): boolean {
  if (clashes(group, one)) return false;
  const own = named(one);
  if (own.length === 0) return true;
  // "the Iran deal" after a deal whose parties nobody named: the same only where it is on the same matter.
  if (group.parties.size === 0) return group.name !== undefined || one.kinds.some((kind) => group.kinds.has(kind));
  if (differs(group, one)) return false;
  return (
    own.every((id) => group.parties.has(id)) || (group.parties.size < 2 && own.some((id) => group.parties.has(id)))
  );
}

const sameParties = (group: Growing, one: Candidate): boolean =>
  one.parties.length > 1 &&
  group.parties.size === one.parties.length &&
  one.parties.every((id) => group.parties.has(id));

function join(group: Growing, one: Candidate): void {
  group.members.push(one);
  const vague = one.links.mutual && group.parties.size > 0;
  if (!vague && !(one.determiner === "definite" && group.parties.size > 1 && named(one).length === 0))
    for (const id of one.parties) if (group.parties.size < 2 || !one.predicate) group.parties.add(id);
  for (const kind of one.kinds) group.kinds.add(kind);
  if (one.instrument) group.name ??= one.instrument.name;
}

const PAST = /\b(?:earlier|previous|prior|former|past|failed|short-lived|collapsed)\b/i;
const OTHER = /\b(?:another|other|second|third|separate|rival|competing|alternative|similar|parallel)\b/i;
const YEAR = /\b(?:1[6-9]|20)\d\d\b/g;
/** "It replaces a treaty": what stands after is another one than the one spoken of. */
const REPLACED =
  /\b(?:replac\w+|supersed\w+|buil(?:ds?|t|ding) (?:up)?on|model+ed (?:up)?on|similar to|successor to)\s+$/i;
const TRUCES = new Set(["ceasefire", "truce", "armistice"]);
const FORMAL = new Set(["treaty", "convention", "charter", "covenant", "protocol", "fta", "alliance", "partnership"]);

/** No treaty is a truce: whether a head can name what the members named. */
function headsAgree(group: Growing, one: Candidate): boolean {
  return !(FORMAL.has(one.head) && group.members.every(({ head }) => TRUCES.has(head)));
}

const wordsBeforeHead = (one: Candidate, text: string): string => text.slice(one.from, one.headFrom);
const isPast = (one: Candidate, text: string): boolean => PAST.test(wordsBeforeHead(one, text));
const isReplaced = (one: Candidate, text: string): boolean => REPLACED.test(text.slice(one.scope.from, one.from));
const yearsIn = (words: string): string[] => words.match(YEAR) ?? [];

/** "A and B sign treaty. … The Lakes Treaty was signed by A and B": a name for the one told of without a name. */
function namesIt(group: Growing, one: Candidate, text: string): boolean {
  const told = group.members.map(({ scope }) => text.slice(scope.from, scope.to)).join(" ");
  const signed = one.status === "signed" && group.members.some(({ status }) => status === "signed");
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

/** Puts all mentions of one agreement together: by name, by parties and matter, and "the deal" under the one spoken of last. */
export function groupCandidates(candidates: readonly Candidate[], text: string): Group[] {
  const groups: Growing[] = [];
  const found = (one: Candidate): Growing | undefined => {
    const latest = [...groups].sort((a, b) => (b.members.at(-1)?.from ?? 0) - (a.members.at(-1)?.from ?? 0));
    const apposition = latest[0]?.members.at(-1);
    const otherName =
      one.instrument !== undefined && latest[0]?.name !== undefined && latest[0].name !== one.instrument.name;
    // "a compact with Ruritania, the Treaty of Lakes", but not "the Lakes Treaty, the Rivers Treaty"
    if (
      apposition &&
      !otherName &&
      /^(?:,? ?\(?(?:the )?|,? (?:for|on) )$/.test(text.slice(apposition.to, one.from)) &&
      one.from > apposition.to
    )
      return latest[0];
    if (one.instrument)
      return groups.find((g) => g.name === one.instrument?.name) ?? latest.find((g) => namesIt(g, one, text));
    if (one.predicate) return latest[0];
    // "old alliances": a kind of thing, none that was spoken of.
    if (one.plural && one.determiner === "bare" && named(one).length === 0) return undefined;
    if (one.determiner === "indefinite" || (one.determiner === "bare" && one.stands) || one.determiner === "any") {
      const words = wordsBeforeHead(one, text);
      const indefinite = one.determiner === "indefinite" && !isHeadline(one);
      if (indefinite && (OTHER.test(words) || PAST.test(words) || isReplaced(one, text))) return undefined;
      const same = (g: Growing): boolean => sameParties(g, one) && kindsAgree(g, one.kinds) && !differs(g, one);
      // "a new pact" is none that was told of, but for the headline's.
      if (indefinite && /\bnew\b/i.test(words) && groups.length > 0)
        return latest.find((g) => same(g) && g.members.every(isHeadline));
      // "a 1951 treaty"
      const years = yearsIn(words);
      return (
        latest.find(
          (g) => same(g) && years.every((year) => g.members.some((m) => wordsBeforeHead(m, text).includes(year))),
        ) ?? latest.find((g) => wanted(g, one))
      );
    }
    // "accord" without an article, and with nothing said of it, names none.
    if (one.determiner === "bare" && one.status === undefined && named(one).length === 0) return undefined;
    const word = one.head === "ceasefire" || one.head === "truce" || one.head === "armistice";
    if (isReplaced(one, text)) return undefined;
    const past = isPast(one, text);
    return [...latest.filter((g) => g.aside !== true), ...latest.filter((g) => g.aside)].find(
      (g) =>
        (past || g.past !== true) &&
        partiesAgree(g, one) &&
        headsAgree(g, one) &&
        kindsAgree(g, one.kinds) &&
        (!word || g.kinds.has("ceasefire")) &&
        (!NEEDS_ITS_WORD.has(one.head) ||
          (named(one).length > 1 && sameParties(g, one)) ||
          /^th(?:is|ese)\b/i.test(text.slice(one.from, one.to)) ||
          g.members.some((m) => m.head === one.head && m.plural === one.plural)),
    );
  };
  for (const one of candidates) {
    if (one.determiner === "negative" || (one.plural && one.determiner === "any")) continue;
    const group = found(one);
    if (group && (one.stands || one.determiner !== "indefinite" || one.predicate)) join(group, one);
    else if (one.private && one.determiner !== "definite") groups.push({ ...started(one, []), private: true });
    else if (one.stands && !one.predicate)
      for (const parties of sides(one)) {
        const words = wordsBeforeHead(one, text);
        const past = PAST.test(words) || isReplaced(one, text);
        const aside = groups.length > 0 && OTHER.test(words) && one.determiner === "indefinite";
        groups.push({ ...started(one, parties), ...(past && { past }), ...(aside && { aside }) });
      }
  }
  return groups.filter((group) => group.private !== true);
}

const OPEN_STATUS = new Set(["proposed", "negotiating"]);

/** "to broker a truce … to forge a lasting truce": what is only wanted, and nobody is named with it, is one and the same. */
function wanted(group: Growing, one: Candidate): boolean {
  return (
    OPEN_STATUS.has(one.status ?? "") &&
    named(one).length === 0 &&
    !one.plural &&
    one.kinds.some((kind) => group.kinds.has(kind)) &&
    group.members.every((m) => m.status === undefined || OPEN_STATUS.has(m.status))
  );
}

const isHeadline = (one: Candidate): boolean => one.at === 0;
const differs = (group: Growing, one: Candidate): boolean => group.members.some((m) => m.plural) !== one.plural;

/** "trade deals with A and B", "A, B and C will not ratify trade deals with D": one agreement for each pair. */
function sides(one: Candidate): (readonly string[])[] {
  const partners = one.links.partners.map(({ id }) => id);
  const others = one.parties.filter((id) => !partners.includes(id));
  if (!one.plural || partners.length === 0) return [one.parties];
  if (partners.length > 1) return partners.map((id) => [...others, id]);
  return one.determiner === "bare" && others.length > 2 ? others.map((id) => [id, ...partners]) : [one.parties];
}

function started(one: Candidate, parties: readonly string[]): Growing {
  return {
    members: [one],
    parties: new Set(parties),
    kinds: new Set(one.kinds),
    ...(one.instrument && { name: one.instrument.name }),
  };
}
