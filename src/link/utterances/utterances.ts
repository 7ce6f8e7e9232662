import type { Iri } from "../../record/index.ts";
import { byCodeUnit, type Link } from "../link.ts";
import { massOf } from "../words/alignment.ts";
import { weights } from "../words/weights.ts";
import { bundledFrequencies } from "../words/word-frequencies.ts";
import { candidates } from "./candidates.ts";
import { type Cluster, clusters, type Tie } from "./clusters.ts";
import { companiesOf } from "./companies.ts";
import {
  company,
  contradict,
  ENOUGH,
  ENOUGH_IN_COMPANY,
  type Evidence,
  evidenceOf,
  saidTwice,
  sameWords,
  scoreOf,
} from "./evidence.ts";
import { type Speaker, sameSpeaker, speaksFor } from "./speakers.ts";
import type { StatementStore } from "./statement-store.ts";

/**
 * Statements that render one utterance, in several articles or in one. The order in which they were added does not matter.
 * @param together groups of articles that have something else in common, an agreement for one
 */
export function utteranceLinks(store: StatementStore, together: Iterable<readonly Iri[]> = []): readonly Link[] {
  if (store.size === 0) return [];
  const weight = weights(bundledFrequencies(), store.size, store.frequency);
  const companies = companiesOf(together);
  const evidence = (a: number, b: number): readonly Evidence[] => {
    const [x, y] = [store.report(a), store.report(b)];
    if (x.statement === y.statement || contradict(x, y) || sameWords(x, y)) return [];
    const found = evidenceOf(x, y, weight);
    return found.length > 0 && companies.of(x, y) ? [...found, company] : found;
  };
  const score = (a: number, b: number): number => {
    const found = scoreOf(evidence(a, b));
    return found >= ENOUGH ? found : 0;
  };
  const likely: Tie[] = [];
  for (const [a, b] of candidates(store, weight)) {
    const [x, y] = [store.report(a), store.report(b)];
    if (contradict(x, y) || sameWords(x, y)) continue;
    const found = scoreOf(evidenceOf(x, y, weight));
    if (found >= ENOUGH) companies.add(x, y);
    if (found >= ENOUGH_IN_COMPANY) likely.push({ a, b, score: found });
  }
  // Ties of one score stay in the order of the candidates, which the statements alone decide.
  const ties = likely
    .map(({ a, b }) => ({ a, b, score: score(a, b) }))
    .filter((tie) => tie.score > 0)
    .sort((x, y) => y.score - x.score);
  const mass = (index: number): number => massOf(store.words(index).hashes, weight);
  const fullness = (a: number, b: number): number =>
    mass(a) - mass(b) || byCodeUnit(store.report(b).statement, store.report(a).statement);
  const against = (a: number, b: number): boolean => {
    const [x, y] = [store.report(a), store.report(b)];
    return contradict(x, y) || saidTwice(x, y, weight);
  };
  return clusters(ties, fullness, score, against).map((cluster) => linkOf(store, evidence, cluster));
}

/** A cluster is as strong as its weakest tie, and that one is the reason given. */
function linkOf(
  store: StatementStore,
  evidence: (a: number, b: number) => readonly Evidence[],
  { hub, others }: Cluster,
): Link {
  const weakest = others.reduce((least, tie) => (tie.score < least.score ? tie : least));
  const members = [...new Set([hub, ...others.map(({ b }) => b)].map((index) => store.report(index).statement))];
  const said = evidence(weakest.a, weakest.b).map(({ words }) => words);
  const conflict = conflictOf([hub, ...others.map(({ b }) => b)].map((index) => store.report(index).speakers));
  return {
    kind: "utterance",
    members: members.toSorted(byCodeUnit),
    reason: `${members.length > 2 ? `${members.length} statements, the least alike of them with ` : ""}${said.join(", ")}`,
    score: weakest.score,
    ...(conflict !== undefined && { conflict: [conflict] }),
  };
}

/** The speakers that are not one, in words; a minister and the state are no conflict. */
function conflictOf(lists: readonly (readonly Speaker[])[]): string | undefined {
  const named = new Map<string, Speaker>();
  for (const [i, list] of lists.entries()) {
    const others = lists.filter((other, j) => j !== i && other.length > 0);
    const alone = list.filter((x) =>
      others.some((other) => other.every((y) => !sameSpeaker(x, y) && !speaksFor(x, y))),
    );
    for (const speaker of alone) named.set(speaker.iri, speaker);
  }
  const names = [...new Set([...named.values()].map(({ name }) => name))].toSorted(byCodeUnit);
  return names.length > 1 ? `said by ${names.join(" or by ")}` : undefined;
}
