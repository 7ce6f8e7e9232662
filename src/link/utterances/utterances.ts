import type { Iri } from "../../record/index.ts";
import { byCodeUnit, type Link } from "../link.ts";
import { type Deed, type Doer, deedsOf } from "../persons/index.ts";
import { massOf } from "../words/alignment.ts";
import { weights } from "../words/weights.ts";
import { bundledFrequencies } from "../words/word-frequencies.ts";
import { candidates } from "./candidates.ts";
import { type Cluster, clusters } from "./clusters.ts";
import { companiesOf } from "./companies.ts";
import { contradict } from "./dates.ts";
import { evidenceOf, saidTwice, sameWords } from "./evidence.ts";
import type { StatementReport } from "./report.ts";
import { calledIn, mayBeVoice, type Speaker, sameSpeaker, speaksFor } from "./speakers.ts";
import type { StatementStore } from "./statement-store.ts";
import { ties } from "./ties.ts";
import { company, ENOUGH, ENOUGH_IN_COMPANY, type Evidence, scoreOf } from "./weighing.ts";

/** What a group of statements that render one utterance shows. */
export interface Uttered {
  readonly link: Link;
  /** Speakers of it whose names may be one person's. */
  readonly deeds: readonly Deed[];
}

/**
 * Statements that render one utterance, in several articles or in one, in an order that the statements alone decide: the
 * order in which they were added does not matter.
 * @param together groups of articles that have something else in common, an agreement for one
 */
export function* utterances(store: StatementStore, together: Iterable<readonly Iri[]> = []): Generator<Uttered> {
  if (store.size === 0) return;
  store.order();
  const weight = weights(bundledFrequencies(), store.size, store.frequency);
  const [sure, likely, tied] = [ties(), ties(), ties()];
  for (const [a, b] of candidates(store, weight)) {
    const [x, y] = [store.report(a), store.report(b)];
    if (contradict(x, y) || sameWords(x, y)) continue;
    const score = scoreOf(evidenceOf(x, y, weight));
    if (score >= ENOUGH && x.article !== y.article) sure.add(a, b, score);
    if (score >= ENOUGH_IN_COMPANY) likely.add(a, b, score);
  }
  const companies = companiesOf(store, sure, together);
  const evidence = (a: number, b: number): readonly Evidence[] => {
    const [x, y] = [store.report(a), store.report(b)];
    if (x.statement === y.statement || contradict(x, y) || sameWords(x, y)) return [];
    const found = evidenceOf(x, y, weight);
    return found.length > 0 && companies.of(a, b) ? [...found, company] : found;
  };
  const score = (a: number, b: number): number => {
    const found = scoreOf(evidence(a, b));
    return found >= ENOUGH ? found : 0;
  };
  for (let index = 0; index < likely.length; index++) {
    const { a, b } = likely.at(index);
    const found = score(a, b);
    if (found > 0) tied.add(a, b, found);
  }
  const masses = new Float32Array(store.size);
  const mass = (index: number): number => {
    masses[index] ||= massOf(store.hashes(index), weight);
    return masses[index] ?? 0;
  };
  const found = clusters(store.size, tied.strongestFirst(), {
    score,
    fullness: (a, b) => mass(a) - mass(b) || byCodeUnit(store.iri(b), store.iri(a)) || b - a,
    contradict: (a, b) =>
      contradict(store.when(a), store.when(b)) ||
      (store.article(a) === store.article(b) && saidTwice(store.report(a), store.report(b), weight)),
  });
  for (const cluster of found) yield { link: linkOf(store, evidence, cluster), deeds: deedsIn(store, cluster) };
}

/** From this score on two renderings of one utterance tell of who said it, too. */
const SURE = 0.8;

/** The speakers that the hub and what is surely tied to it have, each where an article gives it to one person alone. */
function deedsIn(store: StatementStore, { hub, others }: Cluster): readonly Deed[] {
  const sure = [hub, ...others.filter(({ score }) => score >= SURE).map(({ b }) => b)];
  const doers = new Map<Iri, Doer>();
  for (const index of sure) {
    const { article, speakers } = store.report(index);
    const [one, another] = speakers;
    if (one?.person && !one.unnamed && another === undefined && !doers.has(one.iri))
      doers.set(one.iri, { iri: one.iri, name: one.name, article });
  }
  return deedsOf("said", [...doers.values()]);
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
  const conflict = conflictOf([hub, ...others.map(({ b }) => b)].map((index) => store.report(index)));
  return {
    kind: "utterance",
    members: members.toSorted(byCodeUnit),
    reason: `${members.length > 2 ? `${members.length} statements, the least alike of them with ` : ""}${said.join(", ")}`,
    score: weakest.score,
    ...(conflict !== undefined && { conflict: [conflict] }),
  };
}

/**
 * Whom the articles give it to where two of them contradict each other, in words: each names speakers, and none of the one
 * is, or belongs to, one of the other's.
 */
function conflictOf(reports: readonly StatementReport[]): string | undefined {
  const named = reports.filter(({ speakers }) => speakers.length > 0);
  const against = named.filter(({ article, speakers }) =>
    named.some((other) => other.article !== article && !compatible(speakers, other.speakers)),
  );
  const names = [...new Set(against.flatMap(({ speakers }) => speakers.map(calledIn)))].toSorted(byCodeUnit);
  return names.length > 1 ? `said by ${names.join(" or by ")}` : undefined;
}

const compatible = (a: readonly Speaker[], b: readonly Speaker[]): boolean =>
  a.some((x) => b.some((y) => sameSpeaker(x, y) || speaksFor(x, y) || mayBeVoice(x, y)));
