import type { Term } from "@rdfjs/types";
import { MAPPING } from "../../graph/mapping.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";
import { prefixed } from "../words.ts";

const { rap, schema, oa } = NAMESPACES;

/** The classes of the record, those of the link pass, and the Web Annotation selectors, which are written on demand. */
const KNOWN_CLASSES: ReadonlySet<string> = new Set([
  ...Object.values(MAPPING).map((mapping) => mapping.class),
  `${rap}Utterance`,
  `${rap}Link`,
  `${oa}TextPositionSelector`,
  `${oa}TextQuoteSelector`,
]);

/** What the graph of the links says of things that other graphs describe. */
const SAID_BY_LINKS: ReadonlySet<string> = new Set([`${rap}realizes`, `${rap}sameAgreement`]);

const HTTPS_SCHEMA = "https://schema.org/";

/** A node without a class, or with one that no shape looks at, would pass every shape unseen. */
export function* knownClasses(graph: DataGraph): Generator<Finding> {
  for (const focus of graph.subjects) {
    const types = graph.types(focus);
    if (types.some((type) => KNOWN_CLASSES.has(type))) continue;
    const [type] = types;
    if (type === undefined && (saidByLinks(graph, focus) || isReifier(graph, focus))) continue;
    yield {
      severity: "warning",
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
  for (const predicate of new Set(graph.quads.map((quad) => quad.predicate.value))) {
    if (!predicate.startsWith(HTTPS_SCHEMA)) continue;
    const quad = graph.quads.find((q) => q.predicate.value === predicate);
    yield {
      severity: "warning",
      rule: "graph/https-schema",
      message:
        "A property of schema.org is written with https, which is another IRI: queries for the one miss the other.",
      ...(quad ? { focus: quad.subject } : {}),
      path: `<${predicate}>`,
      expected: `<${schema}${predicate.slice(HTTPS_SCHEMA.length)}>`,
      actual: `<${predicate}>`,
      suggestion: "Write schema.org's terms with http, as its own vocabulary file does.",
    };
  }
}

function saidByLinks(graph: DataGraph, focus: Term): boolean {
  return [...graph.dataset.match(focus)].every((quad) => SAID_BY_LINKS.has(quad.predicate.value));
}

/** A reifier of RDF 1.2 stands for a triple, and needs no class. */
const isReifier = (graph: DataGraph, node: Term): boolean => graph.objects(node, `${NAMESPACES.rdf}reifies`).length > 0;

function suggestion(type: string | undefined): string {
  const twin = type?.startsWith(HTTPS_SCHEMA) ? schema + type.slice(HTTPS_SCHEMA.length) : undefined;
  if (twin !== undefined) return `Write <${twin}>, with http.`;
  return "Give the node one of the classes of ontology/rapporteur.ttl, or leave it out.";
}
