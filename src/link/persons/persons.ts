import type { Decision } from "../../record/index.ts";
import { byCodeUnit, type Link } from "../link.ts";
import type { Offices } from "./offices.ts";
import { spellingLinks } from "./spellings.ts";

/** Two states of two articles are a sign; a misread adjective can make one too. */
const SCORE = 0.8;

/**
 * Names under one IRI that hold offices of two states, each in articles of its own: persons who share a name, it seems. And
 * names in two spellings that hold an office of one state: one person, it seems.
 */
export function personLinks(reports: readonly Offices[]): readonly Link[] {
  return [...contradictions(reports), ...spellingLinks(reports)];
}

function contradictions(reports: readonly Offices[]): readonly Link[] {
  const byPerson = new Map<string, Offices[]>();
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
        proposes: splits(offices),
      } as const,
    ];
  });
}

/** The state of most articles keeps the name; what another's articles tell goes to a name with that state's code. */
function splits(offices: readonly Offices[]): readonly Decision[] {
  const order = (a: Offices, b: Offices): number =>
    b.articles.length - a.articles.length || byCodeUnit(a.article, b.article) || byCodeUnit(a.state, b.state);
  const [, ...others] = offices.toSorted(order);
  return others.flatMap(({ person, state, articles }) =>
    articles.map((article): Decision => {
      const code = state.slice(state.lastIndexOf("/") + 1);
      return { decision: "split", thing: person, as: `${person}_${code}`, article };
    }),
  );
}
