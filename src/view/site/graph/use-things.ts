import { useMemo } from "preact/hooks";
import type { Iri } from "../../../record/types.ts";
import type { AgreementEntry, ArticleEntry, EntityEntry } from "../../data.ts";
import { useSite } from "../site.ts";
import { useList } from "../use-data.ts";
import type { Kind, NetworkNode } from "./network.ts";

export interface Things {
  /** Entities and agreements of the whole export, those that most articles tell of first. */
  readonly things: readonly NetworkNode[];
  /** Keys of all articles. */
  readonly keys: readonly string[];
  /** Keys of the articles that tell of a thing; undefined where it is not known, or not yet. */
  readonly articlesOf: (id: Iri) => readonly string[] | undefined;
  readonly done: boolean;
}

/** What there is to look for in the whole export. */
export function useThings(): Things {
  const { base, ...site } = useSite();
  const entities = useList<EntityEntry>("entities", site.entities);
  const agreements = useList<AgreementEntry>("agreements", site.agreements);
  const articles = useList<ArticleEntry>("articles", site.articles);
  const done = entities.done && agreements.done && articles.done;
  return useMemo(() => {
    if (!done) return { things: [], keys: [], articlesOf: () => undefined, done };
    const things = [
      ...agreements.entries.map(
        (one): NetworkNode => ({
          id: one.id,
          kind: "agreement",
          label: one.title,
          articles: [...one.articles],
        }),
      ),
      ...entities.entries.map(
        (one): NetworkNode => ({
          id: one.id,
          kind: one.type.toLowerCase() as Kind,
          label: one.name,
          articles: [...one.articles],
        }),
      ),
    ].toSorted((a, b) => b.articles.length - a.articles.length);
    const byId = new Map(things.map((one) => [one.id, one.articles]));
    const byText = new Map(articles.entries.map(({ text, key }) => [text, key]));
    return {
      things,
      keys: articles.entries.map(({ key }) => key),
      articlesOf: (id) => {
        const known = byId.get(id);
        if (known !== undefined) return known;
        // The IRI of a statement begins with the key of its text.
        const text = id.startsWith(`${base}statement/`) ? id.slice(base.length + "statement/".length) : "";
        const key = byText.get(text.replace(/[_/].*$/s, ""));
        return key === undefined ? undefined : [key];
      },
      done,
    };
  }, [done, base, entities.entries, agreements.entries, articles.entries]);
}
