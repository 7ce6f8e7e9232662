/** Two statements that are tied, by their numbers, and how strongly. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Statements of one utterance: one of them, and the others, each tied to it. */
export interface Cluster {
  readonly hub: number;
  readonly others: readonly Tie[];
}

/** As many of the fullest statements are tried as the one that the others are tied to. */
const MOST_HUBS = 8;

/**
 * Brings together what ties hold together, the strongest first, so that no chain comes about: all statements of a cluster
 * are tied to one of them, and none contradicts another.
 * @param ties the strongest first
 * @param fullness how much of the utterance a statement has: a total order, equal for no two
 * @param scoreOf the score of any two statements, 0 where they are not tied
 */
export function clusters(
  ties: readonly Tie[],
  fullness: (a: number, b: number) => number,
  scoreOf: (a: number, b: number) => number,
  contradict: (a: number, b: number) => boolean,
): readonly Cluster[] {
  const groups = new Map<number, Cluster>();
  const groupOf = (statement: number): Cluster => groups.get(statement) ?? { hub: statement, others: [] };
  for (const tie of ties) {
    const [one, other] = [groupOf(tie.a), groupOf(tie.b)];
    if (one.hub === other.hub) continue;
    const [x, y] = [membersOf(one), membersOf(other)];
    if (x.some((a) => y.some((b) => contradict(a, b)))) continue;
    const members = [...x, ...y].sort((a, b) => fullness(b, a));
    const cluster = around(members, scoreOf);
    if (cluster) for (const member of members) groups.set(member, cluster);
  }
  return [...new Set(groups.values())];
}

const membersOf = ({ hub, others }: Cluster): readonly number[] => [hub, ...others.map(({ b }) => b)];

/** The members about the first of them that all others are tied to. */
function around(members: readonly number[], scoreOf: (a: number, b: number) => number): Cluster | undefined {
  for (const hub of members.slice(0, MOST_HUBS)) {
    const others: Tie[] = [];
    for (const b of members) {
      if (b === hub) continue;
      const score = scoreOf(hub, b);
      if (score === 0) break;
      others.push({ a: hub, b, score });
    }
    if (others.length === members.length - 1) return { hub, others };
  }
  return undefined;
}
