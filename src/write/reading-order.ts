import { compareIris, compareObjects, inCanonicalOrder, MAPPING, type NamedNode, type Quad } from "../graph/index.ts";
import { compareNaturally } from "../record/natural-order.ts";
import { NAMESPACES } from "../vocabulary/index.ts";

const { rap, schema, org, rdf, oa } = NAMESPACES;

/** All that is said of one subject; predicates and objects in reading order. */
export interface Description {
  readonly subject: NamedNode;
  readonly facts: ReadonlyMap<string, readonly Quad[]>;
}

/** The things an article's graph is read by, in this order. */
const ROOTS: readonly string[] = [
  MAPPING.Article.class,
  MAPPING.Treaty.class,
  MAPPING.TextVersion.class,
  MAPPING.Run.class,
  MAPPING.Person.class,
  MAPPING.Organization.class,
  MAPPING.State.class,
  MAPPING.Place.class,
  MAPPING.Agreement.class,
  MAPPING.ReportedStatement.class,
];

/** What belongs to a thing follows it. */
const PARTS: readonly string[] = [
  `${rap}correction`,
  `${rap}territory`,
  `${org}hasMembership`,
  `${rap}signing`,
  `${rap}signature`,
  `${rap}on`,
  `${rap}saidOn`,
  `${schema}citation`,
  `${rap}obligation`,
  `${rap}mentionedAt`,
];

/** Long lists come at the end of a description. */
const LAST = [`${rap}furniture`, `${schema}mentions`, `${rap}mentionedAt`];

const TYPE = `${rdf}type`;
const PREDICATES = Object.values(MAPPING).flatMap(({ properties }) =>
  Object.values(properties).map((p) => p.predicate),
);
const PREDICATE_ORDER: ReadonlyMap<string, number> = new Map(
  [TYPE, ...new Set(PREDICATES.filter((p) => !LAST.includes(p))), ...LAST].map((predicate, i) => [predicate, i]),
);

/**
 * The subjects of an article's graph in an order that reads well: the article, its text and run; each entity and
 * agreement with what belongs to it; the statements in the order of the text; the passages last, in the order of the text.
 * Depends on the set of quads alone.
 */
export function readingOrder(quads: readonly Quad[]): Description[] {
  const described = describe(inCanonicalOrder(quads));
  const provisions = new Map<string, Description[]>();
  for (const description of described.values())
    for (const { object } of description.facts.get(`${schema}isPartOf`) ?? [])
      provisions.set(object.value, [...(provisions.get(object.value) ?? []), description]);

  const ordered = new Set<Description>();
  const add = (description: Description): void => {
    if (ordered.has(description)) return;
    ordered.add(description);
    for (const predicate of PARTS) {
      const parts = (description.facts.get(predicate) ?? []).flatMap(({ object }) => described.get(object.value) ?? []);
      for (const part of parts.sort(byPlace)) add(part);
    }
    for (const provision of (provisions.get(description.subject.value) ?? []).sort(byPlace)) add(provision);
  };
  const firstPlace = (description: Description): number =>
    Math.min(
      ...["content", "cue"].flatMap((key) =>
        (description.facts.get(rap + key) ?? []).map(({ object }) => place(described.get(object.value))),
      ),
    );
  for (const root of ROOTS) {
    const things = [...described.values()].filter((d) =>
      d.facts.get(TYPE)?.some(({ object }) => object.value === root),
    );
    if (root === MAPPING.ReportedStatement.class) {
      const places = new Map(things.map((d) => [d, firstPlace(d)]));
      things.sort((a, b) => compareNumbers(places.get(a), places.get(b)) || byPlace(a, b));
    }
    for (const thing of things) add(thing);
  }
  for (const rest of [...described.values()].filter((d) => !ordered.has(d)).sort(byPlace)) add(rest);
  return [...ordered];
}

function describe(quads: readonly Quad[]): ReadonlyMap<string, Description> {
  const bySubject = new Map<string, Quad[]>();
  for (const quad of quads) {
    const held = bySubject.get(quad.subject.value);
    if (held === undefined) bySubject.set(quad.subject.value, [quad]);
    else held.push(quad);
  }
  return new Map([...bySubject].map(([iri, said]) => [iri, description(said)]));
}

function description(said: readonly Quad[]): Description {
  const facts = new Map<string, Quad[]>();
  const order = (quad: Quad): number => PREDICATE_ORDER.get(quad.predicate.value) ?? PREDICATE_ORDER.size;
  const byPredicate = (a: Quad, b: Quad): number =>
    order(a) - order(b) || compareIris(a.predicate.value, b.predicate.value);
  const reading = [...said].sort(
    (a, b) =>
      byPredicate(a, b) || compareNaturally(a.object.value, b.object.value) || compareObjects(a.object, b.object),
  );
  for (const quad of reading) {
    const held = facts.get(quad.predicate.value);
    if (held === undefined) facts.set(quad.predicate.value, [quad]);
    else held.push(quad);
  }
  return { subject: (said[0] as Quad).subject, facts };
}

/** Where an anchor starts; infinite for everything else. */
function place(description: Description | undefined): number {
  const start = description?.facts.get(`${oa}start`)?.[0]?.object.value;
  return start === undefined ? Number.POSITIVE_INFINITY : Number(start);
}

function byPlace(a: Description, b: Description): number {
  return compareNumbers(place(a), place(b)) || compareNaturally(a.subject.value, b.subject.value);
}

function compareNumbers(a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY): number {
  return a === b ? 0 : a - b;
}
