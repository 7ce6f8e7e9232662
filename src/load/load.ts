import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { dataFiles } from "../store/index.ts";
import { advised } from "./advice.ts";
import { census } from "./census.ts";
import { type Endpoints, endpointsOf, type Named, presetOf } from "./endpoints.ts";
import { type WantedGraphs, wantedGraphs } from "./graphs/wanted.ts";
import { authenticated, exchange, followingRedirects, retrying, type Send } from "./http/index.ts";
import { openJournal, readJournal } from "./journal.ts";
import { lockJournal } from "./journal-lock.ts";
import type { LoadOptions, LoadReport } from "./load-options.ts";
import { planOf } from "./plan.ts";
import { recheck, verify } from "./verify.ts";
import { write } from "./write.ts";
import { byGraphStore, byUpdate, eitherWay, type Writing } from "./writing.ts";

const TIMEOUT = 120_000;
const RETRIES = 5;

/**
 * Brings a store to have the graphs of these files: those that changed are put, one request each, new ones many at once
 * where the store can. Doing it twice changes nothing.
 * @returns a failure where there was nothing to begin with: files that cannot be read, a store that does not answer
 * @throws what the file system throws when the journal cannot be written
 */
export async function load(names: readonly string[], options: LoadOptions): Promise<Outcome<LoadReport>> {
  const files = dataFiles(names);
  if (!files.ok) return files;
  const wanted = await wantedGraphs(files.value, options.into);
  if (!wanted.ok) return wanted;
  const preset = presetOf(options.store);
  const { timeout = TIMEOUT, retries = RETRIES, connections = preset.connections } = options;
  let repeated = 0;
  const wire = exchange({ timeout, connections });
  const send = retrying(followingRedirects(authenticated(wire.send, options.credentials)), {
    retries,
    passing: preset.passing,
    waiting: (milliseconds, why) => {
      repeated++;
      options.waiting?.(milliseconds, why);
    },
  });
  try {
    const report = await loadThrough(send, files.value, wanted.value, { ...options, connections });
    if (!report.ok) return report;
    const findings = [...wanted.diagnostics, ...report.value.findings];
    return success({ ...report.value, repeated, findings });
  } finally {
    wire.close();
  }
}

async function loadThrough(
  send: Send,
  files: readonly string[],
  wanted: WantedGraphs,
  options: LoadOptions & { readonly connections: number },
): Promise<Outcome<Omit<LoadReport, "repeated">>> {
  const endpoints = endpointsOf(options);
  const writing = writingOf(send, endpoints, options);
  if (writing === undefined) return failure(noWay(options));
  const held = options.dryRun === true ? undefined : lockJournal(options.journal);
  if (held?.ok === false) return held;
  try {
    return await loadWith(writing, send, files, wanted, options);
  } finally {
    held?.value?.release();
  }
}

async function loadWith(
  writing: Writing,
  send: Send,
  files: readonly string[],
  wanted: WantedGraphs,
  options: LoadOptions & { readonly connections: number },
): Promise<Outcome<Omit<LoadReport, "repeated">>> {
  const endpoints = endpointsOf(options);
  const { query } = endpoints;
  const { listing, cutsOff } = presetOf(options.store);
  const there = query === undefined ? undefined : await census(send, query, listing);
  if (there?.ok === false) return failure(...advised(there.diagnostics, "ask", options));
  const earlier = readJournal(options.journal);
  const dry = options.dryRun === true;
  const remembered = dry ? earlier : await recheck(earlier, { ...options, send, endpoints, cutsOff });
  const plan = planOf(wanted, remembered, there?.value, options.again);
  const vanished = options.prune === true ? plan.vanished : plan.superseded;
  const still = (graphs: readonly string[]): number =>
    graphs.filter((graph) => there?.value.has(graph) !== false).length;
  const left = still(plan.vanished) - still(vanished);
  const planned = { graphs: wanted.size, unchanged: plan.unchanged.size, left };
  if (dry) {
    const quads = [...plan.put.keys()].reduce((sum, graph) => sum + (wanted.get(graph)?.quads ?? 0), 0);
    return success({ ...planned, put: plan.put.size, quads, deleted: still(vanished), findings: [], stopped: false });
  }
  const journal = openJournal(options.journal, options.to.origin + options.to.pathname, remembered);
  const work = { ...options, files, wanted, journal, send, endpoints, cutsOff };
  try {
    const done = await write({ ...work, plan, writing, vanished });
    const checked = options.verify === true && !done.stopped ? await verify(work) : undefined;
    const stopped = done.stopped || checked?.stopped === true;
    if (!stopped) journal.end();
    const { put, quads, deleted } = done;
    const findings = [...advised(done.findings, "write", options), ...(checked?.findings ?? [])];
    const verified = checked !== undefined && { verified: checked.verified };
    return success({ ...planned, put, quads, deleted, ...verified, findings, stopped });
  } finally {
    journal.close();
  }
}

function writingOf(send: Send, endpoints: Endpoints, options: LoadOptions): Writing | undefined {
  const { gzip: takes, longestUpdate } = presetOf(options.store);
  const gzip = options.gzip ?? (takes && !isLoopback(options.to));
  const how = { send, endpoints, gzip, ...(longestUpdate !== undefined && { longestUpdate }) };
  const byGraphs = options.protocol === "update" ? undefined : byGraphStore(how);
  const byUpdates = options.protocol === "graph-store" ? undefined : byUpdate(how);
  return eitherWay(byGraphs, byUpdates);
}

/** What a store is known by, however `--to` says it: the address of its Graph Store, else of its updates. */
export function storeAddress(options: Named): string {
  const { graph, update } = endpointsOf(options);
  return (graph?.("") ?? update ?? options.to).href;
}

/** The machine itself: nothing is gained by packing what does not travel. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
}

function noWay({ store, protocol }: LoadOptions): Diagnostic {
  const title = presetOf(store).title;
  return {
    severity: "error",
    rule: "load/protocol",
    message: `${title} has no ${protocol === "graph-store" ? "Graph Store" : "update"} endpoint that is known here`,
    suggestion: protocol === "graph-store" ? "leave --protocol away" : "name it with --update URL",
  };
}
