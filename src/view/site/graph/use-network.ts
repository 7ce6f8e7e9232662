import { useEffect, useMemo, useState } from "preact/hooks";
import type { ArticleData, LinkEntry } from "../../data.ts";
import { load } from "../loader.ts";
import { useSite } from "../site.ts";
import { useList } from "../use-data.ts";
import { type Keyed, type Network, networkOf } from "./network.ts";

export interface Networked {
  readonly network: Network | undefined;
  /** Why an article could not be read. */
  readonly failed?: string;
}

/** The network of some articles; nothing until all of them are read. */
export function useNetwork(keys: readonly string[] | undefined): Networked {
  const { entries: links, done } = useList<LinkEntry>("links", useSite().links);
  const [read, setRead] = useState<{ readonly of: string; readonly articles: readonly Keyed[] }>();
  const [failed, setFailed] = useState<string>();
  // What is to be read, as words: the list is new at each look.
  const asked = keys === undefined ? undefined : JSON.stringify(keys);
  useEffect(() => {
    if (asked === undefined) return;
    let wanted = true;
    setFailed(undefined);
    const wantedKeys: readonly string[] = JSON.parse(asked);
    Promise.all(
      wantedKeys.map(
        async (key): Promise<Keyed> => ({ key, record: (await load<ArticleData>(`article/${key}`)).record }),
      ),
    ).then(
      (articles) => wanted && setRead({ of: asked, articles }),
      (error: unknown) => wanted && setFailed(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [asked]);
  const network = useMemo(
    () => (read === undefined || read.of !== asked || !done ? undefined : networkOf(read.articles, links)),
    [read, asked, done, links],
  );
  return { network, ...(failed !== undefined && { failed }) };
}
