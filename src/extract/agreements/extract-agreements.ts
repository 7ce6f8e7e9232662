import { codePoints } from "../../article/codepoints.ts";
import type { UnitSpan } from "../../article/types.ts";
import type { AgreementDraft } from "../../record/types.ts";
import { type AgreementKind, CONCEPTS } from "../../vocabulary/index.ts";
import type { Analysis, Entities, FoundAgreement } from "../types.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { passage, provisionDrafts, signingDraft } from "./drafts.ts";
import { type Group, groupCandidates } from "./grouping.ts";
import { withHeadlineVerbs } from "./headline-verbs.ts";
import { firstWhere, touching } from "./in-order.ts";
import { instrumentByName } from "./instruments.ts";
import { kindsByContent, speaksOfDefence } from "./kinds.ts";
import { findParaphrases, type Paraphrase } from "./paraphrases.ts";
import { type Participants, participantsOf } from "./participants.ts";
import { type FoundProvision, findProvisions } from "./provisions.ts";
import { withShortSentences } from "./short-sentences.ts";
import { type FoundSigning, findSigning } from "./signing.ts";
import { STATUS_RANK } from "./status.ts";
import { toldAround } from "./told-around.ts";

/**
 * The agreements an article reports, each once, with all that it says of them: parties, kinds, status, signing, and the
 * provisions it quotes, taken apart. By rules and tables; an instrument that is only cited within a quoted provision is a
 * citation of that provision and no agreement here.
 * @returns drafts with local ids (`agreement-1`, `agreement-1-art-4`) and, as parties, ids of `entities`
 */
export function extractAgreements(given: Analysis, entities: Entities): FoundAgreement[] {
  const analysis = withHeadlineVerbs(withShortSentences(given));
  const { text } = analysis.article;
  const points = codePoints(text);
  const participants = participantsOf(analysis, entities);
  const provisions = findProvisions(analysis);
  const texts = provisions.map(({ text: own }) => own).sort((a, b) => a.from - b.from);
  const quoted = (span: UnitSpan): boolean =>
    touching(texts, span).some((own) => own.from <= span.from && span.to <= own.to);
  const plain = candidatesOf(analysis, entities, participants).filter((one) => !quoted(one));
  const paraphrases = findParaphrases(
    analysis,
    plain.filter((one) => !one.private),
  ).filter((one) => touching(texts, one.text).length === 0);
  const labels = [
    ...provisions.flatMap((p) => (p.of ? [{ ...p.of, provision: p }] : [])),
    ...paraphrases.map((provision) => ({ from: provision.by.from, to: provision.by.to, provision })),
  ].sort((a, b) => a.from - b.from);
  const candidates = plain.map((one) =>
    boundBy(
      one,
      touching(labels, one).map(({ provision }) => provision),
      participants,
    ),
  );
  const groups = groupCandidates(candidates, analysis);
  const homes = homesOf(provisions, paraphrases, groups, text);
  const around = toldAround(analysis, candidates, participants);
  return groups.map((group, i) => {
    const id = `agreement-${i + 1}`;
    const signing = findSigning(group.members, analysis, entities, participants, points);
    const own = homes.get(group) ?? [];
    const kinds = kindsOf(group, own, text);
    const status = statusOf(group.members, signing, own);
    const stated = partiesOf(group, participants.ids, signing);
    const other = stated.length === 1 ? around.other(group.members, stated[0] ?? "") : undefined;
    const parties =
      stated.length === 0 ? around.both(group.members) : [...stated, ...(other === undefined ? [] : [other])];
    const mediators = [...new Set(group.members.flatMap((m) => m.links.mediators.map((p) => p.id)))].filter(
      (p) => !parties.includes(p),
    );
    const mentions = group.members.map(({ from, to }) => ({ from, to }));
    const names = namesOf(group, text);
    const draft: AgreementDraft = {
      id,
      type: "Agreement",
      ...names,
      ...(kinds.length > 0 && { kinds }),
      ...(status && { status }),
      ...(parties.length > 0 && { parties }),
      ...(mediators.length > 0 && { mediators }),
      mentions: group.members.map((m) => ({ ...passage(points, m), kind: m.instrument ? "name" : "nominal" })),
      ...(signing && { signing: signingDraft(signing, points) }),
      ...(own.length > 0 && { provisions: provisionDrafts(own, id, points) }),
    };
    return { id, mentions, draft };
  });
}

/** "Article 4 of the pact: “A shall not …, and B shall …”": whom the provision binds are the pact's parties. */
function boundBy(one: Candidate, own: readonly FoundProvision[], participants: Participants): Candidate {
  if (own.length === 0 || one.stated.length > 0) return one;
  const bound = own.flatMap(({ obligations }) =>
    obligations.flatMap(({ obligor }) => (obligor ? participants.within(obligor) : [])),
  );
  const stated = [...new Set(bound.map(({ id }) => id))].filter(participants.isPublic);
  if (stated.length < 2) return one;
  // What an article tells in its own words of the terms tells the parties where it names two and no others.
  const told = one.parties.length === 0 && stated.length === 2 && own.some(({ fidelity }) => fidelity === "paraphrase");
  return { ...one, stated, ...(told && { parties: stated }) };
}

/** How far back the label of a provision is looked for, in code units. */
const LABEL_REACH = 20_000;

