import type { Term } from "@rdfjs/types";
import { collect, type Diagnostic } from "../diagnostic/index.ts";
import { NAMESPACES, prefixed } from "../vocabulary/index.ts";
import { type Descriptions, nodeKey, type Triple } from "./descriptions.ts";
import { MAPPING, type NodeType, type Property } from "./mapping.ts";

const { rdf, rap } = NAMESPACES;
const TYPE = `${rdf}type`;

const TYPES: ReadonlyMap<string, NodeType> = new Map(
  Object.entries(MAPPING).map(([type, mapping]) => [mapping.class, type as NodeType]),
);

/** What no record took in, and why. */
interface Group {
  readonly rule: string;
  readonly message: (n: number) => string;
  readonly first: Triple;
  readonly path?: string;
  readonly expected?: string;
  n: number;
}

/**
 * What a graph says and no record took in, counted by predicate or class, each with the first place where it stands. The
 * reifiers of RDF 1.2 are left out: they say once more on which words a triple stands (`--evidence reifier`).
 */
export function leftOver(graph: Descriptions): readonly Diagnostic[] {
  const groups = new Map<string, Group>();
  const reifiers = evidenceReifiers(graph);
  for (const triple of graph.triples) {
    if (triple.taken || reifiers.has(nodeKey(triple.quad.subject))) continue;
    const { name, ...group } = groupOf(graph, triple);
    const key = `${group.rule} ${name}`;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, { ...group, first: triple, n: 1 });
    else held.n++;
  }
  const found = collect();
  for (const { rule, message, first, path, expected, n } of groups.values()) {
    const { subject, object } = first.quad;
    found.add("warning", rule, () => ({
      severity: "warning",
      rule,
      message: `${message(n)} ${n === 1 ? "It is" : "They are"} in no record.`,
      node: subject.termType === "BlankNode" ? `_:${subject.value}` : subject.value,
      ...(path !== undefined && { path }),
      ...(expected !== undefined && { expected }),
      actual: n === 1 ? words(object) : `${words(object)}, the first of ${n}`,
    }));
  }
  return found.diagnostics();
}

/** The reifiers that say nothing but on which words a triple stands. */
function evidenceReifiers(graph: Descriptions): ReadonlySet<string> {
  const saying = (predicates: readonly string[], whether: boolean): readonly string[] =>
    graph.triples.flatMap(({ quad: { subject, predicate } }) =>
      predicates.includes(predicate.value) === whether ? [nodeKey(subject)] : [],
    );
  const found = new Set(saying([`${rdf}reifies`], true));
  for (const node of saying([`${rdf}reifies`, `${rap}evidence`], false)) found.delete(node);
  return found;
}

function groupOf(graph: Descriptions, { quad }: Triple): Omit<Group, "first" | "n"> & { readonly name: string } {
  const predicate = prefixed(quad.predicate.value);
  const classes = graph.of(quad.subject, TYPE);
  const types = classes.flatMap(({ quad: { object } }) => TYPES.get(object.value) ?? []);
  if (types.length === 0) {
    const name = classes[0] === undefined ? "without a type" : prefixed(classes[0].quad.object.value);
    const what =
      classes[0] === undefined ? "nodes without a type" : `nodes of the class ${name}, which records do not have`;
    return { rule: "records/unknown-class", name, message: (n) => `${triples(n)} of ${what}.`, path: predicate };
  }
  const read = classes.some(({ taken }) => taken);
  if (!read) {
    const name = types.join(" and ");
    const message = (n: number): string => `${triples(n)} of a ${name} that nothing ties to an article.`;
    return { rule: "records/untied", name, message, path: predicate };
  }
  const takes = properties(types).filter(([, property]) => property.predicate === quad.predicate.value);
  const backwards = referrers(graph, quad.object, quad.predicate.value);
  const keys = [...takes, ...backwards];
  const [found] = keys;
  if (found === undefined) {
    const what = quad.predicate.value === TYPE ? `class ${words(quad.object)}` : predicate;
    const message = (n: number): string =>
      `${triples(n)} with the ${quad.predicate.value === TYPE ? what : `property ${what}`}, for which a ${types[0]} has no key.`;
    return { rule: "records/unknown-property", name: `${what} ${types[0]}`, message, path: predicate };
  }
  const named = keys.map(([key]) => `"${key}"`).join(" or ");
  return {
    rule: "records/value",
    name: `${predicate} ${types[0]}`,
    message: (n) =>
      `${triples(n)} with a value that ${keys.length === 1 ? "the key" : "neither of the keys"} ${named} ${keys.length === 1 ? "does not take" : "takes"}.`,
    path: predicate,
    expected: [...new Set(keys.map(([, property]) => expectation(property)))].join(", or "),
  };
}

const triples = (n: number): string => (n === 1 ? "1 triple" : `${n} triples`);

function properties(types: readonly NodeType[]): readonly (readonly [string, Property])[] {
  return types.flatMap((type) => Object.entries<Property>(MAPPING[type].properties)).filter(([, p]) => !p.reverse);
}

/** The keys of an object's types that read a predicate backwards. */
function referrers(graph: Descriptions, object: Term, predicate: string): readonly (readonly [string, Property])[] {
  const types = graph.of(object, TYPE).flatMap(({ quad }) => TYPES.get(quad.object.value) ?? []);
  return types
    .flatMap((type) => Object.entries<Property>(MAPPING[type].properties))
    .filter(([, property]) => property.reverse && property.predicate === predicate);
}

function expectation({ object, datatype, types, list }: Property): string {
  const one = list ? "" : "one ";
  if (object === "node") return `${one}${types?.join(" or ")}, described in the same graph`;
  if (object === "literal")
    return `${one}literal${datatype === undefined ? " without a language" : ` of type ${prefixed(datatype)}`}`;
  return object === "concept" ? `${one}concept of the ontology` : `${one}IRI`;
}

function words(term: Term): string {
  if (term.termType === "NamedNode") return prefixed(term.value);
  if (term.termType === "Quad") return `<<( ${[term.subject, term.predicate, term.object].map(words).join(" ")} )>>`;
  return term.termType === "Literal"
    ? JSON.stringify(term.value.slice(0, 80))
    : nodeKey(term).replace("BlankNode", "_");
}
