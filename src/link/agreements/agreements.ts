import { byCodeUnit, type Link } from "../link.ts";
import { candidates } from "./candidates.ts";
import { placesDiffer } from "./circumstances.ts";
import { type Cluster, clusters, type Tie } from "./clusters.ts";
import { contradict } from "./contradiction.ts";
import { evidenceOf, scoreOf } from "./evidence.ts";
import { ENOUGH } from "./evidence-weights.ts";
import { namesOf } from "./labels.ts";
import { between } from "./parties.ts";
import type { AgreementReport } from "./report.ts";

/**
 * Agreements that several articles report under IRIs of their own. The order of the reports does not matter.
 * @param folder where temporary files take room; by default where the system has them
 */
export function agreementLinks(reports: readonly AgreementReport[], folder?: string): readonly Link[] {
  const sorted = reports.toSorted((a, b) => byCodeUnit(a.agreement, b.agreement) || byCodeUnit(a.article, b.article));
  const byAgreement = new Map<string, AgreementReport[]>();
  for (const report of sorted)
    byAgreement.set(report.agreement, [...(byAgreement.get(report.agreement) ?? []), report]);
  const ties: Tie[] = [];
  for (const [a, b] of candidates(sorted, folder)) {
    if (contradict(a, b)) continue;
    const score = scoreOf(a, b, evidenceOf(a, b));
    if (score >= ENOUGH) ties.push({ a, b, score });
  }
  // Ties of one score stay in the order of the candidates, which the reports alone decide.
  ties.sort((x, y) => y.score - x.score);
  return clusters(ties, (agreement) => byAgreement.get(agreement) ?? []).map(linkOf);
}

/** A chain is as strong as its weakest tie, and that one is the reason given. */
function linkOf({ reports, ties }: Cluster): Link {
  const weakest = ties.reduce((least, tie) => (tie.score < least.score ? tie : least));
  const members = [...new Set(reports.map(({ agreement }) => agreement))].toSorted(byCodeUnit);
  const { score } = weakest;
  const [a, b] = weakest.a.agreement < weakest.b.agreement ? [weakest.a, weakest.b] : [weakest.b, weakest.a];
  const parties = `the same parties (${namesOf(a, a.parties)})`;
  const said = [...(between(a, b) === "same" ? [parties] : []), ...evidenceOf(a, b).map(({ words }) => words())].join(
    ", ",
  );
  const conflict = conflicts(ties);
  return {
    kind: "agreement",
    members,
    reason: members.length > 2 ? `${members.length} reports, the least alike of them with ${said}` : said,
    score,
    ...(conflict.length > 0 && { conflict }),
  };
}

function conflicts(ties: readonly Tie[]): readonly string[] {
  const found = ties
    .filter(({ a, b }) => placesDiffer(a, b))
    .map(({ a, b }) => {
      const places = [a, b].map((report) => namesOf(report, [report.place ?? ""])).toSorted(byCodeUnit);
      return `signed in ${places.join(" or in ")}`;
    });
  return [...new Set(found)].toSorted(byCodeUnit);
}
