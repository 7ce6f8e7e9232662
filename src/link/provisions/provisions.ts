import type { Iri } from "../../record/index.ts";
import { byCodeUnit, type Link } from "../link.ts";
import { numbersAgree, sameWording } from "./likeness.ts";
import type { ProvisionReport } from "./report.ts";

/** How sure it is that two are one, given that their agreements are. */
const SAME_NUMBER_AND_WORDS = 0.98;
const SAME_WORDS = 0.95;
const SAME_NUMBER = 0.9;

interface Group {
  readonly reports: ProvisionReport[];
  score: number;
  readonly reasons: Set<string>;
}

/**
 * Provisions that are one under several IRIs, of agreements that are one: those of one number, and those without a number
 * that are worded like one of them. The order of the reports does not matter.
 * @param of the provisions of the reports of one agreement, article by article
 * @param score how sure it is that the agreements are one
 */
export function provisionLinks(of: readonly (readonly ProvisionReport[])[], score: number): readonly Link[] {
  const groups: Group[] = [];
  const reports = of
    .flat()
    .toSorted(
      (a, b) => Number(a.number === undefined) - Number(b.number === undefined) || byCodeUnit(a.provision, b.provision),
    );
  for (const report of reports) join(groups, report);
  return groups.flatMap((group) => linkOf(group, score));
}

/** Numbered ones come first, so that one without a number finds them all. */
function join(groups: Group[], report: ProvisionReport): void {
  for (const group of groups) {
    const [first] = group.reports;
    if (first === undefined) continue;
    const numbered = report.number !== undefined && first.number === report.number;
    const worded = group.reports.some((other) => numbersAgree(other, report) && sameWording(other, report));
    if (!numbered && !worded && group.reports.every(({ provision }) => provision !== report.provision)) continue;
    if (group.reports.some(({ provision }) => provision !== report.provision)) {
      group.score = Math.min(group.score, numbered ? (worded ? SAME_NUMBER_AND_WORDS : SAME_NUMBER) : SAME_WORDS);
      if (numbered) group.reasons.add(`the same number (${report.number})`);
      if (worded) group.reasons.add("the same words");
    }
    group.reports.push(report);
    return;
  }
  groups.push({ reports: [report], score: 1, reasons: new Set() });
}

function linkOf({ reports, score, reasons }: Group, agreements: number): readonly Link[] {
  const members: readonly Iri[] = [...new Set(reports.map(({ provision }) => provision))].toSorted(byCodeUnit);
  if (members.length < 2) return [];
  const verbatim = reports.filter((report) => report.verbatim);
  const differ = verbatim.some((a, i) => verbatim.slice(0, i).some((b) => !sameWording(a, b)));
  return [
    {
      kind: "provision",
      members,
      reason: `provisions of one agreement, ${[...reasons].join(", ")}`,
      score: Math.round(100 * score * agreements) / 100,
      ...(differ && { conflict: ["worded differently"] }),
    },
  ];
}
