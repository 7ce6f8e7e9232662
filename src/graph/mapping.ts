import type {
  Agreement,
  ArticleRecord,
  Candidate,
  Citation,
  Correction,
  DateNode,
  Mention,
  Obligation,
  Organization,
  Passage,
  Person,
  Place,
  PostHolding,
  Provision,
  ReportedStatement,
  Run,
  Signature,
  Signing,
  State,
  Territory,
  TextVersion,
} from "../record/types.ts";
import { EDTF_DATATYPE, NAMESPACES } from "../vocabulary/index.ts";

const { rap, schema, org, prov, oa, xsd } = NAMESPACES;

/** Every object of a record that becomes a node of the graph. */
export type RecordNode =
  | ArticleRecord
  | TextVersion
  | Run
  | Correction
  | Passage
  | Mention
  | Person
  | Organization
  | State
  | Place
  | Territory
  | Candidate
  | PostHolding
  | DateNode
  | Agreement
  | Signing
  | Signature
  | Provision
  | Citation
  | Obligation
  | ReportedStatement;

/** The `type` of an object of a record. */
export type NodeType = RecordNode["type"];

/** What a key of a record says in the graph, and what of the graph belongs under that key. */
export interface Property {
  /** IRI of the predicate. */
  readonly predicate: string;
  /**
   * `node`: a nested object; `reference`: the IRI of a thing; `concept`: a notation of the SKOS schemes, in the namespace
   * `rap:`; `literal`: a string, an integer or a boolean, of that datatype unless `datatype` says another.
   */
  readonly object: "node" | "reference" | "concept" | "literal";
  /** IRI of the datatype of a literal, where it does not follow from the JSON value. */
  readonly datatype?: string;
  /** The value is the subject and the object that holds the key is the object. */
  readonly reverse?: true;
  /** The key holds a list. */
  readonly list?: true;
  /** What a nested object may be. */
  readonly types?: readonly NodeType[];
}

/** What the table must say of a key that holds one value of a type, so that no key is read otherwise than it is written. */
type PropertyOfOne<V> = [V] extends [{ readonly type: infer T }]
  ? Property & { readonly object: "node"; readonly types: readonly T[] }
  : [V] extends [string]
    ? Property & { readonly object: "reference" | "concept" | "literal"; readonly types?: never }
    : Property & { readonly object: "literal"; readonly types?: never };
type PropertyOf<V> = [V] extends [readonly (infer U)[]]
  ? PropertyOfOne<U> & { readonly list: true }
  : PropertyOfOne<V> & { readonly list?: never };

/** A class and the properties of its keys; the compiler sees to it that no key of the record's types is left out. */
interface NodeMapping<N> {
  readonly class: string;
  readonly properties: {
    readonly [K in Exclude<keyof N, "@context" | "id" | "type">]-?: PropertyOf<Exclude<N[K], undefined>>;
  };
}

const node = <T extends NodeType>(predicate: string, ...types: readonly T[]) =>
  ({ predicate, object: "node", types }) as const;
const reference = (predicate: string) => ({ predicate, object: "reference" }) as const;
const concept = (predicate: string) => ({ predicate, object: "concept" }) as const;
const literal = (predicate: string) => ({ predicate, object: "literal" }) as const;
const typed = (predicate: string, datatype: string) => ({ predicate, object: "literal", datatype }) as const;
const reverse = <P extends Property>(property: P) => ({ ...property, reverse: true }) as const;
const list = <P extends Property>(property: P) => ({ ...property, list: true }) as const;

const anchor = {
  of: reference(`${oa}hasSource`),
  start: literal(`${oa}start`),
  end: literal(`${oa}end`),
  exact: literal(`${oa}exact`),
};

const thing = {
  name: literal(`${schema}name`),
  alternateName: list(literal(`${schema}alternateName`)),
  sameAs: list(reference(`${schema}sameAs`)),
  candidates: list(node(`${rap}candidate`, "Candidate")),
  mentions: list(node(`${rap}mentionedAt`, "Mention")),
};

const document = {
  identifier: literal(`${schema}identifier`),
  headline: literal(`${schema}headline`),
  author: list(literal(`${schema}author`)),
  publisher: literal(`${schema}publisher`),
  datePublished: typed(`${schema}datePublished`, `${xsd}dateTime`),
  publishedOn: typed(`${schema}datePublished`, `${xsd}date`),
  inLanguage: literal(`${schema}inLanguage`),
  url: reference(`${schema}url`),
  text: reverse(node(`${prov}specializationOf`, "TextVersion")),
  furniture: list(node(`${rap}furniture`, "Passage")),
  run: reverse(node(`${prov}used`, "Run")),
  entities: list(node(`${schema}mentions`, "Person", "Organization", "State", "Place")),
  agreements: list(reverse(node(`${rap}reportedIn`, "Agreement"))),
  statements: list(reverse(node(`${rap}reportedIn`, "ReportedStatement"))),
  corrections: list(node(`${rap}correction`, "Correction")),
};

/**
 * The mapping between records and RDF, by the `type` of an object and its keys, for both ways: `toQuads` and `toRecords`.
 * It says what ontology/context.jsonld says to a JSON-LD processor and what the schema says of lists and nested objects;
 * a test holds the three together, key by key.
 */
