import type { Parts } from "./data.ts";
import type { SiteFiles } from "./site-files.ts";

/** A list that is written in parts as it grows, so that no more than one part is in memory. */
export interface PartedList<T> {
  add(entry: T): void;
  /** Writes what is left. */
  end(): Parts;
}

/** @param length entries in a part */
export function partedList<T>(files: SiteFiles, name: string, length: number): PartedList<T> {
  let held: T[] = [];
  let [parts, entries] = [0, 0];
  const flush = (): void => {
    if (held.length === 0) return;
    parts++;
    files.data(`${name}/${parts}`, held);
    held = [];
  };
  return {
    add: (entry) => {
      held.push(entry);
      entries++;
      if (held.length === length) flush();
    },
    end: () => {
      flush();
      return { parts, entries };
    },
  };
}
