import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { advised } from "./advice.ts";
import { census } from "./census.ts";
import { presetOf } from "./endpoints.ts";
import type { WantedGraphs } from "./graphs/wanted.ts";
import { openJournal, type Remembered, readJournal } from "./journal.ts";
import type { LoadOptions, LoadReport } from "./load-options.ts";
import { planOf } from "./plan.ts";
import type { Reading } from "./read-back.ts";
import { recheck, verify } from "./verify.ts";
import { write } from "./write.ts";
import type { Writing } from "./writing.ts";

/** A load, with the files read and the way to the store known. */
export interface Loading extends LoadOptions, Reading {
  readonly connections: number;
  readonly writing: Writing;
  readonly files: readonly string[];
  readonly wanted: WantedGraphs;
}

type Loaded = Outcome<Omit<LoadReport, "repeated">>;

/** Asks the store what it has, writes what it should have, and reads it back if that is wanted. */
export async function loading(load: Loading): Promise<Loaded> {
  const { wanted, writing, again, dryRun } = load;
  const { query } = load.endpoints;
  const asked = query === undefined ? undefined : await census(load.send, query, presetOf(load.store));
  const away = asked?.ok === false && dryRun === true ? asked.diagnostics.find(isAway) : undefined;
  if (asked?.ok === false && away === undefined) return failure(...advised(asked.diagnostics, "ask", load));
  const there = asked?.ok === true ? asked : undefined;
  const earlier = readJournal(load.journal);
  const remembered = dryRun === true ? earlier : await recheck(earlier, load);
  const plan = planOf(wanted, remembered, there?.value, again);
  const vanished = load.prune === true ? plan.vanished : plan.superseded;
  const still = (graphs: readonly string[]): readonly string[] =>
    graphs.filter((graph) => there?.value.has(graph) !== false);
  const gone = new Set(vanished);
  const surplus = still(plan.vanished).filter((graph) => !gone.has(graph));
  const planned = { graphs: wanted.size, unchanged: plan.unchanged.size, left: surplus.length };
  if (dryRun === true) {
    const quads = [...plan.put.keys()].reduce((sum, graph) => sum + (wanted.get(graph)?.quads ?? 0), 0);
    const deleted = still(vanished).length;
    const findings = away === undefined ? [] : [unasked(away, earlier)];
    return success({ ...planned, put: plan.put.size, quads, deleted, findings, stopped: false });
  }
  const journal = openJournal(load.journal, load.to.origin + load.to.pathname, remembered);
  try {
    // So that the same load without `again` goes on with the rest, should this one be interrupted.
    if (again === true) journal.doubt([...wanted.keys()]);
    const work = { ...load, journal };
    const done = await write({ ...work, plan, writing, vanished });
    const checked = load.verify === true && !done.stopped ? await verify(work) : undefined;
    const stopped = done.stopped || checked?.stopped === true;
    if (!stopped) journal.end();
    const { put, quads, deleted } = done;
    const findings = [...advised(done.findings, "write", load), ...(checked?.findings ?? [])];
    const verified = checked !== undefined && {
      verified: checked.verified,
      differing: { missing: checked.missing, different: checked.different, surplus },
    };
    return success({ ...planned, put, quads, deleted, ...verified, findings, stopped });
  } finally {
    journal.close();
  }
}

const isAway = ({ rule }: Diagnostic): boolean => rule === "load/connection";

/** What a dry run goes by where no store answers. */
function unasked({ message }: Diagnostic, { graphs }: Remembered): Diagnostic {
  const known =
    graphs.size === 0
      ? "to be empty, as no earlier load is known"
      : "to have what earlier loads put there, by the journal";
  return { severity: "warning", rule: "load/dry-run", message: `${message}; the store is taken ${known}` };
}
