import { NAMESPACES } from "../vocabulary/index.ts";
import type { ByArticle } from "./by-article.ts";
import { type Facts, factsOf } from "./facts.ts";
import type { Terms } from "./terms.ts";

const { prov, rap, schema } = NAMESPACES;

/** The names of one article (or graph) on each side; missing on the side that has none. */
export interface Partners {
  readonly a?: string;
  readonly b?: string;
}

/**
 * Articles of A and B that belong together: by their IRI; the others by the name of their graph, by what the input called
 * them, then by the hash of their text, where only one on each side has it.
 */
export function partners(a: ByArticle, b: ByArticle, terms: Terms): readonly Partners[] {
  const pairs: { a: string; b: string }[] = [];
  const left = new Set(a.triples.keys());
  const right = new Set(b.triples.keys());
  const pair = (one: string, other: string): void => {
    pairs.push({ a: one, b: other });
    left.delete(one);
    right.delete(other);
  };
  for (const name of [...left]) if (right.has(name)) pair(name, name);
  const inB = new Map([...b.graphs].map(([name, graph]) => [graph, name]));
  for (const name of [...left]) {
    const other = inB.get(a.graphs.get(name) ?? "");
    if (other !== undefined && right.has(other)) pair(name, other);
  }
  for (const keyOf of [identifierOf, textOf]) {
    if (left.size === 0 || right.size === 0) break;
    const others = onlyOnes(right, b, keyOf, terms);
    for (const [key, name] of onlyOnes(left, a, keyOf, terms)) {
      const other = others.get(key);
      if (other !== undefined) pair(name, other);
    }
  }
  return [...pairs, ...[...left].map((name) => ({ a: name })), ...[...right].map((name) => ({ b: name }))];
}

function identifierOf(facts: Facts, article: string): string | undefined {
  return facts.values(article, `${schema}identifier`)[0];
}

function textOf(facts: Facts, article: string): string | undefined {
  const [text] = facts.subjects(`${prov}specializationOf`, article);
  return text === undefined ? undefined : facts.values(text, `${rap}sha256`)[0];
}

/** Articles by a key that no other of them has. */
function onlyOnes(
  names: Iterable<string>,
  { triples, articles }: ByArticle,
  keyOf: (facts: Facts, article: string) => string | undefined,
  terms: Terms,
): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const name of names) {
    const list = triples.get(name);
    const key = list === undefined || !articles.has(name) ? undefined : keyOf(factsOf(list, terms), name);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : name);
  }
  return new Map([...found].flatMap(([key, name]) => (name === undefined ? [] : [[key, name]])));
}
