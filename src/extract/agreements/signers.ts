import type { UnitSpan } from "../../article/types.ts";
import type { Analysis, Entities } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import { governorOf, isDeed } from "./clauses.ts";
import { listEnd, passiveAgents } from "./complements.ts";
import type { Participants } from "./participants.ts";
import { type SignedFor, signedFor } from "./signed-for.ts";
import type { Event } from "./signing-events.ts";

/** "which his minister, A, | signed": the subject of the clause that hangs on the agreement's name. */
const RELATIVE = /^,? (?:which|that) (?=\P{Ll}|his|her|their|the|its)/u;
const SHE = /^(?:s?he|they)\b/i;

/** The stretches that name who signed: the subject, the agents of the passive, the names after "the signatures of". */
function signersAt({ from, to, candidate }: Event, text: string): readonly UnitSpan[] {
  const { sentence, coreTo, scope } = candidate;
  const index = sentence.tokens.findIndex((t) => t.from === from);
  if (to <= candidate.from) {
    // "A's minister announced the signing of a pact": nobody says that it was she who signed.
    const subject = isDeed(sentence.tokens, index) ? undefined : governorOf(sentence.tokens, index)?.subject;
    return subject ? [subject] : [];
  }
  if (/^bear/i.test(text.slice(from, to))) return [{ from: to, to: listEnd(text, to, scope.to) }];
  const relative = RELATIVE.exec(text.slice(coreTo, from));
  if (relative) return [{ from: coreTo + relative[0].length, to: from }];
  const agents = passiveAgents(candidate, text);
  return agents ? [agents] : [];
}

/** The persons who signed, each with the state they signed for. */
export function signersOf(event: Event, text: string, entities: Entities, participants: Participants): string[] {
  const { links } = event.candidate;
  const persons = (span: UnitSpan): string[] => {
    const pronoun = SHE.exec(text.slice(span.from, span.to))?.[0].length ?? 0;
    return [
      ...entities.within(span).flatMap((m) => (m.entity.type === "Person" ? [m.entity.id] : [])),
      ...entities.refer(span).filter(participants.isPerson),
      ...(pronoun > 0
        ? entities.refer({ from: span.from, to: span.from + pronoun }).filter(participants.isPerson)
        : []),
    ];
  };
  const told = links.governor?.noun && links.governor.verb.from === event.from ? links.governor.subject : undefined;
  const acting = links.agents.filter(({ from, to }) => !told || from < told.from || to > told.to);
  const others = [...links.own, ...links.partners, ...acting].flatMap(({ person }) =>
    person === undefined ? [] : [person],
  );
  const beside = [...links.own, ...links.partners].map((p) => p.id);
  const all = new Set([...signersAt(event, text).flatMap(persons), ...others]);
  return [...all].filter((id) => participants.stateOf(id) !== undefined || beside.length > 0 || others.includes(id));
}

const FOR_THEIRS =
  /^(?:The two|Both) (?:\p{Ll}+ )?(?:leaders|presidents|premiers|ministers|envoys|men|women) (?:then )?signed (?:(?:it|the \p{Ll}+) )?(?:for|on behalf of) their (?:countries|governments|states|sides|nations)\b/u;

/** What the sentences of an agreement's mentions, and those behind them, say of who signed it for whom. */
export function declaredBy(
  members: readonly Candidate[],
  { article: { text }, sentences }: Analysis,
  entities: Entities,
  participants: Participants,
): readonly SignedFor[] {
  const parties = new Set(members.flatMap((one) => one.parties));
  const own = new Set(members.map(({ at }) => at));
  const behind = members.flatMap(({ at, private: aside }) => (own.has(at + 1) || aside ? [] : [at + 1]));
  const saidIn = (at: number): readonly SignedFor[] => {
    const sentence = sentences[at];
    return sentence ? signedFor(sentence, text, entities, participants) : [];
  };
  const found = [...own].flatMap(saidIn);
  // "A's C and B's D agreed on it. The two leaders signed for their countries."
  const both = behind.find((at) => FOR_THEIRS.test(text.slice(sentences[at]?.from, sentences[at]?.to)));
  const leaders =
    both === undefined
      ? []
      : [
          ...new Set(
            members.flatMap(({ scope }) =>
              entities.within(scope).flatMap(({ entity }) => (entity.type === "Person" ? [entity.id] : [])),
            ),
          ),
        ];
  const acting = leaders.flatMap((signer) => {
    const state = participants.stateOf(signer);
    const evidence = sentences[both ?? -1];
    return state !== undefined && evidence ? [{ signer, for: state, evidence }] : [];
  });
  if (
    acting.length === 2 &&
    acting.every((one) => parties.size === 0 || parties.has(one.for)) &&
    acting[0]?.for !== acting[1]?.for
  )
    found.push(...acting);
  for (const one of found) parties.add(one.for);
  const met = new Set<string>();
  return [...found, ...behind.flatMap(saidIn).filter((one) => parties.has(one.for))].filter(
    (one) => !met.has(one.signer) && met.add(one.signer),
  );
}
