import { Literal, NamedNode, Quad } from "../graph/index.ts";
import { sha256 } from "../record/hash.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { Link, LinkKind } from "./link.ts";
import { linksGraph } from "./links-key.ts";

const { rap, rdf, xsd } = NAMESPACES;

/** What ties things that are one. */
const SAME: Readonly<Partial<Record<LinkKind, string>>> = { agreement: "sameAgreement", provision: "sameProvision" };

/** What a link is called in its IRI, and in that of its utterance: a hash of its kind and its members. */
export const linkName = (kind: LinkKind, members: readonly string[]): string =>
  sha256([kind, ...members].join("\n")).slice(0, 16);

/**
 * The links as quads: a node for each link; agreements, and provisions, that are one tied to the first of them, in both
 * directions; and statements of one utterance tied to a node for it.
 * @param key of their graph
 */
export function linkQuads(links: readonly Link[], base: string, key: string): readonly Quad[] {
  const nodes = new Map<string, NamedNode>();
  const node = (iri: string): NamedNode => {
    const known = nodes.get(iri) ?? new NamedNode(iri);
    nodes.set(iri, known);
    return known;
  };
  const graph = node(linksGraph(base, key));
  const relate = (subject: string, predicate: string, object: string): Quad =>
    new Quad(node(subject), node(predicate), node(object), graph);
  const tell = (subject: string, predicate: string, value: string, type = "string"): Quad =>
    new Quad(node(subject), node(predicate), new Literal(value, node(xsd + type)), graph);
  return links.flatMap(({ kind, members, reason, score, conflict = [] }) => {
    const name = linkName(kind, members);
    const link = `${base}link/${name}`;
    const utterance = `${base}utterance/${name}`;
    const [first = "", ...others] = members;
    const same = SAME[kind];
    return [
      relate(link, `${rdf}type`, `${rap}Link`),
      tell(link, `${rap}linkKind`, kind),
      ...members.map((member) => relate(link, `${rap}member`, member)),
      // A decimal is written as it is: JSON-LD makes an invalid one of a number.
      tell(link, `${rap}score`, Number.isInteger(score) ? `${score}.0` : String(score), "decimal"),
      tell(link, `${rap}reason`, reason),
      ...conflict.map((words) => tell(link, `${rap}conflict`, words)),
      ...(same === undefined ? [] : others).flatMap((other) => [
        relate(first, `${rap}${same}`, other),
        relate(other, `${rap}${same}`, first),
      ]),
      ...(kind === "utterance"
        ? [relate(utterance, `${rdf}type`, `${rap}Utterance`), relate(link, `${rap}utterance`, utterance)]
        : []),
      ...(kind === "utterance" ? members : []).map((member) => relate(member, `${rap}realizes`, utterance)),
    ];
  });
}
