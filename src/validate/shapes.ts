import type { Quad, Term } from "@rdfjs/types";
import type SHACLValidator from "rdf-validate-shacl";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { NAMESPACES, ontologyFile } from "../vocabulary/index.ts";
import { type DataGraph, dataGraph } from "./data-graph.ts";
import { IndexedDataset } from "./indexed-dataset.ts";
import { unrunnable } from "./unrunnable.ts";

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
 * The engine is rdf-validate-shacl. Over our shapes and the graphs of the two articles of input/ (1,480 and 1,167 quads) it
 * takes 82 and 68 ms as it comes, 28 and 22 ms with our own dataset beneath it (medians of 20). shacl-engine, the other
 * one, was faster than the first figure (17 to 28 on graphs of 537 quads), but it brings Comunica along, 483 packages
 * against 34, for a program that people run by `npx`. Where the engine is too lenient (2025-13-45 passes for a date), a
 * check of ours stands in.
 * @returns a failure with a diagnostic for each thing that cannot be run
 */
export async function compileShapes(quads: readonly Quad[]): Promise<Outcome<Shapes>> {
  const [{ default: Validator }, { default: environment }] = await Promise.all([
    import("rdf-validate-shacl"),
    import("rdf-validate-shacl/src/defaultEnv.js"),
  ]);
  // Its own dataset takes two thirds of the time; ours answers the same questions from an index.
  const factory = Object.assign(Object.create(environment) as typeof environment, {
    dataset: (members?: readonly Quad[]) => new IndexedDataset(members),
  });
  const shapes = { graph: dataGraph(quads), engine: new Validator(new IndexedDataset(quads), { factory }) };
  const faults = unrunnable(shapes.engine, shapes.graph);
  return faults.length > 0 ? failure(...faults) : success(shapes);
}

let bundled: Promise<Shapes> | undefined;

/** The shapes of `ontology/shapes.ttl`, parsed and compiled at the first call. */
export function bundledShapes(): Promise<Shapes> {
  bundled ??= compileBundled();
  return bundled;
}

async function compileBundled(): Promise<Shapes> {
  const { Parser } = await import("n3");
  const shapes = await compileShapes(new Parser().parse(ontologyFile("shapes.ttl")));
  if (!shapes.ok) throw new Error(shapes.diagnostics.map((d) => d.message).join("; "));
  return shapes.value;
}
