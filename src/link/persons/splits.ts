import type { Decision } from "../../record/index.ts";
import { byCodeUnit, type Link } from "../link.ts";
import type { Posts } from "./posts.ts";

/**
 * Two states of two articles are a sign; where one of them stands in a single article beside many, it is rather a misread
 * adjective.
 */
const SCORE = 0.8;
const SCORE_SINGLE = 0.6;
const MANY = 5;

/** Names under one IRI that hold offices of two states, each in articles of its own: persons who share a name, it seems. */
export function splitLinks(all: readonly Posts[]): readonly Link[] {
  const byPerson = new Map<string, Posts[]>();
  for (const posts of all) {
    if (!posts.office) continue;
    const before = byPerson.get(posts.person);
    if (before === undefined) byPerson.set(posts.person, [posts]);
    else before.push(posts);
  }
  return [...byPerson.values()].flatMap((found) => {
    const offices = found.toSorted((a, b) => byCodeUnit(a.of ?? "", b.of ?? ""));
    const states = new Set(offices.map(({ of }) => of));
    const [first] = offices;
    if (first === undefined || states.size < 2) return [];
    const conflict = offices.map(({ title, ofName, article }) => `${title}, ${ofName}: ${article}`);
    const counts = offices.map(({ articles }) => articles.length);
    const single = Math.min(...counts) === 1 && Math.max(...counts) >= MANY;
    return [
      {
        kind: "person",
        members: [first.person],
        reason: `${first.name} holds offices of ${states.size} states, each in other articles`,
        score: single ? SCORE_SINGLE : SCORE,
        conflict: conflict.toSorted(byCodeUnit),
        proposes: splits(offices),
      } as const,
    ];
  });
}

/** The state of most articles keeps the name; what another's articles tell goes to a name with that state's code. */
function splits(offices: readonly Posts[]): readonly Decision[] {
  const order = (a: Posts, b: Posts): number =>
    b.articles.length - a.articles.length || byCodeUnit(a.article, b.article) || byCodeUnit(a.of ?? "", b.of ?? "");
  const [, ...others] = offices.toSorted(order);
  return others.flatMap(({ person, of = "", articles }) =>
    articles.map((article): Decision => {
      const code = of.slice(of.lastIndexOf("/") + 1);
      return { decision: "split", thing: person, as: `${person}_${code}`, article };
    }),
  );
}
