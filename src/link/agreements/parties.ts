import type { Iri } from "../../record/index.ts";
import type { AgreementReport } from "./report.ts";

/**
 * How two reports' parties go together. `same`: both name the same two or more. `open`: one names none, or some of them only,
 * or bodies of the state that the other names. `other`: they contradict each other.
 */
export type Between = "same" | "open" | "other";

export function between(a: AgreementReport, b: AgreementReport): Between {
  if (equal(a.parties, b.parties)) return a.parties.length > 1 ? "same" : "open";
  return within(a.parties, b.parties) || within(principals(a), principals(b)) ? "open" : "other";
}

/** The parties, a state in place of each of its bodies: its ministry, its navy, its central bank. */
const principals = ({ parties, statesOf }: AgreementReport): readonly Iri[] => [
  ...new Set(parties.map((party) => statesOf[party] ?? party)),
];

const equal = (a: readonly Iri[], b: readonly Iri[]): boolean => a.join(" ") === b.join(" ");

/** One has all that the other has; who is named nowhere contradicts nobody. */
function within(a: readonly Iri[], b: readonly Iri[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((party) => many.includes(party));
}
