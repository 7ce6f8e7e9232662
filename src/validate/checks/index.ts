import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";
import type { ValidateOptions } from "../options.ts";
import { anchorsInsideText } from "./anchors-inside-text.ts";
import { blankNodes } from "./blank-nodes.ts";
import { emptyGraph } from "./empty-graph.ts";
import { exactLength } from "./exact-length.ts";
import { existingDates } from "./existing-dates.ts";
import { knownClasses } from "./known-classes.ts";
import { namedSides } from "./named-sides.ts";
import { nestedInItself } from "./nested-in-itself.ts";
import { signedBeforeReported } from "./signed-before-reported.ts";
import { validIris } from "./valid-iris.ts";
import { wellFormedLiterals } from "./well-formed-literals.ts";

export type Check = (graph: DataGraph, options: ValidateOptions) => Iterable<Finding>;

/** What SHACL Core cannot say, or its engines are too lenient about. */
export const CHECKS: readonly Check[] = [
  emptyGraph,
  blankNodes,
  validIris,
  wellFormedLiterals,
  existingDates,
  knownClasses,
  anchorsInsideText,
  exactLength,
  nestedInItself,
  namedSides,
  signedBeforeReported,
];
