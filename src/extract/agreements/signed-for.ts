import type { UnitSpan } from "../../article/types.ts";
import type { Entities } from "../types.ts";
import type { Participants } from "./participants.ts";

/** A person who signed, and the party they signed for. */
export interface SignedFor {
  readonly signer: string;
  readonly for: string;
  readonly evidence: UnitSpan;
}

const SIGNS =
  /\b(?:sign(?:s|ed|ing)|initial(?:l?ed|ling)|ink(?:s|ed)|(?:put|set|affix(?:ed)?|append(?:ed)?) (?:his|her|their) (?:names?|signatures?))\b/i;
const AHEAD = /\b(?:to|will|would|could|may|might|must|should|not|n['’]t|never|hopes? to) $/i;
const FOR = /\b(?:for|on behalf of) (?:the )?(?:governments? of (?:the )?)?$/i;
const ON = /\bon (?:the )?$/i;
const BEHALF = /^['’]s? behalf\b/;
const BY = /^(?:['’]s government)? by /;
/** Between a name and "for A": a post, and the verb. */
const NAME_TO_FOR = /^(?:, [^,;.]{2,60},)?(?<verb> [^;.]{0,90})?$/;

/** Who signed for whom, where a stretch says so: "A signed for X and B for Y", "signed for X by A", "on X's behalf". */
export function signedFor(
  span: UnitSpan,
  text: string,
  entities: Entities,
  participants: Participants,
): readonly SignedFor[] {
  const words = text.slice(span.from, span.to);
  if (!SIGNS.test(words)) return [];
  const persons = entities.within(span).filter(({ kind, entity }) => kind === "name" && entity.type === "Person");
  const parties = participants
    .onStage(span)
    .filter(({ from, to }) => !persons.some((person) => person.from < to && from < person.to));
  const found: SignedFor[] = [];
  const add = (
    person: UnitSpan & { readonly entity: { readonly id: string } },
    party: UnitSpan & { readonly id: string },
  ): void => {
    const evidence = { from: Math.min(person.from, party.from), to: Math.max(person.to, party.to) };
    found.push({ signer: person.entity.id, for: party.id, evidence });
  };
  for (const party of parties) {
    const before = text.slice(Math.max(span.from, party.from - 50), party.from);
    const after = text.slice(party.to, span.to);
    const lead = FOR.exec(before) ?? (BEHALF.test(after) ? ON.exec(before) : null);
    if (!lead) continue;
    const at = party.from - (before.length - lead.index);
    const next = persons.find(({ from }) => from >= party.to);
    const last = persons.findLast(({ to }) => to <= at);
    const signed = (from: number, to: number): boolean => {
      const told = text.slice(from, to);
      const verb = SIGNS.exec(told);
      return verb !== null && !AHEAD.test(told.slice(0, verb.index));
    };
    // "signed for X by its minister, A"
    if (BY.test(after) && next && !/[;]|\bfor\b/.test(text.slice(party.to, next.from)) && signed(span.from, at))
      add(next, party);
    // "On behalf of X, A signed"; "Signing for X was A"
    else if (
      next &&
      /^(?:, (?:[\p{L}’' -]{2,50} )?|, (?:\p{L}+ ){0,4}|,? was (?:[\p{L}’', -]{2,50} )?)$/u.test(
        text.slice(party.to, next.from),
      ) &&
      (/^signing\b/i.test(text.slice(at - 8, at)) ||
        (at === span.from && signed(next.to, Math.min(span.to, next.to + 60))))
    )
      add(next, party);
    else if (last) {
      const between = text.slice(last.to, at);
      const verb = NAME_TO_FOR.exec(between)?.groups?.verb;
      const own = verb === undefined || verb.trim() === "" ? found.length > 0 : signed(last.to, at);
      if (NAME_TO_FOR.test(between) && own) add(last, party);
    }
  }
  return found;
}