/**
 * The provisions of each agreement: one belongs to what its label is "of", there or where the label stood before; else to
 * the agreement named last.
 */
function homesOf(
  provisions: readonly FoundProvision[],
  paraphrases: readonly Paraphrase[],
  groups: readonly Group[],
  text: string,
): ReadonlyMap<Group, readonly FoundProvision[]> {
  const mentions = groups
    .flatMap((group, rank) => group.members.map(({ from, to }) => ({ from, to, group, rank })))
    .sort((a, b) => a.from - b.from);
  const having = (span: UnitSpan): Group | undefined =>
    [...touching(mentions, span)].sort((a, b) => a.rank - b.rank)[0]?.group;
  const homeOf = (provision: FoundProvision): Group | undefined => {
    const { of, label, introduced } = provision;
    if (of) {
      const home = having(of);
      if (home) return home;
    } else if (label !== undefined) {
      // "Article 33 of the Lakes Treaty … Article 33 says: “…”"
      const start = Math.max(0, introduced.from - LABEL_REACH);
      const before = text.slice(start, introduced.from).lastIndexOf(`${label} of `);
      const home = before < 0 ? undefined : having({ from: start + before, to: start + before + label.length + 12 });
      if (home) return home;
    }
    const last = mentions[firstWhere(mentions, (m) => m.from >= provision.text.from) - 1];
    return last?.group ?? (groups.length === 1 ? groups[0] : undefined);
  };
  const homes = new Map<Group, FoundProvision[]>();
  const put = (provision: FoundProvision, home: Group | undefined): void => {
    if (!home) return;
    const own = homes.get(home);
    if (own) own.push(provision);
    else homes.set(home, [provision]);
  };
  for (const provision of provisions) put(provision, homeOf(provision));
  const byMention = new Map(mentions.map(({ from, group }) => [from, group]));
  // Under a heading at the top, "the deal" is the one told of below.
  for (const provision of paraphrases)
    put(
      provision,
      byMention.get(provision.by.from) ?? mentions[firstWhere(mentions, (m) => m.from >= provision.text.from)]?.group,
    );
  for (const own of homes.values()) own.sort((a, b) => a.text.from - b.text.from);
  return homes;
}

function kindsOf({ members, kinds }: Group, provisions: readonly FoundProvision[], text: string): AgreementKind[] {
  const all = new Set(kinds);
  if (all.size === 0)
    for (const kind of members.find((m) => m.contentKinds.length > 0)?.contentKinds ?? []) all.add(kind);
  // The terms tell the matter where nothing else does.
  if (all.size === 0)
    for (const { fidelity, text: own } of provisions)
      if (fidelity === "paraphrase") for (const kind of kindsByContent(text.slice(own.from, own.to))) all.add(kind);
  // What a provision says counts by its obligations: it may forbid.
  const starts = provisions.map((p) => p.text.from).sort((a, b) => a - b);
  const end = (m: Candidate): number =>
    Math.min(m.scope.to, starts[firstWhere(starts, (at) => at > m.from)] ?? m.scope.to);
  const said = members.map((m) => text.slice(m.from, end(m)));
  if (all.size < 3 && (said.some(speaksOfDefence) || members.some((m) => m.head === "alliance"))) {
    const wide = [...all].every(
      (kind) => kind === "security-cooperation" || kind === "strategic-partnership" || kind === "defence",
    );
    if (wide) all.add("defence");
  }
  for (const { obligations } of provisions)
    for (const { obligationType } of obligations) if (obligationType) all.add(obligationType);
  // In the order of the scheme, so that two articles that tell the same kinds put the same one first.
  return CONCEPTS.AgreementKind.filter((kind) => all.has(kind));
}

function statusOf(
  members: readonly Candidate[],
  signing: FoundSigning | undefined,
  provisions: readonly FoundProvision[],
): AgreementDraft["status"] {
  const said = members.flatMap(({ status }) => status ?? []);
  if (signing && !signing.byName) said.push("signed");
  // "Article 5 says", of an agreement of which nothing else is said: it is there.
  if (said.length === 0 && provisions.some(({ label }) => label !== undefined)) return "in-force";
  return said.sort((a, b) => STATUS_RANK.indexOf(a) - STATUS_RANK.indexOf(b))[0];
}

/** The parties its mentions name; those the table gives for a well-known instrument where the article names them too. */
function partiesOf(group: Group, known: ReadonlySet<string>, signing: FoundSigning | undefined): string[] {
  const table = group.name === undefined ? [] : (instrumentByName(group.name)?.parties ?? []);
  const signed = (signing?.signatories ?? []).flatMap((s) =>
    s.for === undefined || group.parties.size > 1 ? [] : [s.for],
  );
  const declared = signing?.parties ?? [];
  return [...new Set([...group.parties, ...table.filter((id) => known.has(id)), ...declared, ...signed])];
}

function namesOf({ name, members }: Group, text: string): Pick<AgreementDraft, "name" | "alternateName"> {
  if (name === undefined) return {};
  const used = members.flatMap(({ instrument }) => (instrument ? [text.slice(instrument.from, instrument.to)] : []));
  const others = [...new Set(used)].filter((form) => form !== name);
  return { name, ...(others.length > 0 && { alternateName: others }) };
}
