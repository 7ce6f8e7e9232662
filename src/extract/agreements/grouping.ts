import type { AgreementKind } from "../../vocabulary/index.ts";
import type { Analysis } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import { namesDescribed } from "./naming.ts";
import {
  adopt,
  byYear,
  differs,
  formOf,
  type Growing,
  headOf,
  headsAgree,
  isHeadline,
  isOfAnotherYear,
  isOldBeside,
  isPast,
  isReplaced,
  kindsAgree,
  NEEDS_ITS_WORD,
  named,
  namesIt,
  OTHER,
  otherwiseCalled,
  PAST,
  partiesAgree,
  sameParties,
  shown,
  titleOf,
  toldAgain,
  wanted,
  wordsBeforeHead,
  yearsIn,
} from "./sameness.ts";

/** The candidates that speak of one agreement, in order. */
export interface Group {
  readonly members: readonly Candidate[];
  readonly parties: ReadonlySet<string>;
  readonly kinds: ReadonlySet<AgreementKind>;
  readonly name?: string;
}

function join(group: Growing, one: Candidate, text: string): void {
  adopt(group, one, text);
  const vague = (one.links.mutual && group.parties.size > 0) || announcesOfOthers(group, one);
  if (!vague && !(one.determiner === "definite" && group.parties.size > 1 && named(one).length === 0))
    for (const id of one.parties) if (group.parties.size < 2 || !one.predicate) group.parties.add(id);
  // "A, B and C adopted the pact. … D joined it a year later"
  if (/^(?:join|rejoin|accede)$/.test(one.links.governor?.lemma ?? ""))
    for (const { id } of one.links.agents) group.parties.add(id);
  for (const kind of one.kinds) group.kinds.add(kind);
  if (one.instrument) group.name ??= one.instrument.name;
}

/** "A and B agreed to a pact. … C announced the pact": who alone tells of it, when it was told of before, need not be party. */
const announcesOfOthers = (group: Group, one: Candidate): boolean =>
  /^(?:announce|unveil)$/.test(one.links.governor?.lemma ?? "") &&
  one.determiner === "definite" &&
  one.parties.length === 1 &&
  named(one).length === 0 &&
  group.parties.size === 0 &&
  group.members.length > 1;

/** How many of the agreements spoken of last "the deal" can mean. */
const REMEMBERED = 40;

/** Puts all mentions of one agreement together: by name, by parties and matter, and "the deal" under the one spoken of last. */
export function groupCandidates(candidates: readonly Candidate[], analysis: Analysis): Group[] {
  const { text } = analysis.article;
  const groups: Growing[] = [];
  const byName = new Map<string, Growing>();
  /** Those spoken of last, the latest first. */
  let latest: Growing[] = [];
  const spokenOf = (group: Growing): void => {
    latest = [group, ...latest.filter((other) => other !== group)].slice(0, REMEMBERED);
    if (group.name !== undefined && !byName.has(group.name)) byName.set(group.name, group);
  };
  const found = (one: Candidate): Growing | undefined => {
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
    if (one.instrument) {
      const known = byName.get(one.instrument.name) ?? latest.find((g) => namesIt(g, one, text));
      return known ?? latest.slice(0, 1).find((g) => namesDescribed(g, one, analysis));
    }
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
        return latest.find((g) => same(g) && shown(g).every(isHeadline));
      // "a 1951 treaty"
      const years = yearsIn(words);
      return (
        latest.find(
          (g) => same(g) && years.every((year) => shown(g).some((m) => wordsBeforeHead(m, text).includes(year))),
        ) ?? latest.find((g) => wanted(g, one) || toldAgain(g, one, text))
      );
    }
    // "accord" without an article, and with nothing said of it, names none.
    if (one.determiner === "bare" && one.status === undefined && named(one).length === 0) return undefined;
    const word = one.head === "ceasefire" || one.head === "truce" || one.head === "armistice";
    if (isReplaced(one, text)) return undefined;
    const past = isPast(one, text);
    // "the energy accord", where a gas deal was told of since, is the one that was called an energy accord.
    const title = titleOf(one, text);
    const called = (g: Growing): boolean => g.called.has(title) || (!title.includes(" ") && g.called.has(headOf(one)));
    const order = (g: Growing): number => {
      if (byYear(g, one, text) === "same") return 0;
      return called(g) ? 1 : g.aside || isOldBeside(g, one, text) ? 3 : 2;
    };
    return [...latest]
      .sort((a, b) => order(a) - order(b))
      .find(
        (g) =>
          (past || g.past !== true) &&
          partiesAgree(g, one) &&
          !otherwiseCalled(g, one, text) &&
          !isOfAnotherYear(g, one, text) &&
          byYear(g, one, text) !== "other" &&
          headsAgree(g, one) &&
          kindsAgree(g, one.kinds) &&
          (!word || g.kinds.has("ceasefire")) &&
          (!NEEDS_ITS_WORD.has(one.head) ||
            (named(one).length > 1 && sameParties(g, one)) ||
            /^th(?:is|ese)\b/i.test(text.slice(one.from, one.to)) ||
            g.called.has(formOf(one))),
      );
  };
  for (const one of candidates) {
    if (one.determiner === "negative" || (one.plural && one.determiner === "any")) continue;
    const group = found(one);
    if (group && (one.stands || one.determiner !== "indefinite" || one.predicate)) {
      join(group, one, text);
      spokenOf(group);
      continue;
    }
    const begun = beginningsOf(one, groups.length > 0, text);
    groups.push(...begun);
    for (const other of begun.toReversed()) spokenOf(other);
  }
  return groups.filter((group) => group.private !== true);
}

/** The agreements that a mention is the first of: none, one, or one for each partner. */
function beginningsOf(one: Candidate, told: boolean, text: string): readonly Growing[] {
  if (one.private && one.determiner !== "definite") return [{ ...started(one, [], text), private: true }];
  if (!one.stands || one.predicate) return [];
  const words = wordsBeforeHead(one, text);
  const past = PAST.test(words) || isReplaced(one, text);
  const aside = told && OTHER.test(words) && one.determiner === "indefinite";
  return sides(one).map((parties) => ({
    ...started(one, parties, text),
    ...(past && { past }),
    ...(aside && { aside }),
  }));
}

/** "trade deals with A and B", "A, B and C will not ratify trade deals with D": one agreement for each pair. */
function sides(one: Candidate): (readonly string[])[] {
  const partners = one.links.partners.map(({ id }) => id);
  const others = one.parties.filter((id) => !partners.includes(id));
  if (!one.plural || partners.length === 0) return [one.parties];
  if (partners.length > 1) return partners.map((id) => [...others, id]);
  return one.determiner === "bare" && others.length > 2 ? others.map((id) => [id, ...partners]) : [one.parties];
}

function started(one: Candidate, parties: readonly string[], text: string): Growing {
  const group: Growing = {
    members: [],
    called: new Set(),
    proper: new Set(),
    plural: false,
    parties: new Set(parties),
    kinds: new Set(one.kinds),
    ...(one.instrument && { name: one.instrument.name }),
  };
  adopt(group, one, text);
  return group;
}
