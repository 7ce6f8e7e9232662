/** An RDF term as SPARQL 1.1 Query Results JSON Format (3.2.2) writes it. */
export type ResultTerm =
  | { readonly type: "uri" | "bnode"; readonly value: string }
  | {
      readonly type: "literal";
      readonly value: string;
      readonly datatype?: string;
      readonly "xml:lang"?: string;
    }
  | {
      readonly type: "triple";
      readonly value: { readonly subject: ResultTerm; readonly predicate: ResultTerm; readonly object: ResultTerm };
    };

/** One solution: the variables that are bound. */
export type Row = Readonly<Record<string, ResultTerm>>;

export interface Rows {
  readonly kind: "rows";
  /** In the order in which the query names them. */
  readonly variables: readonly string[];
  readonly rows: readonly Row[];
}

/** What a query gives: rows (SELECT), a truth value (ASK), or a graph (CONSTRUCT, DESCRIBE) as sorted N-Triples lines. */
export type Answer =
  | Rows
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "graph"; readonly triples: readonly string[] };
