import { type CodePoints, codePoints } from "../../article/codepoints.ts";
import type { Article, UnitSpan } from "../../article/types.ts";
import { STATES } from "../../gazetteer/index.ts";
import type { AgreementDraft, EntityDraft, ProvisionDraft, RecordDraft, SigningDraft } from "../../record/types.ts";
import { type AgreementKind, CONCEPTS } from "../../vocabulary/index.ts";
import { citationsIn } from "../agreements/citations.ts";
import { citationDraft, obligationDraft, passage } from "../agreements/drafts.ts";
import { kindsByContent, kindsByName } from "../agreements/kinds.ts";
import { obligationsIn } from "../agreements/obligations.ts";
import { articleDraft } from "../draft.ts";
import { tagBlock } from "../language/tagger.ts";
import { type Front, frontOf } from "./front.ts";
import type { NamedAt } from "./known-names.ts";
import { type Division, type LaidArticle, type Layout, layOutTreaty } from "./layout.ts";
import { paragraphsIn } from "./paragraphs.ts";
import { partiesIn } from "./parties.ts";
import { type FoundSignature, signaturesIn } from "./signatures.ts";
import { signingIn, type ToldSigning } from "./signing.ts";

/** The local id of the one agreement that a treaty is. */
const ID = "treaty";

/**
 * Reads the full text of a treaty: one agreement with its parties, its signing and all its provisions (preamble, chapters,
 * articles with their paragraphs, annexes), each in its own words. A pure function of the text, in time linear in it.
 * @returns a draft of its record, anchors in Unicode code points
 */
export function extractTreaty(article: Article): RecordDraft {
  const { text } = article;
  const points = codePoints(text);
  const layout = layOutTreaty(text);
  const front = frontOf(text, layout.front);
  const closing = layout.closings[0];
  const named = partiesIn(text, front, layout);
  const signing = signingIn(text, closing, front);
  const parties = new Set(named.map(({ known }) => known.name));
  const signatures = signaturesIn(text, closing).filter(({ party }) => parties.has(party.known.name));
  const entities = entitiesOf(named, signing, signatures, text, points);
  const name = nameOf(article, front);
  const matter = matterOf(name, text, layout);
  const provisions = provisionsOf(
    text,
    layout,
    front,
    matter.every((kind) => WIDE.has(kind)),
    points,
  );
  const kinds = kindsOf(matter, provisions);
  const mention = mentionOf(text, front);
  const partyIds = entities.parties.map(({ id }) => id ?? "");
  const signers = entities.signers.map(({ id = "" }, i) => {
    const party = entities.parties.find(({ name }) => name === signatures[i]?.party.known.name)?.id;
    return { type: "Signature" as const, signer: id, ...(party !== undefined && { for: party }) };
  });
  const agreement: AgreementDraft = {
    id: ID,
    type: "Agreement",
    ...(name !== undefined && { name }),
    ...(kinds.length > 0 && { kinds }),
    ...(signing?.day && { status: "signed" as const }),
    ...(partyIds.length > 0 && { parties: partyIds }),
    mentions: [{ ...passage(points, mention), kind: front.title ? "name" : "nominal" }],
    ...(signing && { signing: signingDraft(signing, entities.place?.id, signers, text, points) }),
    ...(provisions.length > 0 && { provisions }),
  };
  // Signatures under a treaty of which no day or place is told hang on nothing.
  const all = [...entities.parties, ...(entities.place ? [entities.place] : []), ...(signing ? entities.signers : [])];
  return { ...articleDraft(article, points), ...(all.length > 0 && { entities: all }), agreements: [agreement] };
}

/** The title, on one line; else what the input calls the text. */
function nameOf({ text, headline }: Article, { title }: Front): string | undefined {
  const words = title ? text.slice(title.from, title.to).replace(/\s+/g, " ") : headline;
  return words === undefined || words === "" ? undefined : words;
}

