export * from "./fold.ts";
export * from "./states.ts";
