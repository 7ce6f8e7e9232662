/*
 * One utterance in several statements, of two articles or of one.
 *
 *   statementReports(facts)      what is kept of a graph's statements: numbers for their words
 *   statementStore()             gathers them, most of each on the disk where they are many
 *   utterances(store)            which of them render one utterance, and who is said to have said it
 */
export { type StatementReport, statementReports } from "./report.ts";
export { type StatementStore, statementStore } from "./statement-store.ts";
export { type Uttered, utterances } from "./utterances.ts";
