import { contradict } from "./contradiction.ts";
import { type Evidence, evidenceOf, farApart } from "./evidence.ts";
import type { AgreementReport } from "./report.ts";

/** Two reports that are tied. */
export interface Tie {
  readonly a: AgreementReport;
  readonly b: AgreementReport;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Agreements that are one, and the ties they hang together by, the weakest last. */
export interface Cluster {
  readonly reports: readonly AgreementReport[];
  readonly ties: readonly Tie[];
}

/**
 * Brings together what ties hold together, the strongest first. Two groups of which any two reports cannot be of one
 * agreement stay apart, whatever ties them: of two signings, an undated report goes with the one it fits better.
 * @param ties the strongest first
 * @param reports of one agreement each: all that have its IRI
 */
export function clusters(
  ties: readonly Tie[],
  reports: (agreement: string) => readonly AgreementReport[],
): readonly Cluster[] {
  const groups = new Map<string, { reports: AgreementReport[]; ties: Tie[] }>();
  const groupOf = (agreement: string) => {
    const group = groups.get(agreement) ?? { reports: [...reports(agreement)], ties: [] };
    groups.set(agreement, group);
    return group;
  };
  for (const tie of ties) {
    const [a, b] = [groupOf(tie.a.agreement), groupOf(tie.b.agreement)];
    if (a === b || a.reports.some((x) => b.reports.some((y) => apart(x, y)))) continue;
    const [small, large] = a.reports.length < b.reports.length ? [a, b] : [b, a];
    large.reports.push(...small.reports);
    large.ties = [...large.ties, ...small.ties, tie];
    for (const { agreement } of small.reports) groups.set(agreement, large);
  }
  return [...new Set(groups.values())].filter(({ ties }) => ties.length > 0);
}

const apart = (a: AgreementReport, b: AgreementReport): boolean =>
  contradict(a, b) || (farApart(a, b) && evidenceOf(a, b).length === 0);
