import { useEffect, useState } from "preact/hooks";
import type { Agreement, Iri } from "../../../record/types.ts";
import type { AgreementEntry, ArticleData, LinkEntry } from "../../data.ts";
import { type ArticleScope, articleScope } from "../article/context.ts";
import { load } from "../loader.ts";

/** An agreement as one article tells of it. */
export interface Telling {
  readonly scope: ArticleScope;
  readonly agreement: Agreement;
}

/** Articles about one agreement beyond these are named, and not read. */
export const READ = 40;

export interface Tellings {
  readonly told: readonly Telling[];
  readonly reason?: string;
}

/** What is told of an agreement under its IRI, and under those that are taken for the same. */
export function useTellings(
  id: Iri,
  entry: AgreementEntry | undefined,
  links: readonly LinkEntry[],
  base: Iri,
): Tellings {
  const [found, setFound] = useState<Tellings>({ told: [] });
  const members = links.flatMap((link) => link.members);
  const ids = new Set([id, ...members.map((member) => member.id)]);
  const keys = [...new Set([...(entry?.articles ?? []), ...members.flatMap((member) => member.articles)])];
  // What is to be read, as words: the lists are new at each look.
  const asked = JSON.stringify([[...ids], keys.slice(0, READ)]);
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const told: Telling[] = [];
      const [ids, keys]: [string[], string[]] = JSON.parse(asked);
      for (const key of keys) {
        const { record } = await load<ArticleData>(`article/${key}`);
        for (const agreement of record.agreements ?? [])
          if (ids.includes(agreement.id)) told.push({ scope: articleScope(key, record, base), agreement });
        if (!wanted) return;
      }
      setFound({ told });
    };
    read().catch((error: unknown) => {
      if (wanted) setFound({ told: [], reason: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      wanted = false;
    };
  }, [asked, base]);
  return found;
}
