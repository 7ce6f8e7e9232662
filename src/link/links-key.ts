import { sha256 } from "../record/hash.ts";
import { graphIri } from "../record/identity.ts";
import type { Iri } from "../record/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { Facts } from "./facts.ts";

const KEY = "links~";
const DIGITS = 16;
const MODULUS = 2n ** 256n;

const TEXT_OF = `${NAMESPACES.prov}specializationOf`;

/** The articles, and treaties, that have a text in a graph. */
export const articlesIn = (facts: Facts): readonly Iri[] => facts.objects(TEXT_OF);

/** Gathers the articles of an export, of which their links are named. */
export interface LinksKey {
  add(article: Iri): void;
  /** The key of their graph: 16 hex digits that the set of articles gives, whatever their order. */
  key(): string;
}

/**
 * What the links of an export are known by: the same for the same articles, another for others, so that the links of two
 * exports stand beside each other in one store. Flat memory: of the articles' hashes the sum is kept.
 */
export function linksKey(): LinksKey {
  let sum = 0n;
  return {
    add: (article) => {
      sum = (sum + BigInt(`0x${sha256(article)}`)) % MODULUS;
    },
    key: () => `${KEY}${sha256(sum.toString(16)).slice(0, DIGITS)}`,
  };
}

/** The graph of the links of an export; no article's graph has such a key (`~` of an identifier is encoded in it). */
export const linksGraph = (base: string, key: string): Iri => graphIri(base, key);

/** Whether a graph has the name of one of links. */
export const isLinksGraph = (graph: Iri): boolean => LINKS_GRAPH.test(graph);

const LINKS_GRAPH = new RegExp(`/graph/${KEY}[0-9a-f]{${DIGITS}}$`);
