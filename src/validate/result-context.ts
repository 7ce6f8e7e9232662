import type { Term } from "@rdfjs/types";
import { prefixed } from "../vocabulary/index.ts";
import type { DataGraph } from "./data-graph.ts";
import { recordKey } from "./record-keys.ts";
import { parameter, type Shapes } from "./shapes.ts";
import { termWords } from "./words.ts";

/** One result of the engine, with what is needed to say it in words. */
export interface ResultContext {
  readonly shapes: Shapes;
  readonly graph: DataGraph;
  readonly shape: Term;
  readonly focus: Term;
  readonly value: Term | undefined;
  /** The values that the shape's path leads to. */
  readonly values: readonly Term[];
  /** Prefixed path. */
  readonly path: string | undefined;
}

export interface ConstraintWords {
  readonly expected?: string;
  readonly actual?: string;
  readonly suggestion?: string;
}

export const given = (context: ResultContext, name: string): string => {
  const term = parameter(context.shapes, context.shape, name);
  return term ? termWords(term).replace(/^"([^"]*)"\^\^xsd:(integer|boolean)$/, "$1") : "";
};
export const value = (context: ResultContext): string => (context.value ? termWords(context.value) : "nothing");
export const values = (context: ResultContext): string =>
  context.values.length === 0
    ? "none"
    : `${context.values.length}: ${context.values.slice(0, 3).map(termWords).join(", ")}`;

/** The key of the record that the path comes from, as a phrase. */
export const key = (context: ResultContext): string => {
  const name = context.path && recordKey(context.path);
  return name ? `"${name}"` : (context.path ?? "it");
};

/** A value with the classes it has in this graph. */
export const typed = (context: ResultContext): string => {
  const types = context.value ? context.graph.types(context.value).map(prefixed) : [];
  return `${value(context)}, ${types.length > 0 ? `of type ${types.join(" and ")}` : "which has no type in this graph"}`;
};
