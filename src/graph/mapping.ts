import type {
  Agreement,
  ArticleRecord,
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
  | PostHolding
  | DateNode
  | Agreement
  | Signing
  | Signature
  | Provision
  | Citation
  | Obligation
  | ReportedStatement;

/** What a key of a record says in the graph. */
export interface Property {
  /** IRI of the predicate. */
  readonly predicate: string;
  /**
   * `node`: a nested object, or the IRI of a thing; `concept`: a notation of the SKOS schemes, in the namespace `rap:`;
   * `literal`: a string, an integer or a boolean, of that datatype unless `datatype` says another.
   */
  readonly object: "node" | "concept" | "literal";
  /** IRI of the datatype of a literal, where it does not follow from the JSON value. */
  readonly datatype?: string;
  /** The value is the subject and the object that holds the key is the object. */
  readonly reverse?: true;
}

const node = (predicate: string): Property => ({ predicate, object: "node" });
const from = (predicate: string): Property => ({ predicate, object: "node", reverse: true });
const concept = (predicate: string): Property => ({ predicate, object: "concept" });
const literal = (predicate: string): Property => ({ predicate, object: "literal" });
const typed = (predicate: string, datatype: string): Property => ({ predicate, object: "literal", datatype });

/** A class and the properties of its keys; the compiler sees to it that no key of the record's types is left out. */
interface NodeMapping<N> {
  readonly class: string;
  readonly properties: { readonly [K in Exclude<keyof N, "@context" | "id" | "type">]-?: Property };
}

const anchor = {
  of: node(`${oa}hasSource`),
  start: literal(`${oa}start`),
  end: literal(`${oa}end`),
  exact: literal(`${oa}exact`),
};

const thing = {
  name: literal(`${schema}name`),
  alternateName: literal(`${schema}alternateName`),
  sameAs: node(`${schema}sameAs`),
  mentions: node(`${rap}mentionedAt`),
};

/**
 * The mapping from records to RDF, by the `type` of an object and its keys. It says what ontology/context.jsonld says to
 * a JSON-LD processor; a test holds the two together, key by key.
 */
export const MAPPING: { readonly [T in RecordNode["type"]]: NodeMapping<Extract<RecordNode, { readonly type: T }>> } = {
  Article: {
    class: `${schema}NewsArticle`,
    properties: {
      identifier: literal(`${schema}identifier`),
      headline: literal(`${schema}headline`),
      author: literal(`${schema}author`),
      publisher: literal(`${schema}publisher`),
      datePublished: typed(`${schema}datePublished`, `${xsd}dateTime`),
      publishedOn: typed(`${schema}datePublished`, `${xsd}date`),
      inLanguage: literal(`${schema}inLanguage`),
      url: node(`${schema}url`),
      text: from(`${prov}specializationOf`),
      furniture: node(`${rap}furniture`),
      run: from(`${prov}used`),
      entities: node(`${schema}mentions`),
      agreements: from(`${rap}reportedIn`),
      statements: from(`${rap}reportedIn`),
      corrections: node(`${rap}correction`),
    },
  },
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
      models: literal(`${rap}model`),
      generated: node(`${prov}generated`),
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
    properties: { ...thing, positions: node(`${org}hasMembership`) },
  },
  Organization: {
    class: `${rap}Organization`,
    properties: { ...thing, unitOf: node(`${org}unitOf`) },
  },
  State: {
    class: `${rap}State`,
    properties: { ...thing, territory: node(`${rap}territory`) },
  },
  Place: {
    class: `${schema}Place`,
    properties: { ...thing, containedInPlace: node(`${schema}containedInPlace`) },
  },
  Country: { class: `${schema}Country`, properties: { name: literal(`${schema}name`) } },
  PostHolding: {
    class: `${rap}PostHolding`,
    properties: {
      title: literal(`${rap}title`),
      organization: node(`${org}organization`),
      former: literal(`${rap}former`),
      acting: literal(`${rap}acting`),
      evidence: node(`${rap}evidence`),
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
      evidence: node(`${rap}evidence`),
    },
  },
  Agreement: {
    class: `${rap}Agreement`,
    properties: {
      name: literal(`${schema}name`),
      alternateName: literal(`${schema}alternateName`),
      kinds: concept(`${rap}kind`),
      status: concept(`${rap}status`),
      parties: node(`${rap}party`),
      mediators: node(`${rap}mediator`),
      mentions: node(`${rap}mentionedAt`),
      signing: node(`${rap}signing`),
      provisions: from(`${schema}isPartOf`),
    },
  },
  Signing: {
    class: `${rap}Signing`,
    properties: {
      on: node(`${rap}on`),
      in: node(`${prov}atLocation`),
      signatories: node(`${rap}signature`),
      evidence: node(`${rap}evidence`),
    },
  },
  Signature: {
    class: `${rap}Signature`,
    properties: { signer: node(`${rap}signer`), for: node(`${rap}signedFor`) },
  },
  Provision: {
    class: `${rap}Provision`,
    properties: {
      number: literal(`${rap}number`),
      label: literal(`${rap}label`),
      heading: literal(`${rap}heading`),
      fidelity: concept(`${rap}fidelity`),
      text: node(`${rap}wording`),
      cites: node(`${schema}citation`),
      obligations: node(`${rap}obligation`),
    },
  },
  Citation: {
    class: `${rap}Citation`,
    properties: {
      instrument: literal(`${rap}instrument`),
      number: literal(`${rap}number`),
      evidence: node(`${rap}evidence`),
    },
  },
  Obligation: {
    class: `${rap}Obligation`,
    properties: {
      obligationType: concept(`${rap}obligationType`),
      modal: node(`${rap}modal`),
      obligor: node(`${rap}obligor`),
      obligee: node(`${rap}obligee`),
      condition: node(`${rap}condition`),
      act: node(`${rap}act`),
      manner: node(`${rap}manner`),
      inAccordanceWith: node(`${rap}inAccordanceWith`),
    },
  },
  ReportedStatement: {
    class: `${rap}ReportedStatement`,
    properties: {
      form: concept(`${rap}form`),
      speechAct: concept(`${rap}speechAct`),
      attribution: concept(`${rap}attribution`),
      source: node(`${rap}source`),
      cue: node(`${rap}cue`),
      content: node(`${rap}content`),
      speaker: node(`${rap}speaker`),
      addressee: node(`${rap}addressee`),
      addressedTo: node(`${rap}addressedTo`),
      saidOn: node(`${rap}saidOn`),
      about: node(`${schema}about`),
      within: node(`${rap}reportedWithin`),
    },
  },
  Correction: {
    class: `${rap}Correction`,
    properties: {
      by: literal(`${rap}correctedBy`),
      on: typed(`${rap}correctedOn`, `${xsd}date`),
      what: node(`${rap}corrected`),
      note: literal(`${rap}note`),
    },
  },
};
