/** The words of a passage and the article they stand in. */
export interface PassageWords {
  /** Half-open, Unicode code points, in the text version `text`. */
  readonly start: number;
  readonly end: number;
  /** Missing where the graph was exported with `--quotes none`, cut where with `short`. */
  readonly exact?: string;
  readonly text: string;
  readonly sha256?: string;
  readonly article?: {
    readonly iri: string;
    readonly name?: string;
    readonly publisher?: string;
    readonly published?: string;
  };
  /** The words around it, read from the article's file; only where the files were given and one has the text's hash. */
  readonly context?: { readonly file: string; readonly before: string; readonly words: string; readonly after: string };
}

export type ExplainedValue =
  | { readonly kind: "literal"; readonly value: string; readonly datatype?: string }
  /** Another thing, by its IRI; concepts of the schemes among them. */
  | { readonly kind: "thing"; readonly iri: string; readonly type?: string; readonly name?: string }
  /** A part of this thing, explained in its place. */
  | { readonly kind: "part"; readonly part: Explanation };

export interface ExplainedProperty {
  readonly property: string;
  /** Whether the values are the subjects: who says this of the thing. */
  readonly inverse: boolean;
  readonly values: readonly ExplainedValue[];
}

/** Everything that is known of one thing, parts and passages in their place. */
export interface Explanation {
  readonly iri: string;
  readonly types: readonly string[];
  readonly name?: string;
  readonly passage?: PassageWords;
  readonly properties: readonly ExplainedProperty[];
}
