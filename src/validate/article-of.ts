import type { Term } from "@rdfjs/types";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { DataGraph } from "./data-graph.ts";
import { termKey } from "./indexed-dataset.ts";

const { rap, oa, org, prov, schema } = NAMESPACES;

/** Properties that lead from a thing to the article it is from, in the order in which they are tried. */
const FORWARD = [
  `${rap}reportedIn`,
  `${prov}specializationOf`,
  `${prov}used`,
  `${oa}hasSource`,
  `${schema}isPartOf`,
  `${rap}evidence`,
  `${rap}mentionedAt`,
];

/** Those that lead to it from what it is a part of. */
const BACKWARD = [
  `${rap}signing`,
  `${rap}on`,
  `${rap}saidOn`,
  `${rap}signature`,
  `${schema}citation`,
  `${rap}obligation`,
  `${org}hasMembership`,
  `${rap}territory`,
  `${rap}correction`,
  `${rap}mentionedAt`,
  `${rap}content`,
];

/** Nodes that are looked at before the search is given up. */
const LIMIT = 200;

/**
 * Finds the identifier of the article that a node is from: the graph's only one, or the nearest along the properties above.
 * Undefined where the node is from several articles alike, or none is near.
 */
export function articleFinder(graph: DataGraph): (node: Term | undefined) => string | undefined {
  const documents = [`${schema}NewsArticle`, `${rap}TreatyText`].flatMap((iri) => graph.instances(iri));
  const articles = new Map(documents.map((article) => [termKey(article), article]));
  const identifier = (article: Term | undefined): string | undefined =>
    article && (graph.objects(article, `${schema}identifier`)[0]?.value ?? article.value);
  if (articles.size < 2) {
    const only = identifier([...articles.values()][0]);
    return () => only;
  }
  return (node) => {
    const seen = new Set<string>();
    let reached: readonly Term[] = node ? [node] : [];
    while (reached.length > 0 && seen.size < LIMIT) {
      const here = new Set(reached.map(termKey).filter((key) => articles.has(key)));
      if (here.size > 1) return undefined;
      for (const key of here) return identifier(articles.get(key));
      for (const term of reached) seen.add(termKey(term));
      reached = reached.flatMap((term) => neighbours(graph, term)).filter((term) => !seen.has(termKey(term)));
    }
    return undefined;
  };
}

const neighbours = (graph: DataGraph, term: Term): readonly Term[] => [
  ...FORWARD.flatMap((property) => graph.objects(term, property)),
  ...BACKWARD.flatMap((property) => graph.subjectsOf(property, term)),
];
