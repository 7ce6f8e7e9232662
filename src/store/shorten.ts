import { NAMESPACES } from "../vocabulary/index.ts";

const PREFIXES = Object.entries(NAMESPACES);

/** A local name that SPARQL and Turtle take after a prefix without an escape. */
const LOCAL_NAME = /^[\p{L}\p{N}_]([\p{L}\p{N}_-]|\.(?=[\p{L}\p{N}_-]))*$/u;

/** The first step of every path that is minted under a base (the identity table). */
const MINTED =
  /^(.+\/)(?:article|graph|text|state|place|organization|person|agreement|statement|utterance|link|date)\/[^/]/;

/**
 * The base that most of some IRIs were minted under (`https://example.org/news/`), by the paths of the identity table;
 * undefined where none was.
 */
export function commonBase(iris: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const iri of iris) {
    const base = MINTED.exec(iri)?.[1];
    if (base !== undefined) counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** An IRI as Turtle may write it: `schema:name` under a prefix of the project, `<state/KP>` under the base, else whole. */
export function shorten(iri: string, base?: string): string {
  if (base !== undefined && iri.startsWith(base) && iri.length > base.length) return `<${iri.slice(base.length)}>`;
  for (const [prefix, namespace] of PREFIXES) {
    if (!iri.startsWith(namespace)) continue;
    const local = iri.slice(namespace.length);
    if (LOCAL_NAME.test(local)) return `${prefix}:${local}`;
  }
  return `<${iri}>`;
}
