import type { CodePoints } from "../../article/codepoints.ts";
import type { UnitSpan } from "../../article/types.ts";
import type { DateDraft } from "../../record/types.ts";
import type { Analysis, Entities, FoundDate } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import type { Pronoun } from "./done-to-it.ts";
import { lyingIn } from "./in-order.ts";
import type { Participants } from "./participants.ts";
import type { Phrase } from "./phrases.ts";
import { withRelativeDays } from "./relative-days.ts";
import { declaredBy, signersOf } from "./signers.ts";
import { CONCLUDES, type Event, eventsOf, SIGNS } from "./signing-events.ts";

/** A signing as it is told; spans in code units. */
export interface FoundSigning {
  readonly on?: DateDraft;
  readonly in?: string;
  readonly signatories: readonly { readonly signer: string; readonly for?: string }[];
  /** Whether only the agreement's name tells of it. */
  readonly byName?: true;
  /** Parties of which it is told that somebody signed for them. */
  readonly parties?: readonly string[];
  readonly evidence: UnitSpan;
}

/** The date that goes with a verb: the next one after it before another verb, else one at the head of the sentence. */
function dateOf(event: Event, dates: readonly FoundDate[], text: string): FoundDate | undefined {
  const { scope, sentence } = event.candidate;
  const here = lyingIn(dates, scope).filter((d) => !(d.from >= event.from && d.from < event.to));
  const verbs = sentence.tokens.filter((t) => t.pos === "VERB" || t.pos === "AUX");
  const free = (from: number, to: number): boolean =>
    !verbs.some((v) => v.from >= from && v.to <= to && !/ing$/.test(v.text)) &&
    !/[;:]|\b(?:after|before|since|when|until)\b/.test(text.slice(from, to));
  const head = Math.max(event.to, event.from < event.candidate.from ? event.candidate.from : event.to);
  const after = here.find((d) => d.from >= event.to && free(head, d.from));
  if (after) return after;
  // "A and B on Saturday signed a pact"
  const between = here.findLast(
    (d) => d.to <= event.from && /^(?: (?:had|have|has|jointly|formally))*\s*$/.test(text.slice(d.to, event.from)),
  );
  if (between) return between;
  const leading = here.find((d) => d.to <= event.from && /(?:^|[:;—–])\s*[“"]?$/.test(text.slice(scope.from, d.from)));
  return leading && verbs.filter((v) => v.from > leading.to && v.to <= event.from && v.pos === "VERB").length === 0
    ? leading
    : undefined;
}

const AT_PLACE =
  /(?:\b(?:in|at)|\b(?:visit|trip|travel(?:l?ed|ling)?) to)\s+(?:the\s+)?(?:[\p{L}]+\s+){0,6}?(?:capital,?\s+)?$/u;

/** "The pact, signed by A and B, sends quarrels …": where the main verb begins, if the signing is only put in before it. */
function mainVerbAfter({ from, to, candidate }: Event, text: string): number | undefined {
  if (from < candidate.coreTo || !/^,? (?:\w+ly )?$/.test(text.slice(candidate.coreTo, from))) return undefined;
  const { tokens } = candidate.sentence;
  return tokens.find(
    ({ pos, from: at, text: word }, i) =>
      at >= to && (pos === "AUX" || (pos === "VERB" && (/[^s]s$/.test(word) || tokens[i - 1]?.text === ","))),
  )?.from;
}

/** "in X", "on a visit to X", after the verb in its sentence. */
function placeOf(event: Event, entities: Entities, text: string): string | undefined {
  const { scope } = event.candidate;
  const limit = /[;:]|,? (?:that|which|but|where)\b/.exec(text.slice(event.to, scope.to));
  const to = Math.min(limit ? event.to + limit.index : scope.to, mainVerbAfter(event, text) ?? scope.to);
  const mention = entities
    .within({ from: event.to, to })
    .find((m) => m.entity.type === "Place" && AT_PLACE.test(text.slice(event.to, m.from)));
  return mention?.entity.id;
}

const FORMAL = /^(?:treaty|pact|accords?|agreements?|memorandum|mou|protocol|convention)$/i;

/** "The December 25, 2011 agreement with B", "the accord of 3 May 1994": the day that it goes by is the day of its signing. */
function datedByName(
  members: readonly Candidate[],
  dates: readonly FoundDate[],
  text: string,
): FoundSigning | undefined {
  for (const one of members) {
    if (!FORMAL.test(one.head)) continue;
    const own = lyingIn(dates, { from: one.from, to: one.headFrom }).find((d) =>
      /^\s*$/.test(text.slice(d.to, one.headFrom)),
    );
    const of = dates.find((d) => d.from >= one.coreTo && text.slice(one.coreTo, d.from) === " of ");
    const on = own ?? of;
    if (on?.date.date !== undefined && /\d{4}/.test(on.date.words ?? ""))
      return {
        on: on.date,
        signatories: [],
        byName: true,
        evidence: { from: one.from, to: Math.max(one.coreTo, on.to) },
      };
  }
  return undefined;
}

/** The places of a pronoun in those of a phrase: what hangs on it is read as of a mention. */
const standIn = ({ from, to, sentence }: Pronoun): Partial<Phrase> & UnitSpan => ({
  from,
  to,
  coreTo: to,
  headFrom: from,
  sentence,
  scope: { from: sentence.from, to: sentence.to },
});

/** What an article tells of the signing of an agreement, from all of its mentions; nothing where none says that it is signed. */
export function findSigning(
  members: readonly Candidate[],
  analysis: Analysis,
  entities: Entities,
  participants: Participants,
  points: CodePoints,
): FoundSigning | undefined {
  const { text } = analysis.article;
  const given = analysis.dates;
  const named = members.flatMap((one) => [one, ...one.pronouns.map((pronoun) => ({ ...one, ...standIn(pronoun) }))]);
  const events = named.flatMap((candidate) => eventsOf(candidate, text, SIGNS));
  const declared = declaredBy(members, analysis, entities, participants);
  const forWhom = declared.map((one) => one.for);
  const first = events[0];
  if (!first) {
    const [one] = declared;
    return one
      ? {
          signatories: declared.map(({ signer, for: of }) => ({ signer, for: of })),
          parties: forWhom,
          evidence: one.evidence,
        }
      : datedByName(members, given, text);
  }
  const dates = withRelativeDays(
    events.map(({ candidate: { scope } }) => scope),
    text,
    given,
    points,
  );
  const concluded = named.flatMap((candidate) => eventsOf(candidate, text, CONCLUDES));
  const dated = (list: readonly Event[]): FoundDate[] =>
    list
      .flatMap((event) => dateOf(event, dates, text) ?? [])
      .filter(({ date }) => date.date !== undefined || date.edtf !== undefined);
  const inName = members
    .flatMap(({ from, coreTo }) => lyingIn(dates, { from, to: coreTo }))
    .filter(({ date }) => date.date !== undefined);
  const on =
    [...dated(events), ...inName, ...dated(concluded)][0] ??
    events.flatMap((event) => dateOf(event, dates, text) ?? [])[0];
  // A place told with another day is that of another signing.
  const place = events
    .filter((event) => {
      const own = dateOf(event, dates, text)?.date;
      return own === undefined || (own.date ?? own.edtf) === (on?.date.date ?? on?.date.edtf);
    })
    .flatMap((event) => placeOf(event, entities, text) ?? [])[0];
  const signers = [
    ...new Set([
      ...declared.map(({ signer }) => signer),
      ...events.flatMap((event) => signersOf(event, text, entities, participants)),
    ]),
  ];
  // The passage that says most of it stands for the evidence.
  const says = (event: Event): number =>
    2 * Number(dateOf(event, dates, text) !== undefined) +
    Number(placeOf(event, entities, text) !== undefined) +
    Number(signersOf(event, text, entities, participants).length > 0);
  const ranked = events.map((event) => ({ event, says: says(event) }));
  const at = ranked.sort((a, b) => b.says - a.says)[0]?.event ?? first;
  return {
    ...(on && { on: on.date }),
    ...(place !== undefined && { in: place }),
    signatories: signers.map((signer) => {
      const state = declared.find((one) => one.signer === signer)?.for ?? participants.stateOf(signer);
      return { signer, ...(state !== undefined && { for: state }) };
    }),
    ...(forWhom.length > 0 && { parties: forWhom }),
    evidence: { from: Math.min(at.from, at.candidate.from), to: Math.max(at.to, at.candidate.to) },
  };
}
