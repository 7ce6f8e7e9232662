import { useEffect, useState } from "preact/hooks";
import type { Parts } from "../data.ts";
import { load, present } from "./loader.ts";

/** Data on their way, there, or not to be had. */
export type Loading<T> =
  | { readonly state: "waiting" }
  | { readonly state: "there"; readonly value: T }
  | { readonly state: "failed"; readonly reason: string };

/** Data by name; nothing is loaded for no name. */
export function useData<T>(name: string | undefined): Loading<T> {
  const [found, setFound] = useState<{ readonly name: string; readonly loading: Loading<T> }>();
  useEffect(() => {
    if (name === undefined || present<T>(name) !== undefined) return;
    let wanted = true;
    const set = (loading: Loading<T>) => wanted && setFound({ name, loading });
    load<T>(name).then(
      (value) => set({ state: "there", value }),
      (error: unknown) => set({ state: "failed", reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [name]);
  const here = name === undefined ? undefined : present<T>(name);
  if (here !== undefined) return { state: "there", value: here };
  return found !== undefined && found.name === name ? found.loading : { state: "waiting" };
}

/** A list as far as its parts have come. */
export interface Growing<T> {
  readonly entries: readonly T[];
  readonly done: boolean;
  /** Why a part did not come. */
  readonly failed?: string;
}

const lists = new Map<string, { readonly entries: unknown[]; parts: number }>();

/** A list that is cut into parts, which are loaded one after another; the entries so far are there at once. */
export function useList<T>(name: string, { parts }: Parts): Growing<T> {
  const [, count] = useState(0);
  const [failed, setFailed] = useState<string>();
  const list = lists.get(name) ?? { entries: [], parts: 0 };
  lists.set(name, list);
  useEffect(() => {
    let wanted = true;
    let shown = 0;
    const next = async (): Promise<void> => {
      while (wanted && list.parts < parts) {
        const n = list.parts + 1;
        const part = await load<readonly T[]>(`${name}/${n}`);
        // Another view may have asked for the same part meanwhile.
        if (list.parts === n - 1) {
          for (const entry of part) list.entries.push(entry);
          list.parts = n;
        }
        // Shown whenever it is twice as long: whoever sorts it sorts all of it anew.
        if (!wanted || (list.parts < 2 * shown && list.parts < parts)) continue;
        shown = list.parts;
        count(n);
      }
    };
    next().catch((error: unknown) => wanted && setFailed(error instanceof Error ? error.message : String(error)));
    return () => {
      wanted = false;
    };
  }, [name, parts]);
  return {
    entries: list.entries as readonly T[],
    done: list.parts >= parts,
    ...(failed !== undefined && { failed }),
  };
}
