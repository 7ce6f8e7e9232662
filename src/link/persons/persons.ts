import { byCodeUnit, type Link } from "../link.ts";
import type { OfficeReport } from "./report.ts";

/** Two states of two articles are a sign; a misread adjective can make one too. */
const SCORE = 0.8;

/** Names under one IRI that hold offices of two states, each in articles of its own: persons who share a name, it seems. */
export function personLinks(reports: readonly OfficeReport[]): readonly Link[] {
  const byPerson = new Map<string, OfficeReport[]>();
  for (const report of reports) {
    const before = byPerson.get(report.person);
    if (before === undefined) byPerson.set(report.person, [report]);
    else before.push(report);
  }
  return [...byPerson.values()].flatMap((offices) => {
    const states = new Set(offices.map(({ state }) => state));
    const [first] = offices;
    if (first === undefined || states.size < 2) return [];
    const conflict = offices.map(({ title, stateName, article }) => `${title}, ${stateName}: ${article}`);
    return [
      {
        kind: "person",
        members: [first.person],
        reason: `${first.name} holds offices of ${states.size} states, each in other articles`,
        score: SCORE,
        conflict: conflict.toSorted(byCodeUnit),
      } as const,
    ];
  });
}

/** Of a state's offices under one name, the first article's: what memory an export takes grows with persons alone. */
export const officeKey = ({ person, state }: OfficeReport): string => `${person} ${state}`;
