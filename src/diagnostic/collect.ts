import type { Diagnostic, Severity } from "./diagnostic.ts";

/** How many findings of one rule are kept; the rest is counted. */
export const KEPT_PER_RULE = 100;

/** Findings of which all are counted and some kept: memory grows with the number of rules, not with that of findings. */
export interface Collection {
  /** Takes a finding in; it is made only if it is kept. */
  add(severity: Severity, rule: string, diagnostic: () => Diagnostic): void;
  /** Takes in what another collection gave. */
  addAll(diagnostics: readonly Diagnostic[]): void;
  /** What was kept, in the order in which it came; for each rule with more, the last of it says how many (`times`). */
  diagnostics(): readonly Diagnostic[];
}

interface Group {
  readonly severity: Severity;
  readonly rule: string;
  readonly kept: Diagnostic[];
  more: number;
}

/** @param keep how many findings of one rule and severity are kept */
export function collect(keep = KEPT_PER_RULE): Collection {
  const groups = new Map<string, Group>();
  const groupOf = (severity: Severity, rule: string): Group => {
    const key = `${severity} ${rule}`;
    const group = groups.get(key) ?? { severity, rule, kept: [], more: 0 };
    groups.set(key, group);
    return group;
  };
  const add: Collection["add"] = (severity, rule, diagnostic) => {
    const group = groupOf(severity, rule);
    if (group.kept.length < keep) group.kept.push(diagnostic());
    else group.more++;
  };
  return {
    add,
    addAll: (diagnostics) => {
      for (const diagnostic of diagnostics) {
        const { severity, rule, times } = diagnostic;
        if (times === undefined) add(severity, rule, () => diagnostic);
        else groupOf(severity, rule).more += times;
      }
    },
    diagnostics: () => [...groups.values()].flatMap((group) => [...group.kept, ...uncounted(group)]),
  };
}

function uncounted({ severity, rule, more }: Group): readonly Diagnostic[] {
  if (more === 0) return [];
  return [
    { severity, rule, message: `There are ${more} more findings of this rule, which are not listed.`, times: more },
  ];
}
