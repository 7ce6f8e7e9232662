import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import { byGraph, byLinks, isOneGraphAnArticle } from "./by-article.ts";
import { type Change, inOrder } from "./change.ts";
import { compareArticle } from "./compare-article.ts";
import { type Facts, factsOf, missing, NO_FACTS } from "./facts.ts";
import { KINDS } from "./kinds.table.ts";
import { nameOf } from "./names.ts";
import { partners } from "./partners.ts";
import { readGraphs } from "./read-graphs.ts";
import { newTerms } from "./terms.ts";

const { schema } = NAMESPACES;

export interface Difference {
  /** In the order of `inOrder`; the counts of triples are the last. Empty for equal exports. */
  readonly changes: readonly Change[];
  /** What the articles of the changes are called, by IRI. */
  readonly headlines: ReadonlyMap<string, string>;
  /** Number of articles of either side, one of both counted once. */
  readonly articles: number;
}

export interface DiffOptions {
  /** Name and version of this tool, for records that do not say what made them. Default `rapporteur`. */
  readonly tool?: string;
}

/**
 * Compares two exports, each a folder or a file of RDF or records, thing by thing. Named graphs are compared article by
 * article; where one side is flattened, both are.
 * @returns a failure with diagnostics where a side cannot be read
 */
export async function diff(
  a: string,
  b: string,
  { tool = "rapporteur" }: DiffOptions = {},
): Promise<Outcome<Difference>> {
  const terms = newTerms();
  const diagnostics: Diagnostic[] = [];
  const left = await readGraphs(a, terms, tool);
  const right = await readGraphs(b, terms, tool);
  for (const side of [left, right]) if (!side.ok) diagnostics.push(...side.diagnostics);
  if (!left.ok || !right.ok) return failure(...diagnostics);

  const split = isOneGraphAnArticle(left.value, terms) && isOneGraphAnArticle(right.value, terms) ? byGraph : byLinks;
  const [ofA, ofB] = [split(left.value, terms), split(right.value, terms)];

  const changes: Change[] = [];
  const headlines = new Map<string, string>();
  const only = { a: 0, b: 0 };
  const names = partners(ofA, ofB, (triples) => factsOf(triples, terms));
  for (const pair of names) {
    const [one, other] = [ofA.get(pair[0]), ofB.get(pair[1])];
    if (one !== undefined && other !== undefined && same(one, other)) continue;
    const before = one === undefined ? NO_FACTS : factsOf(one, terms);
    const after = other === undefined ? NO_FACTS : factsOf(other, terms);
    const lost = missing(before, after);
    const gained = missing(after, before);
    only.a += lost;
    only.b += gained;
    const found = lost + gained === 0 ? [] : compared(before, after, pair);
    const [first] = found;
    if (first?.article !== undefined) {
      headlines.set(first.article, nameOf(one === undefined ? after : before, first.article));
    }
    for (const change of found) changes.push(change);
  }
  const counts = ([["removed", "from", only.a] as const, ["added", "to", only.b] as const] as const).flatMap(
    ([change, key, n]): Change[] => (n === 0 ? [] : [{ kind: "triples", change, [key]: String(n) }]),
  );
  return success({ changes: [...inOrder(changes), ...counts], headlines, articles: names.length }, diagnostics);
}

/** An export writes the same triples in the same order: that two lists are equal is mostly seen at once. */
function same(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((number, i) => number === b[i]);
}

function compared(a: Facts, b: Facts, [one, other]: readonly [string, string]): readonly Change[] {
  const isArticle = (facts: Facts, iri: string): boolean => facts.typesOf(iri).includes(`${schema}NewsArticle`);
  const [inA, inB] = [isArticle(a, one), isArticle(b, other)];
  if (inA && inB) return compareArticle({ a, b, articles: [one, other] });
  if (inA === inB || (a.size > 0 && b.size > 0)) return compareArticle({ a, b });
  const [facts, article, change] = inA ? ([a, one, "removed"] as const) : ([b, other, "added"] as const);
  const note = contents(facts);
  return [
    { kind: "article", change, article, thing: article, name: nameOf(facts, article), ...(note !== "" && { note }) },
  ];
}

/** What an article that came or went tells of, counted. */
function contents(facts: Facts): string {
  const counts = KINDS.flatMap(({ kind, classes }) => {
    if (kind !== "agreement" && kind !== "statement") return [];
    const n = classes.reduce((sum, type) => sum + facts.ofType(type).length, 0);
    return n === 0 ? [] : [`${n} ${n === 1 ? kind : `${kind}s`}`];
  });
  return counts.length === 0 ? "" : `with ${counts.join(", ")}`;
}
