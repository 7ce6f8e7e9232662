import { isLinksGraph } from "../link/index.ts";
import type { Census } from "./census.ts";
import type { WantedGraphs } from "./graphs/wanted.ts";
import type { Remembered } from "./journal.ts";

/** What a load has to do. */
export interface Plan {
  /** Graphs to write, in the order of the files; with whether the store is known to have none of that name. */
  readonly put: ReadonlyMap<string, { readonly fresh: boolean }>;
  /** Graphs that are in the store as they should be, as far as is known. */
  readonly unchanged: ReadonlySet<string>;
  /** Graphs that an earlier load of these files put and that are in them no more. */
  readonly vanished: readonly string[];
  /** Those of them that are the links of an export as it was before: among these files are its links of today. */
  readonly superseded: readonly string[];
}

/**
 * Compares the graphs that should be in the store with what earlier loads put there and with what it says it has. Without a
 * census what was put is taken to be there still.
 * @param again puts every graph, whatever is known
 */
export function planOf(
  wanted: WantedGraphs,
  { graphs: remembered }: Remembered,
  census: Census | undefined,
  again = false,
): Plan {
  const put = new Map<string, { readonly fresh: boolean }>();
  const unchanged = new Set<string>();
  for (const [graph, { sha256, quads }] of wanted) {
    const known = remembered.get(graph);
    const same = known !== undefined && known !== "in doubt" && known.sha256 === sha256;
    if (same && !again && stillThere(census, graph, quads)) unchanged.add(graph);
    else put.set(graph, { fresh: census !== undefined && !census.has(graph) });
  }
  const vanished = [...remembered.keys()].filter((graph) => !wanted.has(graph));
  const linked = [...wanted.keys()].some(isLinksGraph);
  return { put, unchanged, vanished, superseded: linked ? vanished.filter(isLinksGraph) : [] };
}

function stillThere(census: Census | undefined, graph: string, quads: number): boolean {
  if (census === undefined) return true;
  return census.has(graph) && (census.get(graph) ?? quads) === quads;
}
