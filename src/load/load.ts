import { type Outcome, success } from "../diagnostic/index.ts";
import { dataFiles } from "../store/index.ts";
import { endpointsOf, presetOf } from "./endpoints.ts";
import { wantedGraphs } from "./graphs/wanted.ts";
import { authenticated, exchange, followingRedirects, retrying } from "./http/index.ts";
import { lockJournal } from "./journal-lock.ts";
import type { LoadOptions, LoadReport } from "./load-options.ts";
import { type Loading, loading } from "./loading.ts";
import { wayInto } from "./way-into.ts";

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
  // A dry run can do without the store, and does not wait for it.
  const often = options.dryRun === true ? 0 : RETRIES;
  const { timeout = TIMEOUT, retries = often, connections = preset.connections } = options;
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
    const endpoints = endpointsOf(options);
    const writing = wayInto(options, send, endpoints);
    if (!writing.ok) return writing;
    const store = { ...options, connections, send, endpoints, cutsOff: preset.cutsOff };
    const load = { ...store, writing: writing.value, files: files.value, wanted: wanted.value };
    const report = options.dryRun === true ? await loading(load) : await lockedLoading(load);
    if (!report.ok) return report;
    const findings = [...wanted.diagnostics, ...report.value.findings];
    return success({ ...report.value, repeated, findings });
  } finally {
    wire.close();
  }
}

async function lockedLoading(load: Loading): ReturnType<typeof loading> {
  const held = lockJournal(load.journal);
  if (!held.ok) return held;
  try {
    return await loading(load);
  } finally {
    held.value?.release();
  }
}
