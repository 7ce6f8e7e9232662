export { type Decide, type DecidedArticle, decideBy } from "./decide.ts";
export { COLUMNS, type Decision, sameDecision } from "./decision.ts";
export { readDecisions } from "./read-decisions.ts";
export { renamed } from "./renamed.ts";
export { decisionLine, decisionsText } from "./write-decisions.ts";
