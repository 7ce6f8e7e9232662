import type { Literal, Term } from "@rdfjs/types";
import type { RecordDraft } from "../record/types.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import { type Descriptions, nodeKey, type Triple } from "./descriptions.ts";
import { MAPPING, type NodeType, type Property } from "./mapping.ts";

const { rap, rdf, oa, prov, xsd } = NAMESPACES;

/** What a record is of. */
const DOCUMENTS = ["Article", "Treaty"] as const;

/** A value of a draft: a plain one, or an object. */
type Value = string | number | boolean | object;

/** The JSON values of literals, by their datatype. */
const PLAIN: { readonly [datatype: string]: (words: string) => Value | undefined } = {
  [`${xsd}string`]: (words) => words,
  [`${xsd}boolean`]: (words) => ({ true: true, "1": true, false: false, "0": false })[words],
  [`${xsd}integer`]: whole,
  [`${xsd}int`]: whole,
  [`${xsd}long`]: whole,
  [`${xsd}nonNegativeInteger`]: whole,
};

function whole(words: string): number | undefined {
  return /^[+-]?[0-9]+$/.test(words) && Number.isSafeInteger(Number(words)) ? Number(words) : undefined;
}

/**
 * The drafts of a graph's articles: `MAPPING` read backwards, from each article along its keys. What a key takes in is
 * marked as taken, all else stays for whoever asks what was left. A blank node gets a name that is local to the record, so
 * that `complete` mints its IRI.
 *
 * Where a graph holds several articles, a part that stands in the text of others is none of this one's.
 */
export function toDrafts(graph: Descriptions): readonly RecordDraft[] {
  const articles = DOCUMENTS.flatMap((type) => instances(graph, type).map((node) => ({ node, type })));
  const localNames = new Map<string, string>();
  const nameOf = (node: Term): string => {
    if (node.termType !== "BlankNode") return node.value;
    const known = localNames.get(node.value);
    const name = known ?? `b${localNames.size + 1}`;
    localNames.set(node.value, name);
    return name;
  };

  const describe = (node: Term, type: NodeType, texts: ReadonlySet<string> | undefined): object => {
    const { class: iri, properties } = MAPPING[type];
    for (const triple of graph.of(node, `${rdf}type`)) if (triple.quad.object.value === iri) triple.taken = true;
    const described: [string, unknown][] = [
      ["id", nameOf(node)],
      ["type", type],
    ];
    for (const [key, property] of Object.entries(properties as Readonly<Record<string, Property>>)) {
      const values: Value[] = [];
      for (const triple of inOrder(graph, node, property)) {
        const value = valueIn(triple, property, texts);
        if (value === undefined) continue;
        triple.taken = true;
        values.push(value);
        if (!property.list) break;
      }
      if (values.length > 0) described.push([key, property.list ? values : values[0]]);
    }
    return Object.fromEntries(described);
  };

  /** What a triple says as a value of a key; nothing where it is none of that key's. */
  const valueIn = ({ quad }: Triple, property: Property, texts: ReadonlySet<string> | undefined): Value | undefined => {
    const term = property.reverse ? quad.subject : quad.object;
    if (property.object === "literal") return term.termType === "Literal" ? plain(term, property) : undefined;
    if (term.termType !== "NamedNode" && term.termType !== "BlankNode") return undefined;
    if (property.object === "reference") return nameOf(term);
    if (property.object === "concept") return term.value.startsWith(rap) ? term.value.slice(rap.length) : undefined;
    const type = property.types?.find((one) => isA(graph, term, one));
    if (type === undefined || (texts !== undefined && !standsIn(graph, term, type, texts))) return undefined;
    return describe(term, type, texts);
  };

  return articles.map(({ node, type }) => {
    const texts = graph.about(node, `${prov}specializationOf`).map(({ quad }) => nodeKey(quad.subject));
    return describe(node, type, articles.length > 1 ? new Set(texts) : undefined) as RecordDraft;
  });
}

function plain({ value, datatype }: Literal, property: Property): Value | undefined {
  if (property.datatype !== undefined) return datatype.value === property.datatype ? value : undefined;
  return PLAIN[datatype.value]?.(value);
}

/** The triples that may belong under a key; of several where one is asked, always the same comes first. */
function inOrder(graph: Descriptions, node: Term, { predicate, reverse, list }: Property): readonly Triple[] {
  const found = reverse ? graph.about(node, predicate) : graph.of(node, predicate);
  if (list || found.length < 2) return found;
  const key = ({ quad }: Triple): string => (reverse ? quad.subject : quad.object).value;
  return [...found].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The nodes of a type, in the order in which they came. */
function instances(graph: Descriptions, type: NodeType): readonly Term[] {
  const found = graph.triples.filter(
    ({ quad }) => quad.predicate.value === `${rdf}type` && quad.object.value === MAPPING[type].class,
  );
  return found.map(({ quad }) => quad.subject);
}

function isA(graph: Descriptions, node: Term, type: NodeType): boolean {
  return graph.of(node, `${rdf}type`).some(({ quad }) => quad.object.value === MAPPING[type].class);
}

/** Whether a node or a part of it is anchored in one of some texts; what is anchored nowhere stands in all. */
function standsIn(graph: Descriptions, node: Term, type: NodeType, texts: ReadonlySet<string>): boolean {
  const found = textsOf(graph, node, type);
  return found.size === 0 || [...found].some((text) => texts.has(text));
}

function textsOf(graph: Descriptions, node: Term, type: NodeType): ReadonlySet<string> {
  const found = new Set(graph.of(node, `${oa}hasSource`).map(({ quad }) => nodeKey(quad.object)));
  for (const property of Object.values<Property>(MAPPING[type].properties)) {
    for (const { quad } of property.types === undefined ? [] : inOrder(graph, node, property)) {
      const part = property.reverse ? quad.subject : quad.object;
      const partType = property.types?.find((one) => isA(graph, part, one));
      if (partType !== undefined) for (const text of textsOf(graph, part, partType)) found.add(text);
    }
  }
  return found;
}
