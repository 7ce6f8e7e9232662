export * from "./concepts.ts";
export * from "./files.ts";
export * from "./namespaces.ts";
