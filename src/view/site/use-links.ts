import { useMemo } from "preact/hooks";
import type { Iri } from "../../record/types.ts";
import type { LinkEntry } from "../data.ts";
import { useSite } from "./site.ts";
import { useList } from "./use-data.ts";

/** The links that a thing is a member of. */
export function useLinksOf(id: Iri): readonly LinkEntry[] {
  const { entries } = useList<LinkEntry>("links", useSite().links);
  const length = entries.length;
  return useMemo(() => entries.filter(({ members }) => members.some((one) => one.id === id)), [entries, length, id]);
}
