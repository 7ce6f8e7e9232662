export { CHECKS, type Check } from "./checks/index.ts";
export { type DataGraph, dataGraph } from "./data-graph.ts";
export type { Finding } from "./finding.ts";
export type { Place, ValidateOptions } from "./options.ts";
export type { ShaclResult } from "./shacl.ts";
export { bundledShapes, compileShapes, type Shapes } from "./shapes.ts";
export type { TripleSet } from "./triple-set.ts";
export { validateGraph } from "./validate-graph.ts";
