import type {
  AgreementKind,
  AgreementStatus,
  AttributionType,
  Fidelity,
  ObligationType,
  SpeechAct,
  StatementForm,
} from "../vocabulary/index.ts";

/** An absolute IRI. */
export type Iri = string;

/**
 * A stretch of an article's text: half-open positions in Unicode code points (Web Annotation Data Model, 4.2.4), and the
 * words that stand there. `exact` equals the slice, or the record is rejected; it is left out, or cut, only by `--quotes`.
 */
export interface Anchor {
  readonly id: Iri;
  /** The text version the positions count in. */
  readonly of: Iri;
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
}

export interface Passage extends Anchor {
  readonly type: "Passage";
}

export interface Mention extends Anchor {
  readonly type: "Mention";
  readonly kind: "name" | "nominal" | "pronoun";
  /** A capital or a building that stands for the state. */
  readonly metonym?: true;
}

/** A date: whole (`date`), or partial or vague (`edtf`), with the words that give it and bounds where they help. */
export interface DateNode {
  readonly id: Iri;
  readonly type: "Date";
  /** xsd:date */
  readonly date?: string;
  /** Extended Date/Time Format, where no whole date is known: `2024-06`, `2024-06~`. */
  readonly edtf?: string;
  readonly words?: string;
  /** xsd:dateTime */
  readonly earliest?: string;
  readonly latest?: string;
  readonly evidence?: Passage;
}

export interface PostHolding {
  readonly id: Iri;
  readonly type: "PostHolding";
  readonly title?: string;
  /** The entity (state, organization, sometimes a person) the post is in. */
  readonly organization?: Iri;
  readonly former?: true;
  readonly acting?: true;
  readonly evidence?: Passage;
}

/** What a reconciliation service takes an entity for, maybe. */
export interface Candidate {
  readonly id: Iri;
  readonly type: "Candidate";
  /** The service's entity. */
  readonly resource: Iri;
  /** What the service calls it. */
  readonly name?: string;
  /** How sure the service is, in per cent; a whole number, as JSON-LD spoils fractions. */
  readonly score: number;
}

interface Thing {
  readonly id: Iri;
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly sameAs?: readonly Iri[];
  readonly candidates?: readonly Candidate[];
  readonly mentions: readonly Mention[];
}

export interface Person extends Thing {
  readonly type: "Person";
  readonly positions?: readonly PostHolding[];
}

export interface Organization extends Thing {
  readonly type: "Organization";
  readonly unitOf?: Iri;
}

/** The territory of a state, as a place (schema:Country): a State acts, its territory does not. */
export interface Territory {
  readonly id: Iri;
  readonly type: "Country";
  readonly name: string;
}

export interface State extends Thing {
  readonly type: "State";
  readonly territory?: Territory;
}

export interface Place extends Thing {
  readonly type: "Place";
  readonly containedInPlace?: Iri;
}

export type Entity = Person | Organization | State | Place;

export interface Signature {
  readonly id: Iri;
  readonly type: "Signature";
  readonly signer: Iri;
  readonly for?: Iri;
}

export interface Signing {
  readonly id: Iri;
  readonly type: "Signing";
  readonly on?: DateNode;
  readonly in?: Iri;
  readonly signatories?: readonly Signature[];
  readonly evidence?: Passage;
}

export interface Citation {
  readonly id: Iri;
  readonly type: "Citation";
  readonly instrument: string;
  readonly number?: string;
  readonly evidence?: Passage;
}

export interface Obligation {
  readonly id: Iri;
  readonly type: "Obligation";
  readonly obligationType?: ObligationType;
  readonly modal?: Passage;
  readonly obligor?: Passage;
  readonly obligee?: Passage;
  readonly condition?: Passage;
  readonly act?: Passage;
  readonly manner?: readonly Passage[];
  readonly inAccordanceWith?: readonly Passage[];
}

export interface Provision {
  readonly id: Iri;
  readonly type: "Provision";
  readonly number?: string;
  readonly label?: string;
  readonly heading?: string;
  readonly fidelity: Fidelity;
  readonly text: Passage;
  /** The chapter or annex it stands in: a provision of the same agreement. */
  readonly division?: Iri;
  /** Its numbered paragraphs. */
  readonly parts?: readonly Paragraph[];
  readonly cites?: readonly Citation[];
  readonly obligations?: readonly Obligation[];
}

/** A paragraph of a provision: a provision that is no part of anything else and has no parts. */
export type Paragraph = Omit<Provision, "division" | "parts">;

export interface Agreement {
  readonly id: Iri;
  readonly type: "Agreement";
  readonly name?: string;
  readonly alternateName?: readonly string[];
  readonly kinds?: readonly AgreementKind[];
  readonly status?: AgreementStatus;
  readonly parties?: readonly Iri[];
  readonly mediators?: readonly Iri[];
  readonly mentions: readonly Mention[];
  readonly signing?: Signing;
  readonly provisions?: readonly Provision[];
}

