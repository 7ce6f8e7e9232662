import type { Iri } from "../../record/index.ts";
import { likenessOf } from "./names.ts";

/** Two persons of two articles who did one thing, or said one: it speaks for their being one. */
export interface Deed {
  readonly what: "said" | "signed";
  readonly persons: readonly [Doer, Doer];
}

export interface Doer {
  readonly iri: Iri;
  readonly name: string;
  readonly article: Iri;
}

/** Of several persons who did one thing, the pairs whose names may be one's. */
export const deedsOf = (what: Deed["what"], doers: readonly Doer[]): readonly Deed[] =>
  doers.flatMap((a, i) =>
    doers
      .slice(i + 1)
      .flatMap((b): readonly Deed[] =>
        a.iri !== b.iri && likenessOf(a.name, b.name) !== undefined ? [{ what, persons: [a, b] }] : [],
      ),
  );
