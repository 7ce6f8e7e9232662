import type { Article, UnitSpan } from "../article/types.ts";
import type { AgreementDraft, DateDraft, PostHoldingDraft } from "../record/types.ts";

/** A token with its universal part-of-speech tag (Universal Dependencies v2) and lemma; positions in UTF-16 code units. */
export interface Token extends UnitSpan {
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
}

/** A sentence of one block. Sentences are in order, do not overlap, and leave out page furniture. */
export interface Sentence extends UnitSpan {
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

/** What every extractor works on: the article, tagged once. */
export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly FoundDate[];
}

/** A stretch in quotation marks, marks included; a side without a mark (carried on, broken off) says so. */
export interface Quotation extends UnitSpan {
  readonly opened: boolean;
  readonly closed: boolean;
  /** 0 for a quotation in the running text, 1 for one within a quotation. */
  readonly depth: number;
}

/** A time expression, resolved against the article's date of publication where it needs one. */
export interface FoundDate extends UnitSpan {
  readonly date: DateDraft;
}

export interface FoundMention extends UnitSpan {
  readonly kind: "name" | "nominal" | "pronoun";
  readonly metonym?: true;
}

/** An entity of the article; `id` is local to the article until the record is completed. */
export interface FoundEntity {
  readonly id: string;
  readonly type: "Person" | "Organization" | "State" | "Place";
  readonly name: string;
  readonly alternateName?: readonly string[];
  /** Absolute IRIs. */
  readonly sameAs?: readonly string[];
  /** ISO 3166-1 alpha-2 code of a State. */
  readonly code?: string;
  readonly mentions: readonly FoundMention[];
  readonly positions?: readonly PostHoldingDraft[];
  readonly unitOf?: string;
  readonly containedInPlace?: string;
}

/** The entities of an article, and the two questions that statements and agreements ask of them. */
export interface Entities {
  readonly all: readonly FoundEntity[];
  /**
   * The entities a noun phrase stands for (`from`, `to` in code units): its head name ("South Korean national security
   * adviser Chang Ho-jin": Chang Ho-jin), both of a conjunction, the antecedent of a pronoun or of a nominal ("the
   * Russian leader"). Ids of `all`; empty where nobody is known.
   * @param others who a pronoun cannot stand for: the subject, for another pronoun of its clause
   */
  refer(phrase: UnitSpan, others?: readonly string[]): readonly string[];
  /** The mentions that lie within a stretch, in order, with their entity. */
  within(span: UnitSpan): readonly (FoundMention & { readonly entity: FoundEntity })[];
}

/** An agreement with the code-unit spans of its mentions beside the draft. */
export interface FoundAgreement {
  /** Local id; provisions have local ids in the draft too. */
  readonly id: string;
  readonly mentions: readonly UnitSpan[];
  readonly draft: AgreementDraft;
}
