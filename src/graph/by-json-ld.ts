import type { ArticleRecord } from "../record/types.ts";
import { compareQuads } from "./canonical-order.ts";
import { loadContext } from "./context-loader.ts";
import { Literal, NamedNode, Quad } from "./terms.ts";

/**
 * The graph of a complete record by definition: JSON-LD's toRDF in safe mode with the bundled context, under the name of
 * the graph that the record's run generated; in canonical order. Slow: the mapper `toQuads` is held against it.
 */
export async function toQuadsByJsonLd(record: ArticleRecord): Promise<Quad[]> {
  const { default: jsonld } = await import("jsonld");
  const { "@context": context, ...article } = record;
  const document = { "@context": context, "@id": record.run.generated, "@graph": [article] };
  const dataset = (await jsonld.toRDF(
    document as object,
    {
      safe: true,
      documentLoader: loadContext,
    } as object,
  )) as unknown as readonly JsonLdQuad[];
  const object = ({ termType, value, datatype }: JsonLdTerm): NamedNode | Literal =>
    termType === "Literal" ? new Literal(value, new NamedNode(datatype?.value ?? "")) : new NamedNode(value);
  return dataset
    .map(
      (quad) =>
        new Quad(
          new NamedNode(quad.subject.value),
          new NamedNode(quad.predicate.value),
          object(quad.object),
          new NamedNode(quad.graph.value),
        ),
    )
    .sort(compareQuads);
}

interface JsonLdTerm {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
}

interface JsonLdQuad {
  readonly subject: JsonLdTerm;
  readonly predicate: JsonLdTerm;
  readonly object: JsonLdTerm;
  readonly graph: JsonLdTerm;
}
