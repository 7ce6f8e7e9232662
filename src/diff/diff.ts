import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { allTriples, type ByArticle, byGraph, byLinks, isOneGraphAnArticle } from "./by-article.ts";
import { type Change, inOrder } from "./change.ts";
import { compareArticle } from "./compare-article.ts";
import { type Facts, factsOf } from "./facts.ts";
import { nameOf } from "./names.ts";
import { partners } from "./partners.ts";
import { partsOf } from "./parts.ts";
import { readGraphs } from "./read-graphs.ts";
import { newTerms } from "./terms.ts";
import { countUnshared } from "./triples.ts";

export interface Difference {
  /** In the order of `inOrder`; the counts of triples are the last. Empty for equal exports. */
  readonly changes: readonly Change[];
  /** What the articles of the changes are called, by IRI. */
  readonly headlines: ReadonlyMap<string, string>;
  /** Number of articles of both sides, those of both counted once. */
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

  const named = isOneGraphAnArticle(left.value, terms) && isOneGraphAnArticle(right.value, terms);
  const split = named ? byGraph : byLinks;
  const [inA, inB] = [split(left.value, terms), split(right.value, terms)];
  const changes: Change[] = [];
  const headlines = new Map<string, string>();
  let [onlyA, onlyB, articles] = [0, 0, 0];
  for (const pair of partners(inA, inB, terms)) {
    const [a, b] = [sideOf(inA, pair.a), sideOf(inB, pair.b)];
    if (a.article !== undefined || b.article !== undefined) articles++;
    const counts = countUnshared(a.triples, b.triples);
    if (counts.onlyA + counts.onlyB === 0) continue;
    onlyA += counts.onlyA;
    onlyB += counts.onlyB;
    const [before, after] = [factsOf(a.triples, terms), factsOf(b.triples, terms)];
    for (const change of compared(before, a.article, after, b.article)) changes.push(change);
    if (a.article !== undefined) headlines.set(a.article, nameOf(before, a.article));
    else if (b.article !== undefined) headlines.set(b.article, nameOf(after, b.article));
  }
  // Flattened, a triple that several articles say is one triple.
  if (!named) ({ onlyA, onlyB } = countUnshared(allTriples(left.value), allTriples(right.value)));
  if (onlyA > 0) changes.push({ kind: "triples", change: "removed", from: String(onlyA) });
  if (onlyB > 0) changes.push({ kind: "triples", change: "added", to: String(onlyB) });
  return success({ changes: inOrder(changes), headlines, articles }, diagnostics);
}

function sideOf(
  { triples, articles }: ByArticle,
  name: string | undefined,
): { readonly triples: Int32Array; readonly article: string | undefined } {
  const list = name === undefined ? undefined : triples.get(name);
  return {
    triples: list ?? new Int32Array(),
    article: name !== undefined && articles.has(name) ? name : undefined,
  };
}

function compared(a: Facts, one: string | undefined, b: Facts, other: string | undefined): readonly Change[] {
  if (one !== undefined && other !== undefined) return compareArticle({ a, b, articles: [one, other] });
  if (a.index.size > 0 && b.index.size > 0) return compareArticle({ a, b });
  if (one !== undefined) return [wholeArticle(a, one, "removed")];
  if (other !== undefined) return [wholeArticle(b, other, "added")];
  return compareArticle({ a, b });
}

function wholeArticle(facts: Facts, article: string, change: "added" | "removed"): Change {
  const note = partsOf(facts, article);
  const told = { kind: "article", change, article, thing: article, name: nameOf(facts, article) } as const;
  return note === undefined ? told : { ...told, note };
}
