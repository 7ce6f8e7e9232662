import { Literal, NamedNode, Quad } from "../graph/index.ts";
import { sha256 } from "../record/hash.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { Link, LinkKind } from "./link.ts";

const { rap, rdf, xsd } = NAMESPACES;

/** What ties things that are one. */
const SAME: Readonly<Partial<Record<LinkKind, string>>> = { agreement: "sameAgreement", provision: "sameProvision" };

/** What a link is called in its IRI, and in that of its utterance: a hash of its kind and its members. */
export const linkName = (kind: LinkKind, members: readonly string[]): string =>
  sha256([kind, ...members].join("\n")).slice(0, 16);

/** A triple; of a literal with its datatype, of an IRI without. */
export type LinkFact = readonly [subject: string, predicate: string, object: string, datatype?: string];

/**
 * A link as triples: a node for it; agreements, and provisions, that are one tied to the first of them, in both directions;
 * and statements of one utterance tied to a node for it.
 */
export function linkFacts({ kind, members, reason, score, conflict = [] }: Link, base: string): readonly LinkFact[] {
  const name = linkName(kind, members);
  const link = `${base}link/${name}`;
  const utterance = `${base}utterance/${name}`;
  const [first = "", ...others] = members;
  const same = SAME[kind];
  const tell = (predicate: string, value: string, type = "string"): LinkFact => [link, predicate, value, xsd + type];
  return [
    [link, `${rdf}type`, `${rap}Link`],
    tell(`${rap}linkKind`, kind),
    ...members.map((member): LinkFact => [link, `${rap}member`, member]),
    // A decimal is written as it is: JSON-LD makes an invalid one of a number.
    tell(`${rap}score`, Number.isInteger(score) ? `${score}.0` : String(score), "decimal"),
    tell(`${rap}reason`, reason),
    ...conflict.map((words) => tell(`${rap}conflict`, words)),
    ...(same === undefined ? [] : others).flatMap((other): readonly LinkFact[] => [
      [first, `${rap}${same}`, other],
      [other, `${rap}${same}`, first],
    ]),
    ...(kind === "utterance"
      ? ([
          [utterance, `${rdf}type`, `${rap}Utterance`],
          [link, `${rap}utterance`, utterance],
        ] satisfies LinkFact[])
      : []),
    ...(kind === "utterance" ? members : []).map((member): LinkFact => [member, `${rap}realizes`, utterance]),
  ];
}

/** Triples as quads of a graph. */
export function linkQuads(facts: Iterable<LinkFact>, graph: NamedNode): readonly Quad[] {
  const nodes = new Map<string, NamedNode>();
  const node = (iri: string): NamedNode => {
    const known = nodes.get(iri) ?? new NamedNode(iri);
    nodes.set(iri, known);
    return known;
  };
  return Array.from(facts, ([subject, predicate, object, datatype]) => {
    const value = datatype === undefined ? node(object) : new Literal(object, node(datatype));
    return new Quad(node(subject), node(predicate), value, graph);
  });
}
