export * from "./fold.ts";
export * from "./given-names.ts";
export * from "./heads.ts";
export * from "./leaders.ts";
export * from "./names.ts";
export * from "./posts.ts";
export * from "./states.ts";
