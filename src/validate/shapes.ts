import type { Quad, Term } from "@rdfjs/types";
import type SHACLValidator from "rdf-validate-shacl";
import { NAMESPACES, ontologyFile } from "../vocabulary/index.ts";
import { type DataGraph, dataGraph } from "./data-graph.ts";

/** A shapes graph made ready once: the engine's compiled form, and its triples to look a shape's parameters up in. */
export interface Shapes {
  readonly graph: DataGraph;
  readonly engine: SHACLValidator;
}

/** What a shape says of a parameter such as `sh:minCount`. */
export function parameter(shapes: Shapes, shape: Term, name: string): Term | undefined {
  return shapes.graph.objects(shape, `${NAMESPACES.sh}${name}`)[0];
}

/** The members of an RDF list. */
export function listMembers(shapes: Shapes, head: Term | undefined): readonly Term[] {
  const members: Term[] = [];
  for (let node = head; node && node.value !== `${NAMESPACES.rdf}nil`; ) {
    const first = shapes.graph.objects(node, `${NAMESPACES.rdf}first`)[0];
    if (first) members.push(first);
    node = shapes.graph.objects(node, `${NAMESPACES.rdf}rest`)[0];
  }
  return members;
}

/**
 * Compiles shapes for the engine, which is loaded here and not before: it costs about 140 ms of start-up.
 *
 * The engine is rdf-validate-shacl: 34 small packages of plain JavaScript. The other one, shacl-engine, was measured at
 * 17 ms against 28 ms a graph of 537 quads, but brings Comunica with it, 483 packages in all, for a program that people
 * run by `npx`. What the first is too lenient about (2025-13-45 as a date) stands in `checks/`.
 */
export async function compileShapes(quads: readonly Quad[]): Promise<Shapes> {
  const [{ default: Validator }, { Store }] = await Promise.all([import("rdf-validate-shacl"), import("n3")]);
  return { graph: dataGraph(quads), engine: new Validator(new Store([...quads])) };
}

let bundled: Promise<Shapes> | undefined;

/** The shapes of `ontology/shapes.ttl`, parsed and compiled at the first call. */
export function bundledShapes(): Promise<Shapes> {
  bundled ??= import("n3").then(({ Parser }) => compileShapes(new Parser().parse(ontologyFile("shapes.ttl"))));
  return bundled;
}
