import { NAMESPACES } from "../../vocabulary/index.ts";
import type { Store } from "../union.ts";
import { type Facts, facts, type Value } from "./facts.ts";
import type { ExplainedProperty, ExplainedValue, Explanation, PassageWords } from "./types.ts";

const { oa, prov, rap, rdf, schema } = NAMESPACES;

/** What belongs to the thing that names it, and is explained in its place. (A provision belongs to the agreement it names.) */
const PARTS: ReadonlySet<string> = new Set(
  [
    "Passage",
    "Mention",
    "Candidate",
    "PostHolding",
    "Signing",
    "Signature",
    "Date",
    "Citation",
    "Obligation",
    "Correction",
  ].map((type) => rap + type),
);

/**
 * Properties from a part to its whole: their inverse is shown on the whole, as a part. What renders an utterance is told
 * with it, and the link that ties a thing to others.
 */
const TO_THE_WHOLE: ReadonlySet<string> = new Set([`${schema}isPartOf`, `${rap}realizes`]);
const LINKED: ReadonlySet<string> = new Set([`${rap}member`, `${rap}utterance`]);

/** Said in both directions between things that are one: the other's own words are shown in its place, once. */
const SAME: ReadonlySet<string> = new Set([`${rap}sameAgreement`, `${rap}sameProvision`]);

/** What a thing goes by, best first. */
const NAMES = [
  `${schema}name`,
  `${schema}headline`,
  `${rap}label`,
  `${rap}title`,
  `${rap}instrument`,
  `${rap}date`,
  `${rap}edtf`,
];

/** Told otherwise than as a property: the type, the name, and what the words of a passage are made of. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  `${rdf}type`,
  `${oa}start`,
  `${oa}end`,
  `${oa}exact`,
  `${oa}hasSource`,
]);

/** Reads words around a passage from the article's file, if it is at hand. */
export type ReadAround = (sha256: string, start: number, end: number) => PassageWords["context"] | undefined;

/**
 * Everything the store knows of a thing: its type and name, its properties, its parts and the passages that attest them
 * with their exact words, and the things that name it.
 */
export async function explain(store: Store, iri: string, around: ReadAround = () => undefined): Promise<Explanation> {
  const { namedNode } = await import("oxigraph");
  const known = facts(store, namedNode);
  return explainNode(known, iri, around, new Set());
}

/** @param above the things this one is a part of, so that a circle of parts ends */
function explainNode(known: Facts, iri: string, around: ReadAround, above: ReadonlySet<string>): Explanation {
  const about = known.of(iri);
  const within = new Set([...above, iri]);
  const value = (to: Value, isPart: boolean): ExplainedValue => {
    if (to.kind === "literal") return literal(to.value, to.datatype);
    if (isPart && !within.has(to.iri)) return { kind: "part", part: explainNode(known, to.iri, around, within) };
    return thing(known, to.iri);
  };
  const properties: ExplainedProperty[] = [];
  for (const [property, values] of about) {
    if (ELSEWHERE.has(property) || (TO_THE_WHOLE.has(property) && above.size > 0)) continue;
    const same = above.size === 0 && SAME.has(property);
    const shown = values.map((to) => value(to, to.kind === "iri" && (same || isPart(known, to.iri))));
    properties.push({ property, inverse: false, values: byPlace(shown) });
  }
  // A part is named by its whole, which is being told; what else names it is told with that.
  for (const [property, subjects] of above.size === 0 ? known.naming(iri) : partsOf(known, iri)) {
    if (SAME.has(property)) continue;
    const shown = subjects.map((from) =>
      value({ kind: "iri", iri: from }, TO_THE_WHOLE.has(property) || LINKED.has(property)),
    );
    properties.push({ property, inverse: true, values: byPlace(shown) });
  }
  const name = nameOf(known, iri);
  const passage = passageOf(known, iri, around);
  return {
    iri,
    types: iris(about.get(`${rdf}type`)),
    ...(name !== undefined && { name }),
    ...(passage !== undefined && { passage }),
    properties,
  };
}

function partsOf(known: Facts, iri: string): readonly (readonly [string, readonly string[]])[] {
  return [...known.naming(iri)].filter(([property]) => TO_THE_WHOLE.has(property));
}

function isPart(known: Facts, iri: string): boolean {
  return iris(known.of(iri).get(`${rdf}type`)).some((type) => PARTS.has(type));
}

function thing(known: Facts, iri: string): ExplainedValue {
  const [type] = iris(known.of(iri).get(`${rdf}type`));
  const name = nameOf(known, iri);
  return { kind: "thing", iri, ...(type !== undefined && { type }), ...(name !== undefined && { name }) };
}

function literal(value: string, datatype: string): ExplainedValue {
  return datatype === `${NAMESPACES.xsd}string` ? { kind: "literal", value } : { kind: "literal", value, datatype };
}

/** A name, or for a statement its words. */
function nameOf(known: Facts, iri: string): string | undefined {
  const about = known.of(iri);
  for (const property of NAMES) {
    const name = first(about.get(property));
    if (name !== undefined) return name;
  }
  const content = iris(about.get(`${rap}content`)).map((passage) => anchorOf(known, passage));
  const words = content.sort((a, b) => a.start - b.start).flatMap(({ exact }) => (exact === undefined ? [] : [exact]));
  return words.length > 0 ? words.join(" … ") : undefined;
}

function anchorOf(
  known: Facts,
  iri: string,
): { start: number; end: number; exact: string | undefined; text: string | undefined } {
  const about = known.of(iri);
  return {
    start: Number(first(about.get(`${oa}start`))),
    end: Number(first(about.get(`${oa}end`))),
    exact: first(about.get(`${oa}exact`)),
    text: iris(about.get(`${oa}hasSource`))[0],
  };
}

function passageOf(known: Facts, iri: string, around: ReadAround): PassageWords | undefined {
  const { start, end, exact, text } = anchorOf(known, iri);
  if (text === undefined || Number.isNaN(start) || Number.isNaN(end)) return undefined;
  const version = known.of(text);
  const sha256 = first(version.get(`${rap}sha256`));
  const article = iris(version.get(`${prov}specializationOf`))[0];
  const context = sha256 === undefined ? undefined : around(sha256, start, end);
  return {
    start,
    end,
    ...(exact !== undefined && { exact }),
    text,
    ...(sha256 !== undefined && { sha256 }),
    ...(article !== undefined && { article: articleOf(known, article) }),
    ...(context !== undefined && { context }),
  };
}

function articleOf(known: Facts, iri: string): NonNullable<PassageWords["article"]> {
  const about = known.of(iri);
  const name = first(about.get(`${schema}headline`)) ?? first(about.get(`${schema}identifier`));
  const publisher = first(about.get(`${schema}publisher`));
  const published = first(about.get(`${schema}datePublished`));
  return {
    iri,
    ...(name !== undefined && { name }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}

/** Passages in the order of their text, everything else as it came. */
function byPlace(values: readonly ExplainedValue[]): readonly ExplainedValue[] {
  const place = (value: ExplainedValue): PassageWords | undefined =>
    value.kind === "part" ? value.part.passage : undefined;
  return [...values].sort((a, b) => {
    const [p, q] = [place(a), place(b)];
    if (p === undefined || q === undefined) return 0;
    return p.text === q.text ? p.start - q.start : p.text < q.text ? -1 : 1;
  });
}

function first(values: readonly Value[] | undefined): string | undefined {
  return values?.find((value) => value.kind === "literal")?.value;
}

function iris(values: readonly Value[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => (value.kind === "iri" ? [value.iri] : []));
}
