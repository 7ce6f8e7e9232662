import type { Diagnostic, Severity } from "../diagnostic/index.ts";
import { addCounts, type Counts, NO_COUNTS } from "./counts.ts";

/** What an export read, found, ignored and rejected. No times, no paths but the user's own: the same from run to run. */
export interface Report {
  readonly tool: string;
  readonly base: string;
  readonly files: readonly string[];
  readonly articles: {
    readonly read: number;
    readonly exported: number;
    readonly duplicates: number;
    readonly rejected: number;
  };
  readonly found: Counts;
  /** Keys of the input that are not in the input schema and were not read, with how often each stood there. */
  readonly ignored: Readonly<Record<string, number>>;
  /** How many diagnostics of each severity and rule. */
  readonly diagnostics: Readonly<Record<string, number>>;
  /** The diagnostics themselves, up to a limit: errors are in full in the rejects file. */
  readonly findings: readonly Diagnostic[];
}

const MOST_FINDINGS = 1000;

/** Adds up a report in flat memory: counts, and the first findings. */
export interface Tally {
  /** How many articles came to what so far. */
  readonly articles: Readonly<Report["articles"]>;
  exported(counts: Counts, ignored: readonly string[], diagnostics: readonly Diagnostic[]): void;
  rejected(diagnostics: readonly Diagnostic[]): void;
  duplicate(diagnostic: Diagnostic): void;
  /** A finding about no article in particular: an input that is missing, say. */
  finding(diagnostics: readonly Diagnostic[]): void;
  count(severity: Severity): number;
  /** Everything that was added up, for an export that goes on later. */
  state(): TallyState;
  report(head: Pick<Report, "tool" | "base" | "files">): Report;
}

/** A tally as plain data. */
export interface TallyState {
  readonly articles: Report["articles"];
  readonly found: Counts;
  readonly ignored: readonly (readonly [string, number])[];
  readonly rules: readonly (readonly [string, number])[];
  readonly severities: readonly (readonly [Severity, number])[];
  readonly findings: readonly Diagnostic[];
}

/** @param before what an interrupted export had added up */
export function tally(before?: TallyState): Tally {
  const articles = { ...(before?.articles ?? { read: 0, exported: 0, duplicates: 0, rejected: 0 }) };
  let found = before?.found ?? NO_COUNTS;
  const ignored = new Map(before?.ignored);
  const rules = new Map(before?.rules);
  const severities = new Map(before?.severities);
  const findings = [...(before?.findings ?? [])];
  const add = <K>(map: Map<K, number>, key: K, n = 1): void => {
    map.set(key, (map.get(key) ?? 0) + n);
  };
  const finding = (diagnostics: readonly Diagnostic[]): void => {
    for (const d of diagnostics) {
      add(rules, `${d.severity} ${d.rule}`, d.times);
      add(severities, d.severity, d.times);
      if (findings.length < MOST_FINDINGS) findings.push(d);
    }
  };
  const sorted = (map: Map<string, number>): Record<string, number> =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    articles,
    exported: (counts, keys, diagnostics) => {
      articles.read++;
      articles.exported++;
      found = addCounts(found, counts);
      for (const key of keys) add(ignored, key);
      finding(diagnostics);
    },
    rejected: (diagnostics) => {
      articles.read++;
      articles.rejected++;
      finding(diagnostics);
    },
    duplicate: (diagnostic) => {
      articles.read++;
      articles.duplicates++;
      finding([diagnostic]);
    },
    finding,
    count: (severity) => severities.get(severity) ?? 0,
    state: () => ({
      ...{ articles: { ...articles }, found, findings },
      ...{ ignored: [...ignored], rules: [...rules], severities: [...severities] },
    }),
    report: (head) => ({
      ...head,
      articles: { ...articles },
      found,
      ignored: sorted(ignored),
      diagnostics: sorted(rules),
      findings,
    }),
  };
}
