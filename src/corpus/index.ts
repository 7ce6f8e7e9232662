export { type Converted, type ConvertOptions, convert, type Exported, type Rejected } from "./convert.ts";
export type { Counts } from "./counts.ts";
export { exportArticles } from "./export.ts";
export type { Beginning, ExportOptions, ProgressAt } from "./export-options.ts";
export { findSources, nameOf, type Source } from "./inputs.ts";
export type { Report } from "./report.ts";
export { summary } from "./summary.ts";
