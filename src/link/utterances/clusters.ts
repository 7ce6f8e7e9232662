import type { Tie } from "./ties.ts";

/** Statements of one utterance: one of them, and the others, each tied to it. */
export interface Cluster {
  readonly hub: number;
  readonly others: readonly Tie[];
}

export interface Comparison {
  /** How much of the utterance a statement has: a total order, equal for no two. */
  readonly fullness: (a: number, b: number) => number;
  /** The score of any two statements, two decimals; 0 where they are not tied. */
  readonly score: (a: number, b: number) => number;
  readonly contradict: (a: number, b: number) => boolean;
}

/** As many of the fullest statements are tried as the one that the others are tied to. */
const MOST_HUBS = 8;

/**
 * Brings together what ties hold together, so that no chain comes about: all statements of a cluster are tied to one of
 * them, and none contradicts another.
 * @param size statements are numbered below this
 * @param ties the strongest first
 */
export function* clusters(size: number, ties: Iterable<Tie>, comparison: Comparison): Generator<Cluster> {
  const { fullness, score, contradict } = comparison;
  // Of each statement the one it is tied to, how strongly, and the next of its cluster, round and round.
  const hubs = Uint32Array.from({ length: size }, (_, statement) => statement);
  const scores = new Float32Array(size);
  const nexts = Uint32Array.from(hubs);
  const membersOf = (hub: number): readonly number[] => {
    const members = [hub];
    for (let member = nexts[hub] ?? hub; member !== hub; member = nexts[member] ?? hub) members.push(member);
    return members;
  };
  const scoreTo = (hub: number, member: number): number =>
    hubs[member] === hub ? (scores[member] ?? 0) : score(hub, member);

  for (const { a, b } of ties) {
    const [one, other] = [hubs[a] ?? a, hubs[b] ?? b];
    if (one === other) continue;
    const [x, y] = [membersOf(one), membersOf(other)];
    if (x.some((p) => y.some((q) => contradict(p, q)))) continue;
    const members = [...x, ...y].sort((p, q) => fullness(q, p));
    const found = around(members, scoreTo);
    if (found === undefined) continue;
    for (const [i, member] of members.entries()) {
      hubs[member] = found.hub;
      scores[member] = found.scores[i] ?? 0;
      nexts[member] = members[(i + 1) % members.length] ?? member;
    }
  }
  for (const [hub, own] of hubs.entries()) {
    if (own !== hub || nexts[hub] === hub) continue;
    const others = membersOf(hub)
      .slice(1)
      .map((b) => ({ a: hub, b, score: rounded(scores[b] ?? 0) }));
    yield { hub, others };
  }
}

/** A score of two decimals, of one that was kept in 32 bits. */
const rounded = (score: number): number => Math.round(100 * score) / 100;

/** The first of the members that all others are tied to, and how strongly each. */
function around(
  members: readonly number[],
  scoreTo: (hub: number, member: number) => number,
): { readonly hub: number; readonly scores: Float32Array } | undefined {
  for (const hub of members.slice(0, MOST_HUBS)) {
    const scores = Float32Array.from(members, () => 1);
    const isTied = members.every((member, i) => {
      if (member === hub) return true;
      const score = scoreTo(hub, member);
      scores[i] = score;
      return score > 0;
    });
    if (isTied) return { hub, scores };
  }
  return undefined;
}
