import { contradict } from "./contradiction.ts";
import { evidenceOf, farApart } from "./evidence.ts";
import type { AgreementReport } from "./report.ts";

/** Two reports that are tied, and how strongly. */
export interface Tie {
  readonly a: AgreementReport;
  readonly b: AgreementReport;
  readonly score: number;
}

/** Agreements that are one, and the ties they hang together by. */
export interface Cluster {
  readonly reports: readonly AgreementReport[];
  readonly ties: readonly Tie[];
}

interface Group {
  reports: AgreementReport[];
  ties: Tie[];
  readonly articles: Set<string>;
  /** One report for all that say the same: only these are held against those of another group. */
  readonly different: Map<string, AgreementReport>;
}

/**
 * Brings together what ties hold together, the strongest first. Two groups of which any two reports cannot be of one
 * agreement stay apart, whatever ties them: of two signings, an undated report goes with the one it fits better.
 * @param ties the strongest first
 * @param reportsOf all reports that have an agreement's IRI
 */
export function clusters(
  ties: readonly Tie[],
  reportsOf: (agreement: string) => readonly AgreementReport[],
): readonly Cluster[] {
  const groups = new Map<string, Group>();
  const groupOf = (agreement: string): Group => {
    const group = groups.get(agreement) ?? newGroup(reportsOf(agreement));
    groups.set(agreement, group);
    return group;
  };
  for (const tie of ties) {
    const [a, b] = [groupOf(tie.a.agreement), groupOf(tie.b.agreement)];
    const [small, large] = a.reports.length < b.reports.length ? [a, b] : [b, a];
    if (small === large || apart(small, large)) continue;
    large.reports.push(...small.reports);
    large.ties.push(...small.ties, tie);
    for (const article of small.articles) large.articles.add(article);
    for (const [said, report] of small.different) large.different.set(said, report);
    for (const { agreement } of small.reports) groups.set(agreement, large);
  }
  return [...new Set(groups.values())].filter(({ ties }) => ties.length > 0);
}

function newGroup(reports: readonly AgreementReport[]): Group {
  const articles = new Set(reports.map(({ article }) => article));
  return { reports: [...reports], ties: [], articles, different: new Map(reports.map((one) => [saidBy(one), one])) };
}

/** All that contradictions and closeness look at. */
function saidBy({ agreement: _, article: __, labels: ___, provisions, ...said }: AgreementReport): string {
  return JSON.stringify({ ...said, provisions: provisions.map(({ number, shingles }) => ({ number, shingles })) });
}

/** An article that tells of both keeps them apart; so do two reports that cannot be of one agreement. */
function apart(small: Group, large: Group): boolean {
  for (const article of small.articles) if (large.articles.has(article)) return true;
  for (const x of small.different.values()) {
    for (const y of large.different.values()) {
      if (contradict(x, y) || (farApart(x, y) && evidenceOf(x, y).length === 0)) return true;
    }
  }
  return false;
}
