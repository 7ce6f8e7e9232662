export * from "./diagnostic.ts";
export * from "./format.ts";
