import type { Quad, Term } from "@rdfjs/types";
import type SHACLValidator from "rdf-validate-shacl";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { NAMESPACES, ontologyFile } from "../vocabulary/index.ts";
import { type DataGraph, dataGraph } from "./data-graph.ts";
import { type DirectEngine, directEngine } from "./direct-engine.ts";
import { IndexedDataset } from "./indexed-dataset.ts";
import { unrunnable } from "./unrunnable.ts";

/** A shapes graph made ready once: the engine's compiled form, and its triples to look a shape's parameters up in. */
export interface Shapes {
  readonly graph: DataGraph;
  readonly engine: SHACLValidator;
  /** What runs them. */
  readonly run: DirectEngine;
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
 * The engine is rdf-validate-shacl, its loop replaced by one that keeps no graph of results (`directEngine`). Measured
 * against shacl-engine 1.1, the other one, on our shapes, all over our own index of a graph (`bench/shacl.mjs --install`):
 * - time over 1,000 generated article graphs (530,526 quads), in processor time: 9.1 ms a graph, medians 8.8; as published
 *   12.4; shacl-engine 9.6, with the same results;
 * - strictness over 394 graphs, each broken in one place: the same results but for two. shacl-engine refuses the time
 *   2025-13-45T00:00:00Z, which passes here (a check of ours stands in), and it refuses as no xsd:string any words with a
 *   character beyond U+FFFF, which would reject every article that quotes an emoji;
 * - install: 34 packages and 10 MB against 483 packages and 67 MB, since it brings Comunica along, for a program that
 *   people run by `npx`.
 *
 * @returns a failure with a diagnostic for each thing that cannot be run
 */
export async function compileShapes(quads: readonly Quad[]): Promise<Outcome<Shapes>> {
  const [{ default: Validator }, { default: environment }, { default: Engine }] = await Promise.all([
    import("rdf-validate-shacl"),
    import("rdf-validate-shacl/src/defaultEnv.js"),
    import("rdf-validate-shacl/src/validation-engine.js"),
  ]);
  // Its own dataset takes two thirds of the time; ours answers the same questions from an index.
  const factory = Object.assign(Object.create(environment) as typeof environment, {
    dataset: (members?: readonly Quad[]) => new IndexedDataset(members),
  });
  const engine = new Validator(new IndexedDataset(quads), { factory });
  const run = directEngine(Engine, engine);
  engine.validationEngine = run;
  const shapes = { graph: dataGraph(quads), engine, run };
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
  // They do not recurse, so there is no need to count how often a node is checked.
  shapes.value.run.maxNodeChecks = 0;
  return shapes.value;
}
