import { COLUMNS, type Decision } from "./decision.ts";

const cell = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** A row of the table: things by their tail under the base. */
export function decisionLine(decision: Decision, base: string): string {
  const short = (iri: string): string => (iri.startsWith(base) ? iri.slice(base.length) : iri);
  const { thing, as, article, why, by } = decision;
  return [decision.decision, short(thing), short(as), cell(article), cell(why), cell(by)].join("\t").trimEnd();
}

/** A table of its own: the heading, and the rows. */
export const decisionsText = (decisions: readonly Decision[], base: string): string =>
  `${[COLUMNS.join("\t"), ...decisions.map((decision) => decisionLine(decision, base))].join("\n")}\n`;
