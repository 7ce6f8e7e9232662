export { checkRecord } from "./check.ts";
export { type CompleteOptions, complete } from "./complete.ts";
export { type Decision, decisionLine, decisionsText, readDecisions, sameDecision } from "./decisions/index.ts";
export { articleIri, articleKey, DEFAULT_BASE, graphIri, isBase } from "./identity.ts";
export { isIri } from "./iri.ts";
export { includeText, type QuotePolicy, quote, withoutText } from "./quote.ts";
export { recordJson } from "./serialise.ts";
export { slug } from "./slug.ts";
export type * from "./types.ts";
