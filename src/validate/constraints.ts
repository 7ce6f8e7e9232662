import type { Term } from "@rdfjs/types";
import { nearest } from "../record/nearest.ts";
import { NAMESPACES, prefixed } from "../vocabulary/index.ts";
import { pathOfKey, recordKey } from "./record-keys.ts";
import { type ConstraintWords, given, key, type ResultContext, typed, value, values } from "./result-context.ts";
import { listMembers, parameter } from "./shapes.ts";
import { termWords } from "./words.ts";

function missing(context: ResultContext): string {
  const { path } = context;
  if (!path?.startsWith("^") || recordKey(path)) return `Add ${key(context)}.`;
  return `Let a node point to this one by ${path.slice(1)}, or leave it out.`;
}

/** The candidate whose local name is closest in spelling to that of a prefixed name, an IRI or a quoted string. */
function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const local = (text: string): string => text.replace(/[<>"]/g, "").replace(/^.*[:/#]/, "");
  const near = nearest(local(name), candidates.map(local));
  return candidates.find((candidate) => local(candidate) === near);
}

const pointAtTyped = (context: ResultContext): string =>
  `Let ${key(context)} point to a thing of the right type that is described in the same graph.`;

/** The alternatives of `sh:or` on values: classes or datatypes. */
function orOnValues(context: ResultContext): ConstraintWords {
  const of = (name: string): readonly string[] =>
    orMembers(context)
      .flatMap((member) => parameter(context.shapes, member, name) ?? [])
      .map((type) => prefixed(type.value));
  const [classes, datatypes] = [of("class"), of("datatype")];
  const expected = `of type ${[...classes, ...datatypes].join(" or ")}`;
  return classes.length > 0
    ? { expected, actual: typed(context), suggestion: pointAtTyped(context) }
    : { expected, actual: value(context), suggestion: `Write ${key(context)} as ${datatypes.join(" or ")}.` };
}

/** The alternatives of `sh:or` on a node: one of some properties must be there (`sh:minCount`), or one must not. */
function orOnNode(context: ResultContext): ConstraintWords {
  const paths = (name: string): readonly string[] =>
    orMembers(context)
      .filter((member) => parameter(context.shapes, member, name))
      .flatMap((member) => parameter(context.shapes, member, "path") ?? [])
      .map((path) => prefixed(path.value));
  const [needed, excluded] = [paths("minCount"), paths("maxCount")];
  const keys = (names: readonly string[]): string => names.map((name) => `"${recordKey(name) ?? name}"`).join(" or ");
  return needed.length > 0
    ? { expected: needed.join(" or "), actual: "none of them", suggestion: `Add ${keys(needed)}.` }
    : { expected: excluded.join(" or "), actual: "both", suggestion: `Take out ${keys(excluded)}.` };
}

const orMembers = (context: ResultContext): readonly Term[] =>
  listMembers(context.shapes, parameter(context.shapes, context.shape, "or"));

function closedSuggestion(context: ResultContext): string {
  const path = context.path ?? "";
  const properties = context.shapes.graph
    .objects(context.shape, `${NAMESPACES.sh}property`)
    .flatMap((property) => context.shapes.graph.objects(property, `${NAMESPACES.sh}path`))
    .filter((term) => term.termType === "NamedNode")
    .map((term) => prefixed(term.value));
  // Who knows the record writes its keys: rap:parties for rap:party.
  const meant = pathOfKey(path.replace(/^.*[:/#]/, ""));
  const near = meant !== undefined && properties.includes(meant) ? meant : nearestName(path, properties);
  return near
    ? `Did you mean ${near}? Otherwise leave the property out.`
    : "Leave the property out, or put it on another node.";
}

function inSuggestion(context: ResultContext): string {
  const members = listMembers(context.shapes, parameter(context.shapes, context.shape, "in")).map(termWords);
  const near = nearestName(value(context), members);
  return near ? `Did you mean ${near}?` : `Choose one of the listed values for ${key(context)}.`;
}

/** What each constraint component of SHACL (Recommendation, section 4) asks, was given, and how to mend it. */
export const CONSTRAINTS: { readonly [component: string]: (context: ResultContext) => ConstraintWords } = {
  MinCountConstraintComponent: (c) => ({
    expected: `at least ${given(c, "minCount")}`,
    actual: values(c),
    suggestion: missing(c),
  }),
  MaxCountConstraintComponent: (c) => ({
    expected: `at most ${given(c, "maxCount")}`,
    actual: values(c),
    suggestion: `Keep one of the values of ${key(c)}; if two articles disagree, look at both.`,
  }),
  DatatypeConstraintComponent: (c) => ({
    expected: `a literal of type ${given(c, "datatype")}`,
    actual: value(c),
    suggestion: `Write ${key(c)} as ${given(c, "datatype")}.`,
  }),
  ClassConstraintComponent: (c) => ({
    expected: `a node of type ${given(c, "class")}`,
    actual: typed(c),
    suggestion: pointAtTyped(c),
  }),
  NodeKindConstraintComponent: (c) => ({
    expected: given(c, "nodeKind") === "sh:IRI" ? "an IRI" : given(c, "nodeKind"),
    actual: value(c),
    suggestion: `Give ${key(c)} as an absolute IRI.`,
  }),
  InConstraintComponent: (c) => ({
    expected: `one of ${listMembers(c.shapes, parameter(c.shapes, c.shape, "in"))
      .map(termWords)
      .join(", ")}`,
    actual: value(c),
    suggestion: inSuggestion(c),
  }),
  PatternConstraintComponent: (c) => ({
    expected: `text that matches ${parameter(c.shapes, c.shape, "pattern")?.value ?? ""}`,
    actual: value(c),
    suggestion: `Write ${key(c)} in that form.`,
  }),
  MinLengthConstraintComponent: (c) => ({
    expected: "text that is not empty",
    actual: value(c),
    suggestion:
      c.value?.termType === "Literal"
        ? `Leave ${key(c)} out where there is nothing to say.`
        : `Write ${key(c)} as a string, not as a node.`,
  }),
  MinInclusiveConstraintComponent: (c) => ({
    expected: `${given(c, "minInclusive")} or more`,
    actual: value(c),
    suggestion: "Count in Unicode code points from 0.",
  }),
  LessThanConstraintComponent: (c) => ({
    expected: `less than ${given(c, "lessThan")}`,
    actual: value(c),
    suggestion: "Start and end are half-open: the end is the position after the last character.",
  }),
  LessThanOrEqualsConstraintComponent: (c) => ({
    expected: `not after ${given(c, "lessThanOrEquals")}`,
    actual: value(c),
    suggestion: "Exchange the two bounds, or mend the one that is wrong.",
  }),
  OrConstraintComponent: (c) => (c.path === undefined ? orOnNode(c) : orOnValues(c)),
  ClosedConstraintComponent: (c) => ({
    expected: "only properties that the ontology has for this class",
    actual: `${c.path ?? ""} ${value(c)}`,
    suggestion: closedSuggestion(c),
  }),
};
