import type { Diagnostic } from "../diagnostic/index.ts";
import { faultOf } from "./faults.ts";
import type { GraphText } from "./graphs/canonical.ts";
import { contentsOf } from "./graphs/contents.ts";
import type { WantedGraphs } from "./graphs/wanted.ts";
import type { Reply } from "./http/index.ts";
import type { Journal } from "./journal.ts";
import type { LoadProgress } from "./load-options.ts";
import type { Plan } from "./plan.ts";
import { workers } from "./workers.ts";
import { UNKNOWN, type Writing, type Written } from "./writing.ts";

export interface Writes {
  readonly files: readonly string[];
  readonly wanted: WantedGraphs;
  readonly plan: Plan;
  readonly writing: Writing;
  readonly journal: Journal;
  readonly connections: number;
  readonly into?: string;
  /** Graphs to delete. */
  readonly vanished: readonly string[];
  readonly progress?: (progress: LoadProgress) => void;
}

export interface WritesDone {
  readonly put: number;
  readonly quads: number;
  readonly deleted: number;
  readonly findings: readonly Diagnostic[];
  readonly stopped: boolean;
}

/** How much is added with one request, in bytes: few enough that one that fails costs little. */
const BATCH = 16 * 2 ** 20;
/** After so many failures one after another the store is taken to be ill. */
const ENOUGH = 10;

/** Carries a plan out: first what is to be put, then what is to be deleted. */
export async function write(writes: Writes): Promise<WritesDone> {
  const { plan, writing, journal, connections, vanished, progress } = writes;
  const findings: Diagnostic[] = [];
  let [put, quads, deleted, failures, stopped, adds] = [0, 0, 0, 0, false, writing.add !== undefined];
  /** @returns whether to go on */
  const settle = ({ done, reply, url }: Written, node: string): boolean => {
    failures = done ? 0 : failures + 1;
    if (done) return true;
    // Of several requests under way when a store goes away, one tells of it.
    const ends = endsAll(reply) || (reply.kind === "response" && UNKNOWN.has(reply.status));
    if (!(ends && stopped)) findings.push(faultOf(reply, url, node));
    stopped ||= ends || failures >= ENOUGH;
    return !stopped;
  };
  const putOne = async (graph: GraphText): Promise<boolean> => {
    journal.doubt([graph.graph]);
    const written = await writing.put(graph);
    if (written.done) acknowledged([graph]);
    return settle(written, graph.graph);
  };
  const acknowledged = (graphs: readonly GraphText[]): void => {
    journal.put(graphs);
    put += graphs.length;
    for (const graph of graphs) quads += graph.quads;
    progress?.({ what: "put", done: put, of: plan.put.size });
  };
  const putAll = async (graphs: readonly GraphText[]): Promise<boolean> => {
    const [first] = graphs;
    if (first === undefined) return true;
    if (adds && writing.add !== undefined && graphs.length > 1) {
      journal.doubt(graphs.map(({ graph }) => graph));
      const written = await writing.add(graphs);
      if (written.done) acknowledged(graphs);
      if (written.done || endsAll(written.reply)) return settle(written, first.graph);
      // One by one, for the one that is at fault; or the store takes no quads here.
      adds = false;
    }
    for (const graph of graphs) if (!(await putOne(graph))) return false;
    return true;
  };
  await workers(tasks(writes, findings), connections, putAll);
  for (const graph of stopped ? [] : vanished) {
    journal.doubt([graph]);
    const written = await writing.remove(graph);
    if (written.done) {
      journal.gone(graph);
      deleted++;
    }
    if (!settle(written, graph)) break;
  }
  return { put, quads, deleted, findings, stopped };
}

/** Faults that the next graph would meet as well. */
function endsAll(reply: Reply): boolean {
  return reply.kind === "fault" || [401, 403, 429, 502, 503, 504, 507].includes(reply.status);
}

/** Graphs to put, in the order of the files: several that are new together, where that can be, and others alone. */
async function* tasks(
  { files, wanted, plan, writing, into }: Writes,
  findings: Diagnostic[],
): AsyncGenerator<readonly GraphText[]> {
  const met = new Set<string>();
  let batch: GraphText[] = [];
  let length = 0;
  for (const file of files) {
    const wants = (graph: string): boolean =>
      plan.put.has(graph) && !met.has(graph) && wanted.get(graph)?.files.has(file) === true;
    if (![...plan.put.keys()].some(wants)) continue;
    for await (const text of contentsOf(file, { known: wanted, wants, ...(into !== undefined && { into }) })) {
      findings.push(...text.diagnostics);
      if (!text.ok) continue;
      const { graph } = text.value;
      met.add(graph);
      if (text.value.sha256 !== wanted.get(graph)?.sha256) findings.push(stale(file, graph));
      if (writing.add === undefined || plan.put.get(graph)?.fresh !== true) {
        yield [text.value];
        continue;
      }
      batch.push(text.value);
      length += text.value.nquads.length;
      if (length < BATCH) continue;
      yield batch;
      batch = [];
      length = 0;
    }
  }
  if (batch.length > 0) yield batch;
  for (const [graph, { files: where }] of wanted)
    if (plan.put.has(graph) && !met.has(graph)) findings.push(absent([...where].join(", "), graph));
}

function stale(file: string, node: string): Diagnostic {
  const message = "the file holds another graph than its manifest says; it was put as it stands in the file";
  return { severity: "warning", rule: "load/manifest", file, node, message };
}

function absent(file: string, node: string): Diagnostic {
  return {
    severity: "error",
    rule: "load/manifest",
    file,
    node,
    message: "the manifest names a graph that the file has not",
  };
}
