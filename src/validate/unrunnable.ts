import type { Term } from "@rdfjs/types";
import type SHACLValidator from "rdf-validate-shacl";
import type { Diagnostic } from "../diagnostic/index.ts";
import { NAMESPACES, prefixed } from "../vocabulary/index.ts";
import type { DataGraph } from "./data-graph.ts";
import { IndexedDataset } from "./indexed-dataset.ts";
import { termWords } from "./words.ts";

const { sh, owl } = NAMESPACES;

/** What the engine would leave out without a word. */
const LEFT_OUT: readonly string[] = [`${owl}imports`, `${sh}target`, `${sh}rule`];

/**
 * What of some shapes cannot be run, each once: parts of SHACL beyond Core, paths and patterns that are none. Shapes without
 * any target are such too, for they would pass every graph. The engine itself finds these out as it meets them in the data,
 * or not at all; here each constraint is tried on a node of an empty graph. Empty where everything can be run.
 */
export function unrunnable(engine: SHACLValidator, shapes: DataGraph): readonly Diagnostic[] {
  const leftOut = LEFT_OUT.flatMap((iri) =>
    [...shapes.quads]
      .filter((quad) => quad.predicate.value === iri)
      .map((quad) => failed(quad.subject, `${prefixed(iri)} ${termWords(quad.object)} is not supported`)),
  );
  try {
    if (engine.shapesGraph.shapesWithTarget.length === 0) return [...leftOut, withoutTarget()];
    return [...leftOut, ...engine.shapesGraph.shapeNodesWithConstraints.flatMap((shape) => tried(engine, shape))];
  } catch (error) {
    return [...leftOut, failed(undefined, wordsOf(error))];
  }
}

/** Tries a shape's path and constraints on a node that has nothing. */
function tried(engine: SHACLValidator, node: Term): readonly Diagnostic[] {
  const { factory } = engine;
  const [focus, value] = [factory.namedNode("urn:x-shapes:focus"), factory.literal("value")];
  engine.$data = factory.clownface({ dataset: new IndexedDataset() });
  try {
    const shape = engine.shapesGraph.getShape(node);
    shape.getValueNodes(focus, engine.$data);
    for (const { component, validate } of shape.constraints) {
      if (validate) validate(focus, value);
      else if (component.node.value !== `${sh}PropertyConstraintComponent`) {
        return [failed(node, `${prefixed(component.node.value)} is not supported here`)];
      }
    }
    return [];
  } catch (error) {
    return [failed(node, wordsOf(error))];
  }
}

function failed(shape: Term | undefined, what: string): Diagnostic {
  const where = shape === undefined || shape.termType === "BlankNode" ? "" : `${termWords(shape)}: `;
  return {
    severity: "error",
    rule: "shapes/failed",
    message: `these shapes cannot be run: ${where}${what}`,
    expected: "SHACL Core, without imports",
  };
}

function withoutTarget(): Diagnostic {
  return {
    severity: "error",
    rule: "shapes/no-target",
    message: "these shapes would check nothing: none has a target",
    expected: "a shape with sh:targetClass, sh:targetNode, sh:targetSubjectsOf or sh:targetObjectsOf",
  };
}

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
