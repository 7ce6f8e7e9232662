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
 * that are worded like one of them. Never two that one article lists beside each other, and by number alone none of
 * different divisions: an annex may count anew. The order of the reports does not matter.
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
  const lists = listsOf(of);
  for (const report of reports) join(groups, report, lists);
  return groups.flatMap((group) => linkOf(group, score));
}

/** Which articles list a provision, and which numbers stand for several provisions of one article. */
interface Lists {
  readonly of: ReadonlyMap<Iri, ReadonlySet<number>>;
  readonly repeated: ReadonlySet<string>;
}

function listsOf(all: readonly (readonly ProvisionReport[])[]): Lists {
  const of = new Map<Iri, Set<number>>();
  const repeated = new Set<string>();
  for (const [i, list] of all.entries()) {
    const numbered = new Map<string, Iri>();
    for (const { provision, number } of list) {
      of.set(provision, (of.get(provision) ?? new Set()).add(i));
      if (number === undefined) continue;
      if ((numbered.get(number) ?? provision) !== provision) repeated.add(number);
      numbered.set(number, provision);
    }
  }
  return { of, repeated };
}

/** Whether one article lists two provisions, which then are two. */
function areListedApart(a: ProvisionReport, b: ProvisionReport, { of }: Lists): boolean {
  if (a.provision === b.provision) return false;
  const others = of.get(b.provision);
  return others !== undefined && [...(of.get(a.provision) ?? [])].some((list) => others.has(list));
}

/** Whether two numbers count the same: not in two divisions, nor where a number without a division may mean either. */
function countAlike(a: ProvisionReport, b: ProvisionReport, { repeated }: Lists): boolean {
  if (a.number === undefined || a.number !== b.number) return false;
  if (a.division === b.division) return true;
  return (a.division === undefined || b.division === undefined) && !repeated.has(a.number);
}

interface Match {
  readonly group: Group;
  readonly numbered: boolean;
  readonly worded: boolean;
}

/** How well a report fits into a group: by IRI, by number and words, by number, by words, or not at all. */
const RANKS: readonly ((match: Match, report: ProvisionReport) => boolean)[] = [
  ({ group }, report) => group.reports.some(({ provision }) => provision === report.provision),
  ({ numbered, worded }) => numbered && worded,
  ({ numbered }) => numbered,
  ({ worded }) => worded,
];

/** Numbered ones come first, so that one without a number finds them all. */
function join(groups: Group[], report: ProvisionReport, lists: Lists): void {
  const matches = groups.flatMap((group): Match[] => {
    const others = group.reports;
    if (others.some((other) => areListedApart(other, report, lists))) {
      if (others.every(({ provision }) => provision !== report.provision)) return [];
    }
    const numbered = others.every((other) => other.number === undefined || countAlike(other, report, lists));
    const worded = others.some((other) => numbersAgree(other, report) && sameWording(other, report));
    return [
      { group, numbered: numbered && report.number !== undefined && others[0]?.number === report.number, worded },
    ];
  });
  const rank = RANKS.find((fits) => matches.some((match) => fits(match, report)));
  const match = rank && matches.find((one) => rank(one, report));
  if (match === undefined) {
    groups.push({ reports: [report], score: 1, reasons: new Set() });
    return;
  }
  const { group, numbered, worded } = match;
  if (group.reports.some(({ provision }) => provision !== report.provision)) {
    group.score = Math.min(group.score, numbered ? (worded ? SAME_NUMBER_AND_WORDS : SAME_NUMBER) : SAME_WORDS);
    if (numbered) group.reasons.add(`the same number (${report.number})`);
    if (worded) group.reasons.add("the same words");
  }
  group.reports.push(report);
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