export interface ReportedStatement {
  readonly id: Iri;
  readonly type: "ReportedStatement";
  /** direct: all of the content in quotation marks; indirect: none; mixed: part. */
  readonly form: StatementForm;
  readonly speechAct?: SpeechAct;
  readonly attribution?: AttributionType;
  readonly source?: Passage;
  readonly cue?: Passage;
  readonly content: readonly Passage[];
  readonly speaker?: readonly Iri[];
  readonly addressee?: Passage;
  readonly addressedTo?: readonly Iri[];
  readonly saidOn?: DateNode;
  /** Agreements and provisions. */
  readonly about?: readonly Iri[];
  /** The statement that reports this one. */
  readonly within?: Iri;
}

export interface TextVersion {
  readonly id: Iri;
  readonly type: "TextVersion";
  /** SHA-256 of the decoded text as UTF-8 without byte order mark, lower-case hex. */
  readonly sha256: string;
  /** In Unicode code points. */
  readonly length: number;
  /** The whole text, only with `--include-text`. */
  readonly words?: string;
}

export interface Run {
  readonly id: Iri;
  readonly type: "Run";
  readonly tool: string;
  readonly models?: readonly string[];
  /** The named graph the run made. */
  readonly generated: Iri;
  /** xsd:dateTime, only where SOURCE_DATE_EPOCH is set. */
  readonly endedAt?: string;
}

export interface Correction {
  readonly id: Iri;
  readonly type: "Correction";
  readonly by: string;
  /** xsd:date */
  readonly on?: string;
  /** IRI of the thing corrected. */
  readonly what?: Iri;
  readonly note?: string;
}

/**
 * A complete record: one article, or the full text of one treaty, as JSON-LD. Every object carries `id` and `type`, every passage `of`, nothing is null
 * and no list is empty. Its graph is what JSON-LD's toRDF makes of it with the bundled context.
 */
export type ArticleRecord = DocumentRecord<"Article"> | DocumentRecord<"Treaty">;

interface DocumentRecord<T extends "Article" | "Treaty"> {
  readonly "@context": string;
  readonly id: Iri;
  /** A treaty's full text is a document of its own, and no news article. */
  readonly type: T;
  readonly identifier: string;
  readonly headline?: string;
  readonly author?: readonly string[];
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly publishedOn?: string;
  readonly inLanguage?: string;
  readonly url?: Iri;
  readonly text: TextVersion;
  readonly furniture?: readonly Passage[];
  readonly run: Run;
  readonly entities?: readonly Entity[];
  readonly agreements?: readonly Agreement[];
  readonly statements?: readonly ReportedStatement[];
  readonly corrections?: readonly Correction[];
}

/** What `complete` can derive, key by key; everything else a record given as input must say itself. */
type Derived =
  | "@context"
  | "id"
  | "of"
  | "exact"
  | "form"
  | "type"
  | "kind"
  | "text"
  | "run"
  | "generated"
  | "fidelity"
  | "sha256"
  | "length";

type Loose<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer U)[]
    ? readonly Loose<U>[]
    : T extends Entity
      ? { readonly [K in keyof T as K extends Exclude<Derived, "type"> ? never : K]: Loose<T[K]> } & {
          readonly [K in keyof T as K extends Exclude<Derived, "type"> ? K : never]?: Loose<T[K]>;
        }
      : T extends Provision
        ? { readonly [K in keyof T as K extends Exclude<Derived, "text"> ? never : K]: Loose<T[K]> } & {
            readonly [K in keyof T as K extends Exclude<Derived, "text"> ? K : never]?: Loose<T[K]>;
          }
        : { readonly [K in keyof T as K extends Derived ? never : K]: Loose<T[K]> } & {
            readonly [K in keyof T as K extends Derived ? K : never]?: Loose<T[K]>;
          };

/**
 * A record as input: from the extractor, a person, another tool. Derivable keys may be missing, and an `id` without a
 * colon (`"putin"`, `"e1"`) is local to the record: `complete` replaces it, and every reference to it, by the minted IRI.
 */
export type RecordDraft = Loose<ArticleRecord>;
export type EntityDraft = Loose<Entity>;
export type MentionDraft = Loose<Mention>;
export type PassageDraft = Loose<Passage>;
export type DateDraft = Loose<DateNode>;
export type CandidateDraft = Loose<Candidate>;
export type PostHoldingDraft = Loose<PostHolding>;
export type AgreementDraft = Loose<Agreement>;
export type SigningDraft = Loose<Signing>;
export type ProvisionDraft = Loose<Provision>;
export type CitationDraft = Loose<Citation>;
export type ObligationDraft = Loose<Obligation>;
export type StatementDraft = Loose<ReportedStatement>;
