export { extractAgreements } from "./extract-agreements.ts";
export { withImpliedStates } from "./implied-states.ts";
