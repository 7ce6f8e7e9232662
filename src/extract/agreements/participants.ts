import type { UnitSpan } from "../../article/types.ts";
import { stateByDemonym, stateByName, territoryByName } from "../../gazetteer/index.ts";
import type { Analysis, Entities, FoundEntity, FoundMention } from "../types.ts";
import { firstWhere } from "./in-order.ts";
import { standingOf } from "./party-of-entity.ts";
import { HOLDS_OFFICE } from "./private-makers.ts";
import { isArmedGroup, isLegislature, isOrgan, isPublicBody } from "./public-bodies.ts";
import { type Together, toldTogether } from "./told-together.ts";

/** Somebody who can stand for a party: the party's entity, and the person who stands for it, if it is one. */
export interface Participant extends UnitSpan {
  readonly id: string;
  readonly person?: string;
}

/** Questions about who could be a party in a stretch of the article. */
export interface Participants extends Together {
  /** In order, each party once (a person who stands for it kept): states, organizations, and leaders' states. */
  within(span: UnitSpan): readonly Participant[];
  /** The same in front of an agreement's head, where a possessive owns the agreement: "Ruritania's treaty". */
  owners(span: UnitSpan): readonly Participant[];
  /** Every state and the like that a stretch names, in order, those apart in which something only happens. */
  onStage(span: UnitSpan): readonly (UnitSpan & { readonly id: string })[];
  /** Whether it is a state, an international organization, a government body or an armed group. */
  isPublic(id: string): boolean;
  readonly isPerson: (id: string) => boolean;
  /** The state whose leader or officer a person is, where the article says so. */
  stateOf(person: string): string | undefined;
  readonly ids: ReadonlySet<string>;
}

/** What a state does its business through: "Uganda's government" is Uganda, "Uganda's neighbour" is not. */
const ORGAN =
  /^(?:[\p{L}-]+ ){0,3}?(?:governments?|administration|leaders?|leadership|presiden\w+|king|queen|prime|premier|chancellor|minist\w+|foreign|regime|authorit\w+|officials?|parliament\w*|duma|lawmakers|congress|senate|cabinet|envoys?|ambassadors?|military|army|rulers?|diplomats?|negotiators?|counterparts?|delegation|state|head|monarch|emir|sultan|secretary|voters|legislature|security (?:forces|control|officials|services)|chief|troops|forces|side|decision|move|bid|efforts?|plans?|push|refusal|intention|pledge|willingness|withdrawal|signing|signature)\b/iu;
/** "pro-Ruritania", "Ruritanian-brokered": for or through a state, not with it. */
const SIDED_BEFORE = /\b(?:pro|anti|non)-$/i;
const SIDED_AFTER =
  /^-(?:brokered|backed|led|mediated|sponsored|drafted|funded|born|made|style|based|held|controlled|supported)\b/i;
const ELSEWHERE =
  /\b(?:in|at|near|inside|across|around|over|into|off|through|throughout|(?:trip|visit|ambassador|envoy|travel\w*|flew|fly|went|go|goes|returned|returning|moved|back|tour|close) to|towards?|coast of|visiting|visited|outside)\s+(?:the\s+|southern\s+|northern\s+|eastern\s+|western\s+|central\s+)?$/i;
/** A state that is only where something lies. */
const OFF_STAGE = /\b(?:coast of|off|in|near|inside|across|visiting|visited)\s+(?:the\s+)?$/i;
/** "the breakaway regions of A and B" */
const REGION =
  /\b(?:breakaway|separatist|secessionist|autonomous|self-(?:declared|proclaimed|ruled)|unrecogni[sz]ed) (?:\p{L}+ )?(?:regions?|republics?|enclaves?|territor(?:y|ies)|provinces?|states?) of (?:\p{Lu}[\p{L} ]+ and )?$/u;
