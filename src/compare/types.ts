import type { Quad } from "@rdfjs/types";
import type { ArticleRecord, Iri } from "../record/types.ts";

/** One of the two articles, as it was found. */
export interface Told {
  readonly record: ArticleRecord;
  readonly quads: readonly Quad[];
}

/** Which of the two. */
export type Side = "a" | "b";

export interface ComparedArticle {
  readonly id: Iri;
  readonly identifier: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** A statement as one article renders it. */
export interface Rendering {
  readonly statement: Iri;
  /** Names of those it is given to. */
  readonly speaker: readonly string[];
  /** The words for who said it, and those for saying it. */
  readonly source?: string;
  readonly cue?: string;
  /** The words for saying it stand before those for who said it. */
  readonly cueFirst?: true;
  /** The words of its content, in pieces. */
  readonly words: readonly string[];
  /** Where the content stands, half-open, in Unicode code points. */
  readonly start: number;
  readonly end: number;
}

/** One utterance that both articles render. */
export interface ComparedUtterance {
  readonly score: number;
  readonly reason: string;
  /** Who is said to have said it, where the articles do not agree. */
  readonly conflict?: readonly string[];
  readonly a: readonly Rendering[];
  readonly b: readonly Rendering[];
}

export interface ToldProvision {
  readonly provision: Iri;
  readonly label: string;
  readonly fidelity: string;
  readonly words?: string;
}

/** An agreement as one article tells of it; what it does not say is not there. */
export interface ToldAgreement {
  readonly agreement: Iri;
  readonly names: readonly string[];
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  readonly kinds: readonly string[];
  readonly status?: string;
  readonly signedOn?: string;
  readonly signedIn?: string;
  readonly signatories: readonly string[];
  readonly provisions: readonly ToldProvision[];
}

/** One agreement that both articles tell of, and its provisions by pairs. */
export interface ComparedAgreement {
  readonly score: number;
  readonly reason: string;
  readonly conflict?: readonly string[];
  readonly a: ToldAgreement;
  readonly b: ToldAgreement;
  readonly provisions: readonly { readonly a?: ToldProvision; readonly b?: ToldProvision }[];
}

export interface OnlyOne {
  readonly agreements: readonly ToldAgreement[];
  readonly statements: readonly Rendering[];
}

/** What two articles tell of the same things, side by side. */
export interface Comparison {
  readonly articles: Readonly<Record<Side, ComparedArticle>>;
  /** Conflicts of speakers first. */
  readonly utterances: readonly ComparedUtterance[];
  readonly agreements: readonly ComparedAgreement[];
  /** What only one of them has. */
  readonly only: Readonly<Record<Side, OnlyOne>>;
}
