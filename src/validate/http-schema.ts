import type { Quad } from "@rdfjs/types";
import { NamedNode } from "../graph/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { Finding } from "./finding.ts";

const { schema, rdf } = NAMESPACES;
const HTTPS_SCHEMA = "https://schema.org/";

/** A graph in which schema.org's terms are written with http, and the finding that they were not, if so. */
export interface HttpSchema {
  readonly quads: Iterable<Quad>;
  readonly finding?: Finding;
}

/**
 * Properties and classes of `https://schema.org/` are other IRIs than those of the vocabulary's own file, and queries for
 * the one miss the other. That is said once for a graph; what else is wrong with it is looked for as if they were right.
 */
export function httpSchema(quads: Iterable<Quad>): HttpSchema {
  const terms = new Set<string>();
  const isHttps = ({ predicate, object }: Quad): boolean =>
    predicate.value.startsWith(HTTPS_SCHEMA) || (predicate.value === TYPE && object.value.startsWith(HTTPS_SCHEMA));
  const http = <T extends { readonly value: string }>(term: T): T => {
    if (!term.value.startsWith(HTTPS_SCHEMA)) return term;
    terms.add(term.value);
    return new NamedNode(schema + term.value.slice(HTTPS_SCHEMA.length)) as unknown as T;
  };
  let first: Quad | undefined;
  for (const quad of quads) {
    if (!isHttps(quad)) continue;
    first = quad;
    break;
  }
  if (first === undefined) return { quads };
  const mended = Array.from(quads, (quad) => {
    if (!isHttps(quad)) return quad;
    const { subject, predicate, object, graph } = quad;
    return {
      subject,
      predicate: http(predicate),
      object: predicate.value === TYPE ? http(object) : object,
      graph,
    } as Quad;
  });
  const shown = [...terms]
    .sort()
    .slice(0, 5)
    .map((term) => `<${term}>`);
  const more = terms.size > shown.length ? ` and ${terms.size - shown.length} more` : "";
  return {
    quads: mended,
    finding: {
      severity: "error",
      rule: "graph/https-schema",
      message:
        "Terms of schema.org are written with https, which makes other IRIs of them: queries for the one miss the other.",
      focus: first.subject,
      expected: `terms that begin with ${schema}`,
      actual: `${shown.join(", ")}${more}`,
      suggestion: `Write ${schema} for ${HTTPS_SCHEMA} throughout, as schema.org's own vocabulary file does.`,
    },
  };
}

const TYPE = `${rdf}type`;
