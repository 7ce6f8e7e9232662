export * from "./collect.ts";
export * from "./diagnostic.ts";
export * from "./format.ts";
