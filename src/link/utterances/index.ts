/*
 * One utterance in several statements, of two articles or of one.
 *
 *   statementReports(facts)      what is kept of a graph's statements: numbers for their words
 *   statementStore()             gathers them, close together
 *   utteranceLinks(store)        which of them render one utterance, and who is said to have said it
 */
export { type StatementReport, statementReports } from "./report.ts";
export { type StatementStore, statementStore } from "./statement-store.ts";
export { utteranceLinks } from "./utterances.ts";
