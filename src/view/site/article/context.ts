import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Anchor, ArticleRecord, Iri } from "../../../record/types.ts";
import { namesOf } from "../../titles.ts";
import { addressOf } from "../address.ts";
import { shortIri } from "../iri.ts";

/** The article that facts are shown of. */
export interface ArticleScope {
  readonly key: string;
  readonly record: ArticleRecord;
  readonly called: (iri: Iri) => string;
  /** A link to a fact of the article. */
  readonly toFact: (iri: Iri) => string;
  /** A link to words of it. */
  readonly toPlace: (anchor: Pick<Anchor, "start" | "end">, fact?: Iri) => string;
}

/** @param kept options of the address that stay as they are */
export function articleScope(
  key: string,
  record: ArticleRecord,
  base: Iri,
  kept: Readonly<Record<string, string | undefined>> = {},
): ArticleScope {
  return {
    key,
    record,
    called: namesOf(record),
    toFact: (iri) => addressOf("article", [key], { ...kept, fact: shortIri(base, iri) }),
    toPlace: ({ start, end }, fact) =>
      addressOf("article", [key], {
        ...kept,
        fact: fact === undefined ? undefined : shortIri(base, fact),
        at: `${start}-${end}`,
      }),
  };
}

export const ArticleContext = createContext<ArticleScope | undefined>(undefined);

/** @throws outside an article */
export function useArticle(): ArticleScope {
  const scope = useContext(ArticleContext);
  if (scope === undefined) throw new Error("no article");
  return scope;
}
