import type { Diagnostic } from "../diagnostic/index.ts";
import { contentsOf } from "./graphs/contents.ts";
import type { WantedGraphs } from "./graphs/wanted.ts";
import type { Journal, Known, Remembered } from "./journal.ts";
import type { LoadProgress } from "./load-options.ts";
import { difference, type Reading, readBack } from "./read-back.ts";
import { workers } from "./workers.ts";

export interface Verification extends Reading {
  readonly connections: number;
  readonly files: readonly string[];
  readonly wanted: WantedGraphs;
  readonly journal: Journal;
  readonly into?: string;
  readonly progress?: (progress: LoadProgress) => void;
}

export interface Verified {
  /** How many graphs are as they should be. */
  readonly verified: number;
  /** The graphs that the store does not have, and those that it has otherwise, in the order of the files. */
  readonly missing: readonly string[];
  readonly different: readonly string[];
  readonly findings: readonly Diagnostic[];
  /** Whether the store could be read no more. */
  readonly stopped: boolean;
}

/** Reads every graph back and holds it against the files. One that is wrong is put again by the next load. */
export async function verify(verification: Verification): Promise<Verified> {
  const { files, wanted, journal, connections, into, progress } = verification;
  const findings: Diagnostic[] = [];
  const wrongs: Record<"missing" | "different", string[]> = { missing: [], different: [] };
  let [verified, done, stopped] = [0, 0, false];
  for (const file of files) {
    if (stopped) break;
    const wants = (graph: string): boolean => wanted.get(graph)?.files.has(file) === true;
    const texts = contentsOf(file, { known: wanted, wants, ...(into !== undefined && { into }) });
    await workers(texts, connections, async (text) => {
      if (!text.ok) {
        findings.push(...text.diagnostics);
        return true;
      }
      const { graph } = text.value;
      const back = await readBack(verification, graph, text.value.quads);
      progress?.({ what: "verify", done: ++done, of: wanted.size });
      if (!back.ok) {
        findings.push(...back.diagnostics);
        stopped = back.diagnostics.some(({ rule }) => rule !== "load/verify");
        if (!stopped) wrongs.different.push(graph);
        return !stopped;
      }
      const wrong = difference(text.value, back.value);
      if (wrong === undefined) verified++;
      else {
        findings.push(wrong);
        wrongs[back.value.quads === 0 ? "missing" : "different"].push(graph);
        journal.doubt([graph]);
      }
      return true;
    });
  }
  return { verified, ...wrongs, findings, stopped };
}

/** So many of the graphs that were put last before an interruption are read back. */
const LAST = 1000;

/**
 * Looks whether the store kept what it acknowledged before a load was interrupted: one that was killed with it may have
 * forgotten its last transactions.
 */
export async function recheck(
  remembered: Remembered,
  reading: Reading & { readonly connections: number },
): Promise<Remembered> {
  const graphs = new Map<string, Known>(remembered.graphs);
  async function* last(): AsyncGenerator<string> {
    yield* remembered.interrupted.slice(-LAST);
  }
  await workers(last(), reading.connections, async (graph) => {
    const known = graphs.get(graph);
    if (known === undefined || known === "in doubt") return true;
    const back = await readBack(reading, graph, known.quads);
    if (!back.ok || back.value.sha256 !== known.sha256) graphs.set(graph, "in doubt");
    return back.ok;
  });
  return { ...remembered, graphs };
}
