export { type Converted, type ConvertOptions, convert, type Exported, type Rejected } from "./convert.ts";
export type { Counts } from "./counts.ts";
export { type ExportOptions, exportArticles, type ProgressAt } from "./export.ts";
export { findSources, nameOf, type Source } from "./inputs.ts";
export type { Report } from "./report.ts";
export { summary } from "./summary.ts";