export const MAPPING: { readonly [T in NodeType]: NodeMapping<Extract<RecordNode, { readonly type: T }>> } = {
  Article: { class: `${schema}NewsArticle`, properties: document },
  Treaty: { class: `${rap}TreatyText`, properties: document },
  TextVersion: {
    class: `${rap}TextVersion`,
    properties: {
      sha256: literal(`${rap}sha256`),
      length: literal(`${rap}length`),
      words: literal(`${rap}words`),
    },
  },
  Run: {
    class: `${rap}Run`,
    properties: {
      tool: literal(`${rap}tool`),
      models: list(literal(`${rap}model`)),
      generated: reference(`${prov}generated`),
      endedAt: typed(`${prov}endedAtTime`, `${xsd}dateTime`),
    },
  },
  Passage: { class: `${rap}Passage`, properties: anchor },
  Mention: {
    class: `${rap}Mention`,
    properties: { ...anchor, kind: literal(`${rap}mentionKind`), metonym: literal(`${rap}metonym`) },
  },
  Person: {
    class: `${schema}Person`,
    properties: { ...thing, positions: list(node(`${org}hasMembership`, "PostHolding")) },
  },
  Organization: {
    class: `${rap}Organization`,
    properties: { ...thing, unitOf: reference(`${org}unitOf`) },
  },
  State: {
    class: `${rap}State`,
    properties: { ...thing, territory: node(`${rap}territory`, "Country") },
  },
  Place: {
    class: `${schema}Place`,
    properties: { ...thing, containedInPlace: reference(`${schema}containedInPlace`) },
  },
  Country: { class: `${schema}Country`, properties: { name: literal(`${schema}name`) } },
  Candidate: {
    class: `${rap}Candidate`,
    properties: {
      resource: reference(`${rap}resource`),
      name: literal(`${schema}name`),
      score: literal(`${rap}candidateScore`),
    },
  },
  PostHolding: {
    class: `${rap}PostHolding`,
    properties: {
      title: literal(`${rap}title`),
      organization: reference(`${org}organization`),
      former: literal(`${rap}former`),
      acting: literal(`${rap}acting`),
      evidence: node(`${rap}evidence`, "Passage"),
    },
  },
  Date: {
    class: `${rap}Date`,
    properties: {
      date: typed(`${rap}date`, `${xsd}date`),
      edtf: typed(`${rap}edtf`, EDTF_DATATYPE),
      words: literal(`${rap}words`),
      earliest: typed(`${rap}earliest`, `${xsd}dateTime`),
      latest: typed(`${rap}latest`, `${xsd}dateTime`),
      evidence: node(`${rap}evidence`, "Passage"),
    },
  },
  Agreement: {
    class: `${rap}Agreement`,
    properties: {
      name: literal(`${schema}name`),
      alternateName: list(literal(`${schema}alternateName`)),
      kinds: list(concept(`${rap}kind`)),
      status: concept(`${rap}status`),
      parties: list(reference(`${rap}party`)),
      mediators: list(reference(`${rap}mediator`)),
      mentions: list(node(`${rap}mentionedAt`, "Mention")),
      signing: node(`${rap}signing`, "Signing"),
      provisions: list(reverse(node(`${schema}isPartOf`, "Provision"))),
    },
  },
  Signing: {
    class: `${rap}Signing`,
    properties: {
      on: node(`${rap}on`, "Date"),
      in: reference(`${prov}atLocation`),
      signatories: list(node(`${rap}signature`, "Signature")),
      evidence: node(`${rap}evidence`, "Passage"),
    },
  },
  Signature: {
    class: `${rap}Signature`,
    properties: { signer: reference(`${rap}signer`), for: reference(`${rap}signedFor`) },
  },
  Provision: {
    class: `${rap}Provision`,
    properties: {
      number: literal(`${rap}number`),
      label: literal(`${rap}label`),
      heading: literal(`${rap}heading`),
      fidelity: concept(`${rap}fidelity`),
      text: node(`${rap}wording`, "Passage"),
      division: reference(`${rap}division`),
      parts: list(reverse(node(`${schema}isPartOf`, "Provision"))),
      cites: list(node(`${schema}citation`, "Citation")),
      obligations: list(node(`${rap}obligation`, "Obligation")),
    },
  },
  Citation: {
    class: `${rap}Citation`,
    properties: {
      instrument: literal(`${rap}instrument`),
      number: literal(`${rap}number`),
      evidence: node(`${rap}evidence`, "Passage"),
    },
  },
  Obligation: {
    class: `${rap}Obligation`,
    properties: {
      obligationType: concept(`${rap}obligationType`),
      modal: node(`${rap}modal`, "Passage"),
      obligor: node(`${rap}obligor`, "Passage"),
      obligee: node(`${rap}obligee`, "Passage"),
      condition: node(`${rap}condition`, "Passage"),
      act: node(`${rap}act`, "Passage"),
      manner: list(node(`${rap}manner`, "Passage")),
      inAccordanceWith: list(node(`${rap}inAccordanceWith`, "Passage")),
    },
  },
  ReportedStatement: {
    class: `${rap}ReportedStatement`,
    properties: {
      form: concept(`${rap}form`),
      speechAct: concept(`${rap}speechAct`),
      attribution: concept(`${rap}attribution`),
      source: node(`${rap}source`, "Passage"),
      cue: node(`${rap}cue`, "Passage"),
      content: list(node(`${rap}content`, "Passage")),
      speaker: list(reference(`${rap}speaker`)),
      addressee: node(`${rap}addressee`, "Passage"),
      addressedTo: list(reference(`${rap}addressedTo`)),
      saidOn: node(`${rap}saidOn`, "Date"),
      about: list(reference(`${schema}about`)),
      within: reference(`${rap}reportedWithin`),
    },
  },
  Correction: {
    class: `${rap}Correction`,
    properties: {
      by: literal(`${rap}correctedBy`),
      on: typed(`${rap}correctedOn`, `${xsd}date`),
      what: reference(`${rap}corrected`),
      note: literal(`${rap}note`),
    },
  },
};
