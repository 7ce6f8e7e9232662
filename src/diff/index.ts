/*
 * Two exports, thing by thing.
 *
 *   diff(a, b, { tool }): Promise<Outcome<Difference>>     a and b: a folder, or a file of RDF or records
 *   differenceText(difference, { color }): Generator<string>   for people, grouped by article and thing
 *   differenceJson(changes): Generator<string>              for programs, an array of changes
 */
export type { Change, KindOfChange } from "./change.ts";
export { type Difference, type DiffOptions, diff } from "./diff.ts";
export { differenceJson } from "./json.ts";
export { differenceText, type TextOptions } from "./text.ts";
