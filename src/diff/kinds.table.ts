import { MAPPING } from "../graph/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { KindOfChange } from "./change.ts";

const { org, prov, rap, schema } = NAMESPACES;

/**
 * How the values of a property are compared and shown: as literals; as concepts, by their notation; as things, by what
 * they are paired with, or by their name too; as words of the text; as dates; as signatures (who for whom); or counted.
 */
export type Manner = "literal" | "concept" | "thing" | "named" | "words" | "date" | "signature" | "text" | "count";

export interface ComparedProperty {
  /** The key of the record. */
  readonly key: string;
  /** What it is called in a sentence. */
  readonly label: string;
  readonly predicate: string;
  readonly reverse: boolean;
  readonly manner: Manner;
}

export interface Tie {
  readonly predicate: string;
  readonly reverse: boolean;
}

export interface Kind {
  readonly kind: KindOfChange;
  /** IRIs of its classes. */
  readonly classes: readonly string[];
  /** In the order in which changes are told. */
  readonly properties: readonly ComparedProperty[];
  /** Keys of what makes it the thing it is, and of what helps, where not all of it does. */
  readonly core?: readonly string[];
  readonly besides?: readonly string[];
  /** The property that ties it to the thing it is a part of; `reverse` where that is the subject. */
  readonly owner?: Tie;
}

type Type = keyof typeof MAPPING;
type Key<T extends Type> = keyof (typeof MAPPING)[T]["properties"] & string;

/** What a key is called where its own words do not say it. */
const LABELS: Readonly<Record<string, string>> = {
  addressedTo: "person or body addressed",
  alternateName: "other name",
  cites: "citation",
  containedInPlace: "containing place",
  datePublished: "date of publication",
  edtf: "date",
  for: "side",
  in: "place",
  inAccordanceWith: "“in accordance with”",
  inLanguage: "language",
  kinds: "kind",
  models: "model",
  obligationType: "type of obligation",
  on: "date",
  sameAs: "same as",
  saidOn: "date said",
  speechAct: "speech act",
  unitOf: "unit of",
  url: "URL",
  within: "reporting statement",
};

function properties<T extends Type>(
  type: T,
  manners: { readonly [K in Key<T>]?: Manner },
): readonly (ComparedProperty & { readonly key: Key<T> })[] {
  const mapped = MAPPING[type].properties as Readonly<Record<string, { predicate: string; reverse?: true }>>;
  return (Object.keys(manners) as Key<T>[]).flatMap((key) => {
    const property = mapped[key];
    const manner = manners[key];
    if (property === undefined || manner === undefined) return [];
    const { predicate, reverse = false } = property;
    return [{ key, label: LABELS[key] ?? key, predicate, reverse, manner }];
  });
}

const classes = (...types: readonly Type[]): readonly string[] => types.map((type) => MAPPING[type].class);

const THING = { name: "literal", alternateName: "literal", sameAs: "literal", mentions: "count" } as const;

function eachOnce(lists: readonly (readonly ComparedProperty[])[]): readonly ComparedProperty[] {
  return [...new Map(lists.flat().map((property) => [property.key, property])).values()];
}

/** What is compared of an article's graph, wholes before their parts. */
export const KINDS: readonly Kind[] = [
  {
    kind: "article",
    classes: classes("Article", "Treaty"),
    properties: properties("Article", {
      text: "text",
      headline: "literal",
      identifier: "literal",
      author: "literal",
      publisher: "literal",
      datePublished: "literal",
      inLanguage: "literal",
      url: "literal",
      furniture: "count",
    }),
  },
  {
    kind: "entity",
    classes: classes("Person", "Organization", "State", "Place"),
    properties: eachOnce([
      properties("Person", THING),
      properties("Organization", { unitOf: "thing" }),
      properties("State", { territory: "named" }),
      properties("Place", { containedInPlace: "thing" }),
    ]),
    owner: { predicate: `${schema}mentions`, reverse: true },
  },
  {
    kind: "agreement",
    classes: classes("Agreement"),
    properties: properties("Agreement", {
      parties: "thing",
      status: "concept",
      kinds: "concept",
      mediators: "thing",
      name: "literal",
      alternateName: "literal",
      mentions: "count",
    }),
    owner: { predicate: `${rap}reportedIn`, reverse: false },
  },
  {
    kind: "candidate",
    classes: classes("Candidate"),
    properties: properties("Candidate", { resource: "literal", name: "literal", score: "literal" }),
    owner: { predicate: `${rap}candidate`, reverse: true },
  },
  {
    kind: "position",
    classes: classes("PostHolding"),
    properties: properties("PostHolding", {
      title: "literal",
      organization: "thing",
      former: "literal",
      acting: "literal",
      evidence: "words",
    }),
    owner: { predicate: `${org}hasMembership`, reverse: true },
  },
  {
    kind: "signing",
    classes: classes("Signing"),
    properties: properties("Signing", { on: "date", in: "thing", signatories: "signature", evidence: "words" }),
    owner: { predicate: `${rap}signing`, reverse: true },
  },
  {
    kind: "provision",
    classes: classes("Provision"),
    properties: properties("Provision", {
      text: "words",
      number: "literal",
      label: "literal",
      heading: "literal",
      fidelity: "concept",
      division: "thing",
    }),
    owner: { predicate: `${schema}isPartOf`, reverse: false },
  },
  {
    kind: "obligation",
    classes: classes("Obligation"),
    properties: properties("Obligation", {
      act: "words",
      obligor: "words",
      obligee: "words",
      modal: "words",
      condition: "words",
      manner: "words",
      inAccordanceWith: "words",
      obligationType: "concept",
    }),
    owner: { predicate: `${rap}obligation`, reverse: true },
  },
  {
    kind: "citation",
    classes: classes("Citation"),
    properties: properties("Citation", { instrument: "literal", number: "literal", evidence: "words" }),
    owner: { predicate: `${schema}citation`, reverse: true },
  },
  {
    kind: "statement",
    classes: classes("ReportedStatement"),
    properties: properties("ReportedStatement", {
      speaker: "thing",
      content: "words",
      source: "words",
      cue: "words",
      form: "concept",
      speechAct: "concept",
      attribution: "concept",
      addressee: "words",
      addressedTo: "thing",
      saidOn: "date",
      about: "thing",
      within: "thing",
    }),
    core: ["content"],
    besides: ["cue"],
    owner: { predicate: `${rap}reportedIn`, reverse: false },
  },
  {
    kind: "correction",
    classes: classes("Correction"),
    properties: properties("Correction", { what: "thing", by: "literal", on: "literal", note: "literal" }),
    owner: { predicate: `${rap}correction`, reverse: true },
  },
  {
    kind: "run",
    classes: classes("Run"),
    properties: properties("Run", { tool: "literal", models: "literal", generated: "literal", endedAt: "literal" }),
    owner: { predicate: `${prov}used`, reverse: false },
  },
];

/** The tie to the whole, compared as a property of the part. */
export function wholeProperty(owner: Tie): ComparedProperty {
  return { ...owner, key: "partOf", label: "what it belongs to", manner: "thing" };
}

/** Told with the thing that names them. */
export const PARTS: readonly string[] = classes("TextVersion", "Passage", "Mention", "Date", "Signature", "Country");

/** Every predicate the mapping can give a class, those that point back from it among them. */
export const KNOWN_PREDICATES: ReadonlySet<string> = new Set([
  `${NAMESPACES.rdf}type`,
  ...Object.values(MAPPING).flatMap((type) => Object.values(type.properties).map(({ predicate }) => predicate)),
]);
