import type { UnitSpan } from "../../article/types.ts";
import type { Analysis, Entities } from "../types.ts";
import { mediatingIn, signedAsWitness, witnessesIn } from "./bystanders.ts";
import { type Governor, governorBefore } from "./clauses.ts";
import { complementsFrom, listEnd, passiveAgents } from "./complements.ts";
import type { Participant, Participants } from "./participants.ts";
import type { Phrase } from "./phrases.ts";
import { signatoriesIn } from "./signatories.ts";
import { MEDIATING_VERBS, PARTY_VERBS } from "./verbs.ts";

/** Who a phrase connects with its agreement. */
export interface Links {
  /** Named in the phrase itself: "the A-B deal", "A's pact", "between A and B". */
  readonly own: readonly Participant[];
  /** The other side: "with B". */
  readonly partners: readonly Participant[];
  /** Subject of the verb it hangs on, or agent of its participle: "A signed", "signed by A and B". */
  readonly agents: readonly Participant[];
  readonly mediators: readonly Participant[];
  readonly governor?: Governor;
  /** Whether words like "the two sides" connect it with its parties. */
  readonly mutual: boolean;
  /** The stretch that names the other side, for the words that speak of a matter within one state. */
  readonly complement?: UnitSpan;
}

const RELATIVE_CLAUSE =
  /^,? ?(?:(?:that|which) )?(?<subject>(?:[\p{L}.’'-]+,? ){1,9}?)(?:(?:have|had|has|would|will|could|recently|just|is|are|was|were|been) )*(?:negotiating|announced|discussing|discussed|seeking|sought|signed?|reached|struck|made|concluded?|negotiated?|agreed|finished negotiating|ratified)\b/u;
const SIDES =
  "(?:sides|countries|nations|states|governments|parties|leaders|presidents|premiers|(?:prime |foreign |defen[cs]e |trade )?ministers|neighbou?rs|capitals|powers|allies|rivals|foes|armies|republics|kingdoms|kings|delegations)";
const BOTH = new RegExp(
  `\\b(?:(?:the|these|all) (?:two|three|four|five) (?:\\p{L}+ ){0,2}?${SIDES}|both (?:of the )?${SIDES}|the (?:sides|countries|governments|neighbou?rs|leaders|two|pair)|they|their|each other)\\b|^both$`,
  "iu",
);

const COUNTS = ["three", "four", "five"];
const COUNTED = new RegExp(`\\b(?:${COUNTS.join("|")})\\b`, "i");
/** Verbs of those who speak of others' agreements. */
const OPINION =
  /\b(?:condemn|critici[sz]|oppos|denounc|slam|prais|hail|(?<!would )welcom|back|support|urg|warn|fear|object|said|says?|told|tell|call|blam|accus|react|respon|worr|concern|monitor|(?<!to )broker|mediat|host|help)\w*\b|[“"]/i;
const OWNING = /^(?:its|their|his|her)\b/i;
const PROPOSAL =
  /(?<owner>\p{Lu}[\p{L}. -]{1,40})['’]s? (?:\p{Ll}+ )?(?:proposals?|offers?|bids?|requests?|drafts?) (?:for|of) $/u;
const UNDER = /^(?:Under|In line with|According to|As part of)(?: the terms of)? $/;
const PAIR = /\b(?:the two|both) (?:sides|countries|nations|states|governments)\b/i;
const AHEAD_PARTNER =
  /(?<=\b(?:talks|negotiat\w+|discuss\w+|agree\w*|sign\w*|reach\w*) (?:\w+ ){0,2})with [^,;:.]{2,60} (?:on|over|about|for) (?:\p{L}+ )?$/u;

const TALKS_BETWEEN =
  /(?<=\b(?:talks|negotiations|discussions|meetings?) )between [^,;:]{4,80} (?:on|over|about|for) (?:\p{L}+ )?$/u;

export function linksOf(phrase: Phrase, { article }: Analysis, entities: Entities, participants: Participants): Links {
  const { text } = article;
  const { sentence, scope } = phrase;
  const own: Participant[] = [];
  const partners: Participant[] = [];
  const agents: Participant[] = [];
  const mediators: Participant[] = [];
  let mutual = false;
  const named = (span: UnitSpan, look = participants.within): readonly Participant[] => {
    const found = look(span);
    const both = BOTH.exec(text.slice(span.from, span.to));
    if (found.length > 1 || !both) return found;
    mutual = true;
    const at = span.from + both.index;
    // "the troops of A, B and C … the pact they signed": all that the sentence has named so far, else the last two.
    const here = participants
      .within({ from: scope.from, to: at })
      .map(({ id }) => id)
      .filter(participants.isPublic);
    const referred = entities.refer({ from: at, to: at + both[0].length }).filter(participants.isPublic);
    const several = COUNTED.exec(both[0])?.[0].toLowerCase();
    const ids = several
      ? participants.listBefore(at, COUNTS.indexOf(several) + 3)
      : referred.length > 1
        ? referred
        : here.length > 1 && /^the[yi]/i.test(both[0])
          ? here
          : /\bsides$/i.test(both[0])
            ? participants.pairAround(at)
            : participants.pairBefore(at);
    return [...found, ...ids.filter((id) => found.every((one) => one.id !== id)).map((id) => ({ ...span, id }))];
  };
  // In front of the head. A name that a table knows keeps its places to itself ("the Paris Agreement").
  const { instrument } = phrase;
  own.push(...named({ from: phrase.from, to: phrase.headFrom }, participants.owners));
  if (instrument && !instrument.known && /[-–]/.test(instrument.name)) own.push(...participants.within(instrument));
  // "its pact with B"
  const owner = OWNING.exec(text.slice(phrase.from, phrase.headFrom))?.[0];
  if (owner !== undefined && own.length === 0) {
    const at = { from: phrase.from, to: phrase.from + owner.length };
    own.push(...entities.refer(at).flatMap((id) => asParty(id, at, participants)));
  }
  const complements = complementsFrom(phrase.coreTo, phrase, text);
  for (const [i, { preposition, span }] of complements.entries()) {
    const before = text.slice(phrase.coreTo, span.from);
    // "negotiated by A between B and C": A negotiated for others.
    const between =
      /\b(?:negotiated|arranged|hosted|worked out)\b/.test(before) && complements[i + 1]?.preposition === "between";
    const brokered = between || /\b(?:brokered|mediated|facilitated)\b/.test(before);
    const mediating = /^[^,;]{0,40}\b(?:brokering|mediating|as (?:a |the )?mediators?|acting as)\b/.test(
      text.slice(span.from, scope.to),
    );
    const list = named(span);
    if (mediating && preposition === "with") mediators.push(...list);
    else if (preposition === "with") partners.push(...list);
    else if (preposition !== "by") own.push(...list);
    // "brokered by A between B and C"; but in "brokered by A with B", A is a side
    else if (brokered && complements[i + 1]?.preposition !== "with") mediators.push(...list);
    else agents.push(...list);
  }
  const [complement] = complements;
  // "talks with B on a pact": the other side stands before it.
  const ahead = AHEAD_PARTNER.exec(text.slice(scope.from, phrase.from));
  if (ahead) partners.push(...named({ from: scope.from + ahead.index, to: phrase.from }));
  // "talks between A and B on a pact"
  const talks = TALKS_BETWEEN.exec(text.slice(scope.from, phrase.from));
  if (talks) own.push(...named({ from: scope.from + talks.index, to: phrase.from }));
  // "A rejected B's proposal for a pact"
  const proposed = PROPOSAL.exec(text.slice(scope.from, phrase.from));
  if (proposed?.groups?.owner) {
    const from = scope.from + proposed.index;
    own.push(...participants.owners({ from, to: from + proposed.groups.owner.length }));
  }
  const start = ahead ?? proposed;
  const governor = governorBefore(sentence, start ? scope.from + start.index : phrase.from);
  // "A praised the signing of a pact by B and C": the signing is theirs, and A only speaks of it.
  const ofOthers =
    governor?.noun === true && complements.some(({ preposition }) => /^(?:by|between)$/.test(preposition));
  if (governor?.subject && !ofOthers && !insideQuotedSubject(phrase, governor)) {
    const acts = [governor.lemma, ...governor.group.filter((lemma) => lemma !== "have")];
    const mediating = acts.some((lemma) => MEDIATING_VERBS.has(lemma)) && partners.length === 0;
    if (mediating) mediators.push(...named(governor.subject));
    else if (acts.some((lemma) => PARTY_VERBS.has(lemma) || MEDIATING_VERBS.has(lemma))) {
      const found = named(governor.subject);
      const referred = found.length > 0 ? [] : entities.refer(governor.subject);
      agents.push(...found, ...referred.flatMap((id) => asParty(id, governor.subject, participants)));
    }
  }
  // "A accuses B of violating the truce": whoever says so is held by it too.
  if (governor && /^(?:violate|breach|break)$/.test(governor.lemma)) {
    const accused = /\b(?:accus|blam)\w+\b/.exec(text.slice(scope.from, phrase.from));
    const accusers = accused ? participants.within({ from: scope.from, to: scope.from + accused.index }) : [];
    agents.push(...accusers.filter(({ id }) => participants.isPublic(id)));
  }
  // "a pact with A that B signed": the clause may stand behind the partner.
  const behind =
    phrase.to > phrase.coreTo && /^,? (?:that|which) /.test(text.slice(phrase.to, scope.to))
      ? phrase.to
      : phrase.coreTo;
  const relative = RELATIVE_CLAUSE.exec(text.slice(behind, scope.to));
  const clause = relative?.groups?.subject;
  if (relative && clause) {
    const from = behind + relative[0].indexOf(clause);
    if (!/\b(?:was|were|is|been|be|to|of|with|between|among|by|on|for|signed|reached)\b/.test(clause))
      agents.push(...named({ from, to: from + clause.trimEnd().length }));
    // "a treaty they signed with B"
    for (const { preposition, span } of complementsFrom(behind + relative[0].length, phrase, text))
      if (preposition === "with") partners.push(...named(span));
  }
  // "A gave B a loan as part of an agreement": who deals with whom in the sentence.
  if (
    own.length + partners.length + agents.length === 0 &&
    /\b(?:as part of|under|through|as required by)\s+$/.test(text.slice(scope.from, phrase.from))
  ) {
    const around = named({ from: scope.from, to: phrase.from });
    if (around.length > 1) agents.push(...around);
  }
  // "A's president issued a proclamation on a trade agreement with B": who acts in the sentence, if it is one.
  if (own.length + agents.length === 0 && partners.length > 0) {
    const lead = text.slice(scope.from, phrase.from);
    const told = participants.within({ from: scope.from, to: phrase.from });
    const acting = told.filter(
      ({ id, from }) =>
        participants.isPublic(id) &&
        partners.every((p) => p.id !== id) &&
        !/\b(?:with|between|among|against|from|by|about|over)\s+(?:the\s+)?$/i.test(
          text.slice(Math.max(0, from - 14), from),
        ),
    );
    const [first] = acting;
    if (first && new Set(acting.map(({ id }) => id)).size === 1 && !OPINION.test(lead.slice(first.to - scope.from)))
      agents.push(first);
  }
  // "Under the pact, A must supply B": two that the clause tells of, and no more.
  if (own.length + partners.length + agents.length === 0 && UNDER.test(text.slice(scope.from, phrase.from))) {
    const rest = /^,[^.;:“”"]{4,160}/.exec(text.slice(phrase.to, scope.to));
    const told = rest ? participants.within({ from: phrase.to, to: phrase.to + rest[0].length }) : [];
    const held = told.filter(({ id }) => participants.isPublic(id));
    if (held.length === 2) agents.push(...held);
  }
  // "the two countries may open talks on a pact", with words between that no table has.
  const pair =
    own.length + partners.length + agents.length === 0 ? PAIR.exec(text.slice(scope.from, phrase.from)) : null;
  if (pair) agents.push(...named({ from: scope.from + pair.index, to: scope.from + pair.index + pair[0].length }));
  mediators.push(
    ...mediatingIn(phrase, text).flatMap((span) => {
      const owning = named(span, participants.owners);
      return owning.length > 0 ? owning : named(span);
    }),
  );
  const between = new Set(mediators.map(({ id }) => id));
  const after = passiveAgents(phrase, text);
  if (after) agents.push(...named(after));
  for (const span of signatoriesIn(phrase, text, (from) => listEnd(text, from, scope.to))) agents.push(...named(span));
  // Who sees it signed is no party; but where nobody else is told, the leaders who look on stand for those that are.
  const watching = witnessesIn(phrase, text);
  const onlookers = (list: readonly Participant[]): Participant[] =>
    list.filter(({ from, to }) => !watching.some((span) => span.from <= from && to <= span.to));
  const others = onlookers([...own, ...partners, ...agents]).length > 0;
  const witnessing = governor?.group.includes("witness") === true || signedAsWitness(phrase, text);
  const subject = governor?.subject;
  const acting =
    others && witnessing && subject && own.length + partners.length > 1
      ? agents.filter(({ from, to }) => from < subject.from || to > subject.to)
      : agents;
  const withoutMediators = (list: readonly Participant[]): Participant[] =>
    list.filter(({ id, from }) => !(between.has(id) && mediators.some((m) => m.id === id && m.from === from)));
  // "the union, which negotiates its own pact with B": whose own it is, the subject says.
  const itsOwn = agents.length > 0 && /^(?:its|their|his|her) own\b/i.test(text.slice(phrase.from, phrase.headFrom));
  return {
    own: withoutMediators(itsOwn ? own.filter(({ from }) => from !== phrase.from) : own),
    partners: withoutMediators(others ? onlookers(partners) : partners),
    agents: withoutMediators(others ? onlookers(acting) : acting),
    mediators: onlookers(mediators),
    mutual,
    ...(governor && { governor }),
    ...(complement && { complement: complement.span }),
  };
}

const asParty = (id: string, span: UnitSpan | undefined, participants: Participants): Participant[] => {
  if (!span) return [];
  const state = participants.stateOf(id);
  if (state !== undefined) return [{ ...span, id: state, person: id }];
  return participants.isPublic(id) ? [{ ...span, id }] : [];
};

const insideQuotedSubject = (phrase: Phrase, { subject }: Governor): boolean =>
  subject !== undefined && subject.from < phrase.to && phrase.from < subject.to;
