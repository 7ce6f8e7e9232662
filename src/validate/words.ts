import type { Term } from "@rdfjs/types";
import { NAMESPACES, prefixed } from "../vocabulary/index.ts";
import type { DataGraph } from "./data-graph.ts";

const LABEL_POINTS = 60;

/** A term as Turtle would write it, cut to a readable length. */
export function termWords(term: Term): string {
  if (term.termType === "NamedNode") return prefixed(term.value);
  if (term.termType === "BlankNode") return `_:${term.value}`;
  if (term.termType !== "Literal") return term.value;
  const words = JSON.stringify(cut(term.value));
  if (term.language) return `${words}@${term.language}`;
  return term.datatype.value === `${NAMESPACES.xsd}string` ? words : `${words}^^${prefixed(term.datatype.value)}`;
}

/** At most 60 code points of a text, on one line. */
export function cut(text: string): string {
  const points = [...text.replace(/\s+/g, " ")];
  return points.length <= LABEL_POINTS ? points.join("") : `${points.slice(0, LABEL_POINTS - 1).join("")}…`;
}

/** Where a node's words are found, the first that is there: its own name, else those of the passage it stands on. */
const LABEL_PATHS: readonly (readonly string[])[] = [
  [`${NAMESPACES.schema}name`],
  [`${NAMESPACES.schema}headline`],
  [`${NAMESPACES.oa}exact`],
  [`${NAMESPACES.rap}label`],
  [`${NAMESPACES.rap}title`],
  [`${NAMESPACES.rap}words`],
  [`${NAMESPACES.rap}instrument`],
  [`${NAMESPACES.rap}content`, `${NAMESPACES.oa}exact`],
  [`${NAMESPACES.rap}act`, `${NAMESPACES.oa}exact`],
  [`${NAMESPACES.rap}wording`, `${NAMESPACES.oa}exact`],
  [`${NAMESPACES.rap}evidence`, `${NAMESPACES.oa}exact`],
];

/** What a node is, for a reader: its class and name or words, `Agreement "Bergen Treaty"`; undefined where nothing is known. */
export function nodeLabel(graph: DataGraph, node: Term): string | undefined {
  const types = graph.types(node).map((type) => type.replace(/^.*[#/]/, ""));
  const words = LABEL_PATHS.flatMap((path) =>
    path.reduce<readonly Term[]>((nodes, step) => nodes.flatMap((n) => graph.objects(n, step)), [node]),
  )[0]?.value;
  if (types.length === 0 && words === undefined) return undefined;
  const type = types.length > 0 ? types.join(" and ") : "Node";
  return words === undefined ? type : `${type} "${cut(words)}"`;
}
