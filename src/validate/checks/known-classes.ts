import type { Term } from "@rdfjs/types";
import { MAPPING } from "../../graph/mapping.ts";
import { nearest } from "../../record/nearest.ts";
import { NAMESPACES, prefixed } from "../../vocabulary/index.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";
import type { ValidateOptions } from "../options.ts";

const { rap, oa } = NAMESPACES;

/** The classes of the record, those of the link pass, and the Web Annotation selectors, which are written on demand. */
const KNOWN_CLASSES: ReadonlySet<string> = new Set([
  ...Object.values(MAPPING).map((mapping) => mapping.class),
  `${rap}Utterance`,
  `${rap}Link`,
  `${oa}TextPositionSelector`,
  `${oa}TextQuoteSelector`,
]);

/** What the graph of the links says of things that other graphs describe. */
const SAID_BY_LINKS: ReadonlySet<string> = new Set([`${rap}realizes`, `${rap}sameAgreement`, `${rap}sameProvision`]);

/** A node without a class, or with one that no shape looks at, would pass every shape unseen. */
export function* knownClasses(graph: DataGraph, { shapes }: ValidateOptions): Generator<Finding> {
  let known = 0;
  for (const focus of graph.subjects()) {
    const types = graph.types(focus);
    if (types.some((type) => KNOWN_CLASSES.has(type))) {
      known++;
      continue;
    }
    const [type] = types;
    if (type === undefined && (saidByLinks(graph, focus) || isReifier(graph, focus))) {
      known++;
      continue;
    }
    yield {
      // A class of our own namespace that is not there is a mistake; one of another's is merely not looked at.
      severity: types.some((iri) => iri.startsWith(rap)) ? "error" : "warning",
      rule: type === undefined ? "graph/untyped" : "graph/unknown-class",
      message:
        type === undefined
          ? "A node has no type, so no shape looks at it."
          : "A node is of a class that no shape looks at.",
      focus,
      path: "rdf:type",
      expected: "a class of the ontology",
      actual: types.length === 0 ? "none" : types.map(prefixed).join(", "),
      suggestion: suggestion(type),
    };
  }
  if (known === 0 && graph.size > 0 && shapes === undefined) yield NOTHING_KNOWN;
}

const NOTHING_KNOWN: Finding = {
  severity: "error",
  rule: "graph/nothing-known",
  message: "Nothing in this graph is of a class that the shapes look at, so nothing was checked.",
  expected: "at least one article (schema:NewsArticle) or treaty (rap:TreatyText)",
  actual: "other classes only, or none",
  suggestion:
    "Look whether the file is the right one; for graphs of another kind, name shapes of your own with --shapes.",
};

function saidByLinks(graph: DataGraph, focus: Term): boolean {
  return [...graph.dataset.match(focus)].every((quad) => SAID_BY_LINKS.has(quad.predicate.value));
}

/** A reifier of RDF 1.2 stands for a triple, and needs no class. */
const isReifier = (graph: DataGraph, node: Term): boolean => graph.objects(node, `${NAMESPACES.rdf}reifies`).length > 0;

/** The class of the ontology that is spelt most like one. */
function suggestion(type: string | undefined): string {
  const local = (iri: string): string => iri.replace(/^.*[#/]/, "");
  const known = [...KNOWN_CLASSES];
  const near = type === undefined ? undefined : nearest(local(type), known.map(local));
  const meant = near === undefined ? undefined : known.find((iri) => local(iri) === near);
  if (meant !== undefined) return `Did you mean ${prefixed(meant)}?`;
  return "Give the node one of the classes of ontology/rapporteur.ttl, or leave it out.";
}
