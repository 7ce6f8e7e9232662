/** What a change is about, the worst first; `other` is a thing of a class that is not this project's. */
export const KINDS_OF_CHANGE = [
  "article",
  "agreement",
  "provision",
  "obligation",
  "signing",
  "citation",
  "statement",
  "position",
  "entity",
  "candidate",
  "correction",
  "other",
  "run",
  "triples",
] as const;

export type KindOfChange = (typeof KINDS_OF_CHANGE)[number];

const CHANGES = ["removed", "changed", "added"] as const;

/** One difference between two exports, A and B. IRIs and names are those of A, unless the thing is only in B. */
export interface Change {
  readonly kind: KindOfChange;
  readonly change: (typeof CHANGES)[number];
  /** IRI of the article that says it; missing for the count of triples and for graphs without an article. */
  readonly article?: string;
  /** IRI of the thing, and what it is called. */
  readonly thing?: string;
  readonly name?: string;
  /** The key of the record that changed; missing where the whole thing came or went. */
  readonly property?: string;
  /** The value in A and in B, for reading; missing where there is none. */
  readonly from?: string;
  readonly to?: string;
  /** What the two values do not tell: which mentions came and went, what a removed thing had in it. */
  readonly note?: string;
}

/** How bad a change is, 0 the worst: by what it is about, and then lost before changed before new. */
export function rankOf({ kind, change }: Change): number {
  return KINDS_OF_CHANGE.indexOf(kind) * CHANGES.length + CHANGES.indexOf(change);
}

/** Changes by article, then by thing, the worst of each first; the changes of one thing stay in their order. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  return groups(changes, articleOf).flatMap((ofArticle) => groups(ofArticle, ({ thing = "" }) => thing).flat());
}

/** Counts of triples belong to no article and come last. */
function articleOf({ kind, article = "" }: Change): string {
  return kind === "triples" ? "\uffff" : article;
}

/** Groups by a key, the group with the worst change first, equals by their key. */
function groups(changes: readonly Change[], keyOf: (change: Change) => string): readonly (readonly Change[])[] {
  const found = new Map<string, { rank: number; changes: Change[] }>();
  for (const change of changes) {
    const key = keyOf(change);
    const group = found.get(key) ?? { rank: Number.POSITIVE_INFINITY, changes: [] };
    group.rank = Math.min(group.rank, rankOf(change));
    group.changes.push(change);
    found.set(key, group);
  }
  return [...found]
    .sort(([a, { rank: m }], [b, { rank: n }]) => m - n || (a < b ? -1 : 1))
    .map(([, group]) => group.changes);
}