/** The words that stand for the treaty in its own text: the title; else how it calls itself first; else its first line. */
function mentionOf(text: string, { title }: Front): UnitSpan {
  if (title) return title;
  const self =
    /\b[Tt]h(?:is|e present|e following) (?:\p{Lu}\p{Ll}+ )?(?:Agreement|Treaty|Protocol|Convention|Charter|Pact|Memorandum|Covenant|Accord|Statute)\b/u.exec(
      text,
    );
  if (self) return { from: self.index, to: self.index + self[0].length };
  const line = /\S[^\n\r]*/.exec(text);
  return { from: line?.index ?? 0, to: (line?.index ?? 0) + (line?.[0].trimEnd().length ?? 0) };
}

interface TreatyEntities {
  readonly parties: readonly EntityDraft[];
  readonly place?: EntityDraft;
  /** In the order of the signatures. */
  readonly signers: readonly EntityDraft[];
}

function entitiesOf(
  named: readonly NamedAt[],
  signing: ToldSigning | undefined,
  signatures: readonly FoundSignature[],
  text: string,
  points: CodePoints,
): TreatyEntities {
  const names = [...new Set(named.map(({ known }) => known.name))];
  const parties = names.map((name, i): EntityDraft => {
    const all = named.filter(({ known }) => known.name === name);
    const code = all[0]?.known.code;
    const wikidata = code === undefined ? undefined : STATES.get(code)?.wikidata;
    const spans = new Map(all.map((one) => [one.from, one]));
    const mentions = [...spans.values()].map((one) => ({ ...passage(points, one), kind: "name" as const }));
    const common = { id: `party-${i + 1}`, name, mentions };
    return code === undefined
      ? { ...common, type: "Organization" }
      : { ...common, type: "State", ...(wikidata && { sameAs: [`http://www.wikidata.org/entity/${wikidata}`] }) };
  });
  const at = signing?.place;
  const place: EntityDraft | undefined = at && {
    id: "place-of-signing",
    type: "Place",
    name: text.slice(at.from, at.to).replace(/\s+/g, " "),
    mentions: [{ ...passage(points, at), kind: "name" }],
  };
  const signers = signatures.map(({ signer, party, office }, i): EntityDraft => {
    const organization = parties.find((one) => one.name === party.known.name)?.id;
    const title = office && text.slice(office.from, office.to).replace(/\s+/g, " ");
    return {
      id: `signer-${i + 1}`,
      type: "Person",
      name: text.slice(signer.from, signer.to).replace(/\s+/g, " "),
      mentions: [{ ...passage(points, signer), kind: "name" }],
      ...(office &&
        title !== undefined && {
          positions: [
            { title, ...(organization !== undefined && { organization }), evidence: passage(points, office) },
          ],
        }),
    };
  });
  return { parties, signers, ...(place && { place }) };
}

function signingDraft(
  { day, evidence }: ToldSigning,
  place: string | undefined,
  signatories: SigningDraft["signatories"],
  text: string,
  points: CodePoints,
): SigningDraft {
  const words = day && text.slice(day.from, day.to).replace(/\s+/g, " ");
  return {
    type: "Signing",
    ...(day && { on: { type: "Date", date: day.date, words: words ?? "", evidence: passage(points, day) } }),
    ...(place !== undefined && { in: place }),
    ...(signatories && signatories.length > 0 && { signatories }),
    evidence: passage(points, evidence),
  };
}

function provisionsOf(
  text: string,
  layout: Layout,
  front: Front,
  alliance: boolean,
  points: CodePoints,
): ProvisionDraft[] {
  const { preamble } = front;
  const before: ProvisionDraft[] = preamble
    ? [
        {
          id: `${ID}-preamble`,
          type: "Provision",
          label: "Preamble",
          fidelity: "verbatim",
          text: passage(points, preamble),
        },
      ]
    : [];
  const divisions = layout.divisions.map((division, i) => divisionDraft(division, i, points));
  const articles = layout.articles.map((one, i) => articleProvision(text, one, i, alliance, points));
  const all = [...divisions, ...articles].sort((a, b) => a.text.start - b.text.start);
  return [...before, ...all];
}