/** "STOCKHOLM (AP) — ", "Nairobi, March 2 - ": where a report was written. */
function isDateline({ from, to }: UnitSpan, text: string): boolean {
  return (
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, from - 3), from)) &&
    /^(?:, [\p{L}\p{N} .,]{2,30})?(?: ?\([^()\n]{2,20}\))? ?(?:[—–]|--?) /u.test(text.slice(to, to + 60))
  );
}
/** Between an organization and who has a post of it. */
const OFFICE = /^(?:['’]s)?(?: \p{L}+){1,5} $/u;
/** "Yemen’s Houthi movement": who fights within a state is not the state. */
const ARMED_GROUP =
  /^(?:\p{Lu}[\p{L}-]* ){1,4}(?:movement|rebels?|militias?|guerrillas?|insurgents?|separatists?|fighters|militants?)\b/u;
const WITH = /\bwith (?:the )?$/;
const JOINED = /^(?: and (?:the )?| with (?:the )?)$/;
const CAPITALISED_WORD = /\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*)?/gu;

/** "Italy | midfielder | Luca Ferri": what a person is called, between a state's name and the person's. */
const CALLED = /^ (?:\p{Ll}[\p{Ll}-]+ ){1,3}$/u;

export function participantsOf({ article: { text }, sentences }: Analysis, entities: Entities): Participants {
  const byId = new Map(entities.all.map((entity) => [entity.id, entity]));
  const byCode = new Map(entities.all.flatMap((e) => (e.type === "State" ? [[e.code ?? e.id, e.id] as const] : [])));
  const { stateOf, partyFor } = standingOf(text, entities, byCode);
  const ownsArmedGroup = (owned: string): boolean =>
    ARMED_GROUP.test(owned) || isArmedGroup(/^\p{Lu}[\p{L}-]*/u.exec(owned)?.[0] ?? "");
  /** "Seoul's biggest foe" is not Seoul; nor is whoever a thing only happens in. */
  const stands = ({ from, to }: UnitSpan, owner: boolean): boolean => {
    if (ELSEWHERE.test(text.slice(Math.max(0, from - 24), from))) return false;
    if (SIDED_BEFORE.test(text.slice(Math.max(0, from - 6), from)) || SIDED_AFTER.test(text.slice(to, to + 14)))
      return false;
    const possessive = /^['’]s?\s+/.exec(text.slice(to, to + 4));
    if (!possessive || owner) return true;
    const owned = text.slice(to + possessive[0].length, to + 60);
    if (ownsArmedGroup(owned)) return false;
    if (ORGAN.test(owned) || /^\p{Lu}/u.test(owned)) return true;
    // "A's and B's foreign ministers"
    const other = /^(?:and|,) (?:\p{Lu}[\p{L}.-]*(?: |,)?){1,4}['’]s? /u.exec(owned);
    return other !== null && ORGAN.test(text.slice(to + possessive[0].length + other[0].length, to + 140));
  };
  const areNouns = (span: UnitSpan): boolean =>
    sentences[firstWhere(sentences, ({ to }) => to >= span.to)]?.tokens
      .filter(({ from, to }) => from >= span.from && to <= span.to)
      .every(({ pos, text: word }) => pos === "NOUN" || pos === "ADJ" || word === "-") ?? false;
  /** "Italy midfielder Luca Ferri": the person's country and no party, where the person has no post of it. */
  const ofPerson = (
    { to }: UnitSpan,
    mentions: readonly (FoundMention & { readonly entity: FoundEntity })[],
  ): boolean =>
    mentions.some(({ entity, from }) => {
      const called = from > to ? text.slice(to, from) : "";
      return (
        entity.type === "Person" &&
        CALLED.test(called) &&
        areNouns({ from: to, to: from }) &&
        !ORGAN.test(called.trimStart()) &&
        !HOLDS_OFFICE.test(called) &&
        stateOf(entity.id) === undefined
      );
    });
  const demonyms = (span: UnitSpan, taken: readonly UnitSpan[], owner: boolean): Participant[] =>
    [...text.slice(span.from, span.to).matchAll(CAPITALISED_WORD)].flatMap((match) => {
      if (match[0] === "Koreas" || match[0] === "Two Koreas") {
        const at = { from: span.from + match.index, to: span.from + match.index + match[0].length };
        return ["KP", "KR"].flatMap((code) => byCode.get(code) ?? []).map((id) => ({ ...at, id }));
      }
      const [first = "", second] = match[0].split(/[ -]/);
      // "Dominican Republic" is no Dominican one; of "U.S.-Iraq" both are states.
      const found: Participant[] = [];
      for (const [word, offset] of [
        [match[0], 0],
        ...(stateByName(match[0]) ? [] : [[first, 0] as const]),
        ...(second === undefined ? [] : [[second, match[0].length - second.length] as const]),
      ] as const) {
        const from = span.from + match.index + offset;
        const at = { from, to: from + word.length };
        const compound = /^[-–]/.test(text.slice(at.to, at.to + 1)) || /[-–]$/.test(text.slice(from - 1, from));
        const state = stateByDemonym(word) ?? (compound || word === match[0] ? stateByName(word) : undefined);
        const id = byCode.get(state?.code ?? "");
        if (id === undefined || [...taken, ...found].some((m) => m.from < at.to && at.from < m.to)) continue;
        const after = text.slice(at.to, at.to + 60);
        if (!stands(at, owner)) continue;
        if (owner || compound || ORGAN.test(after.trimStart())) found.push({ ...at, id });
      }
      return found;
    });
  /** "A and the Lakes region signed": a dependent territory that is named as an equal beside a state. */
  const actsBeside = (
    place: FoundMention & { readonly entity: FoundEntity },
    mentions: readonly (FoundMention & { readonly entity: FoundEntity })[],
  ): boolean =>
    territoryByName(place.entity.name) !== undefined &&
    (WITH.test(text.slice(Math.max(0, place.from - 12), place.from)) ||
      mentions.some(
        (state) =>
          state.entity.type === "State" &&
          stands(state, false) &&
          (JOINED.test(text.slice(state.to, place.from)) || JOINED.test(text.slice(place.to, state.from))),
      ));
  const look = (span: UnitSpan, owner: boolean): Participant[] => {
    // "the Lund administration" is the state, and Lund no person who signs for it
    const mentions = entities
      .within(span)
      .filter(
        (m, _, all) => !all.some((o) => o.entity.type === "State" && o !== m && o.from <= m.from && m.to <= o.to),
      );
    const named = mentions.flatMap((m) => {
      const region =
        m.entity.type === "Place" &&
        (REGION.test(text.slice(Math.max(0, m.from - 60), m.from)) || actsBeside(m, mentions));
      // "the Vienna accord" is called after a place; "Vienna's accord" is owned by who sits there.
      const place =
        owner && m.entity.type === "Place" && !/^(?:['’]|[-–]\p{Lu}| and \p{Lu})/u.test(text.slice(m.to, m.to + 6));
      // "a United Nations climate treaty" is one of its members.
      const host = owner && m.entity.name === "United Nations" && !/^['’]/.test(text.slice(m.to, m.to + 1));
      const country = m.entity.type === "State" && ofPerson(m, mentions);
      const party = stands(m, owner) && !place && !host && !country ? partyFor(m.entity, region) : undefined;
      return party ? [{ from: m.from, to: m.to, ...party }] : [];
    });
    // "NATO Secretary General A": who has a post of the organization named right before acts for it.
    const acting = named.filter(
      (one) =>
        one.person === undefined ||
        !named.some(
          (other) =>
            other !== one &&
            other.person === undefined &&
            byId.get(other.id)?.type === "Organization" &&
            OFFICE.test(text.slice(other.to, Math.max(one.from, other.to))),
        ),
    );
    const every = [...acting, ...demonyms(span, mentions, owner)].sort((a, b) => a.from - b.from);
    // "Ruritania's parliament": where its state is named, an organ is no party of its own.
    const states = every.some(({ id }) => byId.get(id)?.type === "State");
    const all = every.filter(({ id }) => {
      const { name = "" } = byId.get(id) ?? {};
      return !(states ? isOrgan(name) : isLegislature(name));
    });
    const found = new Map<string, Participant>();
    for (const one of all) {
      const known = found.get(one.id);
      if (!known || (one.person !== undefined && known.person === undefined)) found.set(one.id, one);
    }
    return [...found.values()];
  };
  const within = (span: UnitSpan): Participant[] => look(span, false);
  const owners = (span: UnitSpan): Participant[] => look(span, true);
  const isPublic = (id: string): boolean => {
    const entity = byId.get(id);
    return entity?.type === "State" || (entity?.type === "Organization" && isPublicBody(entity.name));
  };
  const publicIn = (span: UnitSpan): (UnitSpan & { readonly id: string })[] => {
    const mentions = entities.within(span);
    const told = mentions.flatMap((mention) => {
      const offStage =
        OFF_STAGE.test(text.slice(Math.max(0, mention.from - 20), mention.from)) ||
        isDateline(mention, text) ||
        (/^['’]s? /.test(text.slice(mention.to, mention.to + 3)) &&
          ownsArmedGroup(text.slice(mention.to, mention.to + 60).replace(/^['’]s? /, "")));
      const party = offStage ? undefined : partyFor(mention.entity);
      return party && isPublic(party.id) && !isOrgan(byId.get(party.id)?.name ?? "")
        ? [{ from: mention.from, to: mention.to, id: party.id }]
        : [];
    });
    // "met his Somali counterpart"
    return [...told, ...demonyms(span, mentions, false)].sort((a, b) => a.from - b.from);
  };
  const isPerson = (id: string): boolean => byId.get(id)?.type === "Person";
  return {
    within,
    owners,
    onStage: publicIn,
    ...toldTogether(text, sentences, publicIn),
    isPublic,
    isPerson,
    stateOf,
    ids: new Set(byId.keys()),
  };
}
