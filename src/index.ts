export type * from "./article/types.ts";
export type * from "./diagnostic/index.ts";
export type * from "./record/types.ts";