const divisionId = (i: number): string => `${ID}-division-${i + 1}`;

function divisionDraft({ label, heading, words }: Division, i: number, points: CodePoints): ProvisionDraft {
  return {
    id: divisionId(i),
    type: "Provision",
    ...(label !== undefined && { label }),
    ...(heading !== undefined && { heading }),
    fidelity: "verbatim",
    text: passage(points, words),
  };
}

/** @param alliance whether the treaty may be one of those that the types of obligations are of */
function articleProvision(
  text: string,
  article: LaidArticle,
  i: number,
  alliance: boolean,
  points: CodePoints,
): ProvisionDraft {
  const { number, label, heading, words, division } = article;
  const id = `${ID}-article-${i + 1}`;
  const tokens = tagBlock(text, words, 0).flatMap((sentence) => sentence.tokens);
  const paragraphs = paragraphsIn(text, words, number);
  const cited = citationsIn(text, words.from, words.to);
  const obliged = obligationsIn(text, words, tokens);
  /** What stands in a paragraph is the paragraph's; the article has what stands in none. */
  const heldIn = (paragraph: UnitSpan | undefined): Pick<ProvisionDraft, "cites" | "obligations"> => {
    const own = ({ from }: UnitSpan): boolean =>
      paragraph
        ? paragraph.from <= from && from < paragraph.to
        : !paragraphs.some((p) => p.from <= from && from < p.to);
    const cites = cited.filter(own).map((one) => citationDraft(one, points));
    const obligations = obliged
      .filter(({ modal, act }) => own(act ?? modal))
      .map((one) => obligationDraft(one, points))
      .map(({ obligationType, ...one }) => ({ ...(alliance && obligationType && { obligationType }), ...one }));
    return { ...(cites.length > 0 && { cites }), ...(obligations.length > 0 && { obligations }) };
  };
  const parts = paragraphs.map(
    (paragraph): ProvisionDraft => ({
      id: `${id}-paragraph-${paragraph.number}`,
      type: "Provision",
      number: paragraph.number,
      label: `Paragraph ${paragraph.number}`,
      fidelity: "verbatim",
      text: passage(points, paragraph),
      ...heldIn(paragraph),
    }),
  );
  return {
    id,
    type: "Provision",
    number,
    label,
    ...(heading !== undefined && { heading }),
    fidelity: "verbatim",
    text: passage(points, words),
    ...(division !== undefined && { division: divisionId(division) }),
    ...(parts.length > 0 && { parts }),
    ...heldIn(undefined),
  };
}

/** Kinds so wide that an obligation of an alliance may stand beside them. */
const WIDE = new Set<AgreementKind>(["strategic-partnership", "security-cooperation", "defence", "peace", "other"]);

/** What the treaty is about by its title, else by the headings and words of its first articles. */
function matterOf(name: string | undefined, text: string, { articles }: Layout): readonly AgreementKind[] {
  const titled = name === undefined ? [] : kindsByName(name);
  if (titled.length > 0) return titled;
  const first = articles
    .slice(0, 2)
    .map(({ heading = "", words }) => `${heading} ${text.slice(words.from, words.from + 300)}`);
  return first.flatMap(kindsByContent);
}

/** The same with what its provisions oblige to, in the order of the scheme. */
function kindsOf(matter: readonly AgreementKind[], provisions: readonly ProvisionDraft[]): AgreementKind[] {
  const kinds = new Set(matter);
  for (const { obligations = [], parts = [] } of provisions)
    for (const { obligationType } of [...obligations, ...parts.flatMap((part) => part.obligations ?? [])])
      if (obligationType) kinds.add(obligationType);
  return CONCEPTS.AgreementKind.filter((kind) => kinds.has(kind));
}
