import { MAPPING } from "../graph/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { Facts } from "./facts.ts";
import { passagesOf } from "./passage.ts";
import { inQuotes } from "./words.ts";

const { org, oa, rap, schema } = NAMESPACES;

/** Words of a statement that are enough to know it by. */
const KNOWN_BY = 60;

/** How many things a name may be made of, one in another: in a graph by others a thing may be a part of itself. */
const DEEPEST = 4;

/** What a thing is called, for a reader; its IRI where nothing says a name. */
export function nameOf(facts: Facts, iri: string): string {
  return nameWithin(facts, iri, DEEPEST);
}

function nameWithin(facts: Facts, iri: string, depth: number): string {
  for (const type of depth > 0 ? facts.typesOf(iri) : []) {
    const name = NAMES[type]?.(facts, iri, (other) => nameWithin(facts, other, depth - 1));
    if (name !== undefined) return name;
  }
  return plainName(facts, iri) ?? iri;
}

function documentName(facts: Facts, iri: string): string | undefined {
  return facts.values(iri, `${schema}headline`)[0] ?? facts.values(iri, `${schema}identifier`)[0];
}

type NameOther = (iri: string) => string;
type Name = (facts: Facts, iri: string, nameOther: NameOther) => string | undefined;

const NAMES: Readonly<Record<string, Name>> = {
  [MAPPING.Article.class]: documentName,
  [MAPPING.Treaty.class]: documentName,
  [MAPPING.Agreement.class]: (facts, iri, nameOther) =>
    plainName(facts, iri) ?? unnamedAgreement(facts, iri, nameOther),
  [MAPPING.Provision.class]: provisionName,
  [MAPPING.Obligation.class]: (facts, iri, nameOther) =>
    `obligation ${quoted(wordsOf(facts, iri, `${rap}act`)) ?? ""} in ${wholeName(facts, iri, nameOther, `${rap}obligation`)}`,
  [MAPPING.Citation.class]: (facts, iri, nameOther) => {
    const cited = [`${rap}instrument`, `${rap}number`].flatMap((predicate) => facts.values(iri, predicate));
    return `citation of ${cited.join(" ")} in ${wholeName(facts, iri, nameOther, `${schema}citation`)}`;
  },
  [MAPPING.Signing.class]: (facts, iri, nameOther) => `signing of ${wholeName(facts, iri, nameOther, `${rap}signing`)}`,
  [MAPPING.PostHolding.class]: postName,
  [MAPPING.ReportedStatement.class]: statementName,
  [MAPPING.Correction.class]: (facts, iri) =>
    `correction by ${facts.values(iri, `${rap}correctedBy`)[0] ?? "somebody unnamed"}`,
  [MAPPING.Run.class]: () => "run",
};

function plainName(facts: Facts, iri: string): string | undefined {
  return facts.values(iri, `${schema}name`)[0] ?? facts.values(iri, `${rap}label`)[0];
}

function unnamedAgreement(facts: Facts, iri: string, nameOther: NameOther): string {
  const parties = facts.objects(iri, `${rap}party`).map((party) => nameOther(party));
  if (parties.length > 0) return `agreement of ${listed(parties.sort())}`;
  const [mention] = passagesOf(facts, facts.objects(iri, `${rap}mentionedAt`));
  return quoted(mention?.exact) ?? "agreement of unknown parties";
}

function provisionName(facts: Facts, iri: string, nameOther: NameOther): string {
  const [number] = facts.values(iri, `${rap}number`);
  const own =
    facts.values(iri, `${rap}label`)[0] ??
    (number === undefined ? undefined : `provision ${number}`) ??
    facts.values(iri, `${rap}heading`)[0] ??
    "provision";
  const [agreement] = facts.objects(iri, `${schema}isPartOf`);
  return agreement === undefined ? own : `${own} of ${nameOther(agreement)}`;
}

function postName(facts: Facts, iri: string, nameOther: NameOther): string {
  const title = facts.values(iri, `${rap}title`)[0] ?? "post";
  const [organization] = facts.objects(iri, `${org}organization`);
  const where = organization === undefined ? "" : `, ${nameOther(organization)}`;
  return `${wholeName(facts, iri, nameOther, `${org}hasMembership`)} as ${title}${where}`;
}

function statementName(facts: Facts, iri: string, nameOther: NameOther): string {
  const speakers = facts.objects(iri, `${rap}speaker`).map((speaker) => nameOther(speaker));
  const by = speakers.length > 0 ? listed(speakers.sort()) : quoted(wordsOf(facts, iri, `${rap}source`));
  const content = quoted(wordsOf(facts, iri, `${rap}content`)) ?? "words not quoted";
  return `${by ?? "nobody named"}: ${content}`;
}

function wholeName(facts: Facts, part: string, nameOther: NameOther, predicate: string): string {
  const [whole] = facts.subjects(predicate, part);
  return whole === undefined ? "nothing" : nameOther(whole);
}

function wordsOf(facts: Facts, iri: string, predicate: string): string | undefined {
  const passages = passagesOf(facts, facts.objects(iri, predicate));
  const words = passages.flatMap(({ exact }) => exact ?? []).join(" … ");
  if (words !== "") return words;
  const places = passages.map(({ span }) => `characters ${span.join("–")}`);
  return places.length > 0 ? places.join(", ") : undefined;
}

/** Words between quotation marks, so many as one line takes. */
function quoted(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const points = [...words];
  if (points.length <= KNOWN_BY) return inQuotes(words);
  const start = points.slice(0, KNOWN_BY).join("");
  const whole = /\s/u.test(points[KNOWN_BY] ?? "") ? start : start.replace(/\s+\S*$/u, "");
  return inQuotes(`${whole} …`);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Whether a thing is a passage: it says which text it stands in. */
export function isPassage(facts: Facts, iri: string): boolean {
  return facts.objects(iri, `${oa}hasSource`).length > 0;
}
