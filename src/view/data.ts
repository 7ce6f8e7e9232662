import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { ArticleRecord, Entity, Iri } from "../record/types.ts";

/*
 * The data of the site, as the page loads them: each file `data/NAME.js` calls `rapporteur("NAME", value)`. What stands in
 * a list of any length is cut into parts: `articles/1`, `articles/2` and so on.
 *
 *   site                 Site
 *   articles/N           ArticleEntry[]       in the order of the export
 *   article/KEY          ArticleData          one article, with the links that touch it
 *   agreements/N         AgreementEntry[]
 *   statements/N         StatementEntry[]
 *   links/N              LinkEntry[]
 *   entities/N           EntityEntry[]        each once, in the order in which the articles name them
 *   links-graph          LinksGraph           for the SPARQL engine; the articles' graphs are made of their records
 *   checks               Checks
 *   queries              QueryEntry[]
 */

/** Raised when the shape of the data changes: a page says so rather than show another version's data wrongly. */
export const DATA_VERSION = 2;

/** How many parts a list was cut into, and how many entries it has in all. */
export interface Parts {
  readonly parts: number;
  readonly entries: number;
}

export interface Site {
  readonly version: number;
  /** Name and version of the program that made the site. */
  readonly tool: string;
  /** What the export was made with, where it says so. */
  readonly exportedBy?: string;
  /** The IRI under which the export names things. */
  readonly base: Iri;
  readonly articles: Parts;
  readonly agreements: Parts;
  readonly statements: Parts;
  readonly links: Parts;
  readonly entities: Parts;
  /** What kept parts of the export from being shown. */
  readonly faults: readonly Diagnostic[];
}

export interface ArticleEntry {
  /** What its file and its address are called. */
  readonly key: string;
  readonly id: Iri;
  readonly identifier: string;
  readonly type: ArticleRecord["type"];
  readonly headline?: string;
  readonly publisher?: string;
  /** xsd:dateTime or xsd:date */
  readonly published?: string;
  /** Key of its text, which begins the IRIs of its statements. */
  readonly text: string;
  readonly entities: number;
  readonly agreements: number;
  readonly statements: number;
}

export interface ArticleData {
  readonly record: ArticleRecord;
  /** The article's whole text, only where it was given and the export holds back no words. */
  readonly words?: string;
}

export interface AgreementEntry {
  readonly id: Iri;
  readonly title: string;
  /** The states and others that are parties, by name. */
  readonly parties: readonly string[];
  readonly kinds: readonly string[];
  readonly status?: string;
  /** xsd:date or EDTF */
  readonly signedOn?: string;
  /** In how many provisions it is told of. */
  readonly provisions: number;
  /** Keys of the articles that tell of it. */
  readonly articles: readonly string[];
}

export interface StatementEntry {
  readonly id: Iri;
  /** Key of its article. */
  readonly article: string;
  readonly publisher?: string;
  /** Names; the words for the source where nobody was made out. */
  readonly speaker: readonly string[];
  readonly addressee: readonly string[];
  /** Titles of agreements and labels of provisions. */
  readonly about: readonly string[];
  readonly form: string;
  readonly act?: string;
  /** When it was said, else when its article was published. */
  readonly date?: string;
  /** Whether `date` is the article's. */
  readonly reportedOn?: true;
  /** Whether it is told within another statement. */
  readonly nested?: true;
  /** The beginning of its words; not there where the export holds them back. */
  readonly words?: string;
}

export interface LinkMember {
  readonly id: Iri;
  /** Keys of the articles it stands in. */
  readonly articles: readonly string[];
}

export interface LinkEntry {
  /** What its IRI and that of its utterance end with: `link/NAME`, `utterance/NAME`. */
  readonly name: string;
  readonly kind: "agreement" | "provision" | "utterance" | "person";
  readonly members: readonly LinkMember[];
  readonly reason: string;
  readonly score: number;
  readonly conflict?: readonly string[];
}

/** A person, an organization, a state or a place, in all articles that know it by one IRI. */
export interface EntityEntry {
  readonly id: Iri;
  readonly type: Entity["type"];
  /** What the first of them calls it. */
  readonly name: string;
  /** Keys of the articles that tell of it. */
  readonly articles: readonly string[];
}

/** The graph of the links as the export has it; empty where it was made without. */
export interface LinksGraph {
  readonly format: "nq" | "trig";
  readonly text: string;
}

/** What the export found and rejected, as its report has it. */
export interface Checks {
  /** Whether the export has a report. */
  readonly reported: boolean;
  readonly articles?: {
    readonly read: number;
    readonly exported: number;
    readonly duplicates: number;
    readonly rejected: number;
  };
  readonly findings: readonly Diagnostic[];
}

/** A bundled query. */
export interface QueryEntry {
  readonly name: string;
  readonly question: string;
  readonly sparql: string;
}
