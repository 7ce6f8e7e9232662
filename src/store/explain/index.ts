export { around, type SourceText } from "./around.ts";
export { explain, type ReadAround } from "./explain.ts";
export { explanationText } from "./explanation-text.ts";
export { type Resolution, resolve } from "./resolve.ts";
export type { ExplainedProperty, ExplainedValue, Explanation, PassageWords } from "./types.ts";
