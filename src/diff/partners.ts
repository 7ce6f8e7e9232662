import { NAMESPACES } from "../vocabulary/index.ts";
import type { Facts } from "./facts.ts";

const { prov, rap, schema } = NAMESPACES;

/** Stands for the article that is not there; none has this name. */
const NONE = " ";

/**
 * Articles of A and B that belong together: by their IRI; the others by what the input called them, then by the hash of
 * their text, where only one on each side has it.
 */
export function partners(
  a: ReadonlyMap<string, Int32Array>,
  b: ReadonlyMap<string, Int32Array>,
  read: (triples: Int32Array) => Facts,
): readonly (readonly [string, string])[] {
  const both = [...a.keys()].filter((name) => b.has(name));
  let left = [...a.keys()].filter((name) => !b.has(name));
  let right = [...b.keys()].filter((name) => !a.has(name));
  const pairs = both.map((name) => [name, name] as const);
  for (const keyOf of left.length > 0 && right.length > 0 ? [identifierOf, textOf] : []) {
    const keys = (names: readonly string[], triples: ReadonlyMap<string, Int32Array>): ReadonlyMap<string, string> =>
      onlyOnes(names.map((name) => [keyOf(read(triples.get(name) ?? new Int32Array()), name), name] as const));
    const inB = keys(right, b);
    for (const [key, name] of keys(left, a)) {
      const other = inB.get(key);
      if (other !== undefined) pairs.push([name, other]);
    }
    const paired = new Set(pairs.flat());
    left = left.filter((name) => !paired.has(name));
    right = right.filter((name) => !paired.has(name));
  }
  return [...pairs, ...left.map((name) => [name, NONE] as const), ...right.map((name) => [NONE, name] as const)];
}

function identifierOf(facts: Facts, article: string): string | undefined {
  return facts.values(article, `${schema}identifier`)[0];
}

function textOf(facts: Facts, article: string): string | undefined {
  const [text] = facts.subjects(`${prov}specializationOf`, article);
  return text === undefined ? undefined : facts.values(text, `${rap}sha256`)[0];
}

function onlyOnes(named: readonly (readonly [string | undefined, string])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const [key] of named) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(named.flatMap(([key, name]) => (key !== undefined && counts.get(key) === 1 ? [[key, name]] : [])));
}
