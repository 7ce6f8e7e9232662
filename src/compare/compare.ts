import { linker, reportsOf } from "../link/index.ts";
import { compareByLinks } from "./by-links.ts";
import type { Comparison, Told } from "./types.ts";

/** Lays what two articles tell side by side: what the link pass finds that they have in common, and what only one has. */
export function compare(a: Told, b: Told): Comparison {
  const gathered = linker();
  for (const { quads } of [a, b]) gathered.add(reportsOf(quads));
  return compareByLinks(a.record, b.record, [...gathered.links()]);
}
