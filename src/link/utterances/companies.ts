import type { Iri } from "../../record/index.ts";
import type { StatementReport } from "./report.ts";

/** Which articles tell of one event, as far as other things than the statements at hand show. */
export interface Companies {
  /** Tells that two statements are tied. */
  add(a: StatementReport, b: StatementReport): void;
  /** Whether the articles of two statements have something in common besides these. */
  of(a: StatementReport, b: StatementReport): boolean;
}

/** @param together groups of articles that have something in common */
export function companiesOf(together: Iterable<readonly Iri[]>): Companies {
  const groups = new Map<Iri, Set<number>>();
  let number = 0;
  for (const articles of together) {
    number++;
    for (const article of articles) groups.set(article, (groups.get(article) ?? new Set()).add(number));
  }
  /** The statements of two articles that are tied, by the pair of articles: some are enough to know that there is another. */
  const ties = new Map<string, Set<Iri>[]>();
  const pairOf = (a: Iri, b: Iri): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
  return {
    add: (a, b) => {
      if (a.article === b.article) return;
      const pair = pairOf(a.article, b.article);
      const known = ties.get(pair) ?? [];
      if (known.length < ENOUGH_TIES) ties.set(pair, [...known, new Set([a.statement, b.statement])]);
    },
    of: (a, b) => {
      if (a.article === b.article) return false;
      const [x, y] = [groups.get(a.article), groups.get(b.article)];
      if (x && y && [...x].some((group) => y.has(group))) return true;
      const known = ties.get(pairOf(a.article, b.article)) ?? [];
      return known.some((tie) => !tie.has(a.statement) && !tie.has(b.statement));
    },
  };
}

const ENOUGH_TIES = 8;
