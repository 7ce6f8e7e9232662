import type { Iri } from "../../record/index.ts";
import { likenessOf, wordsOfName } from "./names.ts";

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

/** Of several persons who did one thing, the pairs whose names may be one's; names alone are held against full ones only. */
export function deedsOf(what: Deed["what"], doers: readonly Doer[]): readonly Deed[] {
  const [full, alone] = [true, false].map((several) =>
    doers.filter(({ name }) => wordsOfName(name).length > 1 === several),
  );
  return (full ?? []).flatMap((a, i, all) =>
    [...all.slice(i + 1), ...(alone ?? [])].flatMap((b): readonly Deed[] => {
      const likeness = a.iri === b.iri ? undefined : likenessOf(a.name, b.name);
      return likeness === undefined || likeness === "same" ? [] : [{ what, persons: [a, b] }];
    }),
  );
}
