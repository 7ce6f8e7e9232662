import { codePoints } from "../../article/codepoints.ts";
import type { UnitSpan } from "../../article/types.ts";
import type { AgreementDraft } from "../../record/types.ts";
import { type AgreementKind, CONCEPTS } from "../../vocabulary/index.ts";
import type { Analysis, Entities, FoundAgreement } from "../types.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { passage, provisionDraft, signingDraft } from "./drafts.ts";
import { type Group, groupCandidates } from "./grouping.ts";
import { withHeadlineVerbs } from "./headline-verbs.ts";
import { instrumentByName } from "./instruments.ts";
import { speaksOfDefence } from "./kinds.ts";
import { type Participants, participantsOf } from "./participants.ts";
import { type FoundProvision, findProvisions } from "./provisions.ts";
import { type FoundSigning, findSigning } from "./signing.ts";
import { STATUS_RANK } from "./status.ts";

/**
 * The agreements an article reports, each once, with all that it says of them: parties, kinds, status, signing, and the
 * provisions it quotes, taken apart. By rules and tables; an instrument that is only cited within a quoted provision is a
 * citation of that provision and no agreement here.
 * @returns drafts with local ids (`agreement-1`, `agreement-1-art-4`) and, as parties, ids of `entities`
 */
export function extractAgreements(given: Analysis, entities: Entities): FoundAgreement[] {
  const analysis = withHeadlineVerbs(given);
  const { text } = analysis.article;
  const points = codePoints(text);
  const participants = participantsOf(analysis, entities);
  const provisions = findProvisions(analysis);
  const quoted = (span: UnitSpan): boolean => provisions.some((p) => p.text.from <= span.from && span.to <= p.text.to);
  const candidates = candidatesOf(analysis, entities, participants)
    .filter((one) => !quoted(one))
    .map((one) => boundBy(one, provisions, participants));
  const groups = groupCandidates(candidates, text);
  const homes = provisions.map((provision) => homeOf(provision, provisions, groups, text));
  return groups.map((group, i) => {
    const id = `agreement-${i + 1}`;
    const signing = findSigning(group.members, analysis, entities, participants);
    const own = provisions.filter((_, p) => homes[p] === group);
    const kinds = kindsOf(group, own, text);
    const status = statusOf(group.members, signing);
    const parties = partiesOf(group, participants.ids, signing);
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
      ...(own.length > 0 && { provisions: own.map((p, n) => provisionDraft(p, id, own, n, points)) }),
    };
    return { id, mentions, draft };
  });
}

/** "Article 4 of the pact: “A shall not …, and B shall …”": whom the provision binds are the pact's parties. */
function boundBy(one: Candidate, provisions: readonly FoundProvision[], participants: Participants): Candidate {
  const own = provisions.find(({ of }) => of && one.from < of.to && of.from < one.to);
  if (!own || one.stated.length > 0) return one;
  const bound = own.obligations.flatMap(({ obligor }) => (obligor ? participants.within(obligor) : []));
  const stated = [...new Set(bound.map(({ id }) => id))].filter(participants.isPublic);
  return stated.length > 1 ? { ...one, stated } : one;
}

/** The agreement a provision belongs to: what its label is "of", there or where the label stood before; else the last one named. */
function homeOf(
  provision: FoundProvision,
  all: readonly FoundProvision[],
  groups: readonly Group[],
  text: string,
): Group | undefined {
  const having = (span: UnitSpan): Group | undefined =>
    groups.find((g) => g.members.some((m) => m.from < span.to && span.from < m.to));
  if (provision.of) {
    const home = having(provision.of);
    if (home) return home;
  } else if (provision.label !== undefined) {
    // "Article 33 of the Lakes Treaty … Article 33 says: “…”"
    const before = text.slice(0, provision.introduced.from).lastIndexOf(`${provision.label} of `);
    const home = before < 0 ? undefined : having({ from: before, to: before + provision.label.length + 12 });
    if (home) return home;
  }
  const last = (g: Group): number =>
    Math.max(...g.members.filter((m) => m.from < provision.text.from).map((m) => m.from), -1);
  const known = groups.filter((g) => last(g) >= 0).sort((a, b) => last(b) - last(a));
  return known[0] ?? (all.length > 0 && groups.length === 1 ? groups[0] : undefined);
}

function kindsOf({ members, kinds }: Group, provisions: readonly FoundProvision[], text: string): AgreementKind[] {
  const all = new Set(kinds);
  if (all.size === 0)
    for (const kind of members.find((m) => m.contentKinds.length > 0)?.contentKinds ?? []) all.add(kind);
  // What a provision says counts by its obligations: it may forbid.
  const end = (m: Candidate): number =>
    Math.min(m.scope.to, ...provisions.map((p) => p.text.from).filter((at) => at > m.from));
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

function statusOf(members: readonly Candidate[], signing: FoundSigning | undefined): AgreementDraft["status"] {
  const said = members.flatMap(({ status }) => status ?? []);
  if (signing) said.push("signed");
  return said.sort((a, b) => STATUS_RANK.indexOf(a) - STATUS_RANK.indexOf(b))[0];
}

/** The parties its mentions name; those the table gives for a well-known instrument where the article names them too. */
function partiesOf(group: Group, known: ReadonlySet<string>, signing: FoundSigning | undefined): string[] {
  const table = group.name === undefined ? [] : (instrumentByName(group.name)?.parties ?? []);
  const signed = (signing?.signatories ?? []).flatMap((s) =>
    s.for === undefined || group.parties.size > 1 ? [] : [s.for],
  );
  return [...new Set([...group.parties, ...table.filter((id) => known.has(id)), ...signed])];
}

function namesOf({ name, members }: Group, text: string): Pick<AgreementDraft, "name" | "alternateName"> {
  if (name === undefined) return {};
  const used = members.flatMap(({ instrument }) => (instrument ? [text.slice(instrument.from, instrument.to)] : []));
  const others = [...new Set(used)].filter((form) => form !== name);
  return { name, ...(others.length > 0 && { alternateName: others }) };
}
