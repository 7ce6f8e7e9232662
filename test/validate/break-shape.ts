import type { Quad, Term } from "@rdfjs/types";
import { type DataGraph, dataGraph, type Shapes } from "../../src/validate/index.ts";
import { NAMESPACES } from "../../src/vocabulary/index.ts";
import { literal, namedNode, quad, turtle } from "./mutate.ts";

const { sh, xsd } = NAMESPACES;

/** Nodes that a record has no key for: the link pass and the selectors write them. */
export const LINKED: readonly Quad[] = turtle(
  `<utterance/1> a rap:Utterance . statement:1 rap:realizes <utterance/1> .
  <link/1> a rap:Link ; rap:linkKind "agreement" ; rap:member <agreement/bergen-treaty>, <agreement/other> ;
    rap:utterance <utterance/1> ; rap:score 0.76 ; rap:reason "the same place" ; rap:conflict "two dates" .
  <agreement/bergen-treaty> rap:sameAgreement <agreement/other> .
  <agreement/bergen-treaty/art_3> rap:sameProvision <agreement/other/art_3>`,
);

/** A base graph changed so that one constraint of one shape is broken at one node. */
export interface Broken {
  readonly name: string;
  readonly rule: string;
  readonly focus: string;
  readonly expected: RegExp;
  readonly quads: readonly Quad[];
}

interface Site {
  readonly focus: Term;
  readonly shape: Term;
  readonly graph: DataGraph;
  readonly parameter: Term;
  readonly shapes: Shapes;
  without(): Quad[];
  link(value: Term): Quad;
}

const UNKNOWN = namedNode("https://example.org/unknown");
const replaced = (site: Site, value: Term): Quad[] => [...site.without(), site.link(value)];
const typed = (value: string, type: string): Term => literal(value, namedNode(type));
const extras = (site: Site, n: number): Term[] => {
  const type = site.shapes.graph.objects(site.shape, `${sh}datatype`)[0]?.value;
  const node = site.shapes.graph.objects(site.shape, `${sh}nodeKind`).length > 0;
  return Array.from({ length: n }, (_, i) =>
    node ? namedNode(`https://example.org/extra${i}`) : typed(`${i}`, type ?? `${xsd}string`),
  );
};

/** How a value or its absence breaks a constraint, by the parameter that declares it, and what the finding then expects. */
const BREAKS: { readonly [parameter: string]: { readonly expected: RegExp; readonly quads: (site: Site) => Quad[] } } =
  {
    minCount: { expected: /^at least \d$/, quads: (s) => s.without() },
    maxCount: {
      expected: /^at most \d$/,
      quads: (s) => [...s.graph.quads, ...extras(s, Number(s.parameter.value) + 1).map((value) => s.link(value))],
    },
    datatype: { expected: /^a literal of type /, quads: (s) => replaced(s, typed("x", "https://example.org/type")) },
    nodeKind: { expected: /^an IRI$/, quads: (s) => replaced(s, literal("words")) },
    class: { expected: /^a node of type /, quads: (s) => replaced(s, UNKNOWN) },
    in: { expected: /^one of /, quads: (s) => replaced(s, UNKNOWN) },
    or: { expected: /^of type .* or /, quads: (s) => replaced(s, UNKNOWN) },
    pattern: { expected: /^text that matches /, quads: (s) => replaced(s, typed("!", `${xsd}string`)) },
    minLength: { expected: /^text that is not empty$/, quads: (s) => replaced(s, literal("")) },
    minInclusive: { expected: / or more$/, quads: (s) => replaced(s, typed("-1", `${xsd}integer`)) },
    lessThan: {
      expected: /^less than /,
      quads: (s) => replaced(s, s.graph.objects(s.focus, s.parameter.value)[0] ?? UNKNOWN),
    },
    lessThanOrEquals: {
      expected: /^not after /,
      quads: (s) => replaced(s, typed("2999-01-01T00:00:00Z", `${xsd}dateTime`)),
    },
    closed: {
      expected: /^only properties /,
      quads: (s) => [
        ...s.graph.quads,
        quad(namedNode(s.focus.value), namedNode("https://example.org/p"), literal("x")),
      ],
    },
  };

/** One broken graph for each constraint of each shape that has a path, and for each closed shape. */
export function brokenGraphs(base: readonly Quad[], shapes: Shapes): readonly Broken[] {
  const graph = dataGraph(base);
  const targets = [...shapes.graph.quads].filter((q) => q.predicate.value === `${sh}targetClass`);
  return targets.flatMap(({ subject: nodeShape, object: target }) => {
    const instances = graph.instances(target.value);
    // A treaty's text has the shapes of an article, which the base graph is of.
    if (instances.length === 0) return [];
    const own = shapes.graph.objects(nodeShape, `${sh}closed`).length > 0 ? [nodeShape] : [];
    return [...own, ...shapes.graph.objects(nodeShape, `${sh}property`)].flatMap((shape) =>
      Object.entries(BREAKS).flatMap(([name, { expected, quads }]) =>
        (nodeShape === shape && name !== "closed" ? [] : shapes.graph.objects(shape, `${sh}${name}`)).map(
          (parameter) => {
            const site = siteOf(graph, shapes, shape, instances, parameter);
            const rule = `shape/${shape.value.replace(/^.*#/, "")}`;
            return {
              name: `${rule} ${name} at a ${target.value.replace(/^.*[#/]/, "")}`,
              rule,
              expected,
              focus: site.focus.value,
              quads: quads(site),
            };
          },
        ),
      ),
    );
  });
}

/** A place to break: a node of the target class that has a value for the path, if one has. */
function siteOf(graph: DataGraph, shapes: Shapes, shape: Term, instances: readonly Term[], parameter: Term): Site {
  const path = shapes.graph.objects(shape, `${sh}path`)[0];
  const inverse = path && shapes.graph.objects(path, `${sh}inversePath`)[0];
  const valuesOf = (node: Term): readonly Term[] =>
    inverse ? graph.subjectsOf(inverse.value, node) : path ? graph.objects(node, path.value) : [];
  const focus = instances.find((node) => valuesOf(node).length > 0) ?? instances[0];
  if (!focus) throw new Error(`the base graph has no node for ${shape.value}`);
  const predicate = namedNode((inverse ?? path)?.value ?? "");
  const here = (q: Quad): boolean => q.predicate.equals(predicate) && (inverse ? q.object : q.subject).equals(focus);
  return {
    focus,
    shape,
    graph,
    parameter,
    shapes,
    without: () => [...graph.quads].filter((q) => !here(q)),
    link: (value) =>
      (inverse
        ? quad(value as never, predicate, focus as never)
        : quad(focus as never, predicate, value as never)) as unknown as Quad,
  };
}
