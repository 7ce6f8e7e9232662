export { extractAgreements } from "./extract-agreements.ts";
export { withImpliedParties } from "./implied-parties.ts";
