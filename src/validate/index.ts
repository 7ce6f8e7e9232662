export { CHECKS, type Check } from "./checks/index.ts";
export { type DataGraph, dataGraph } from "./data-graph.ts";
export type { Finding } from "./finding.ts";
export type { Place, ValidateOptions } from "./options.ts";
export { shaclReport } from "./shacl-report.ts";
export { bundledShapes, compileShapes, type Shapes } from "./shapes.ts";
export { validateGraph } from "./validate-graph.ts";
