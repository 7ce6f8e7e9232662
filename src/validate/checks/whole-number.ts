import type { Term } from "@rdfjs/types";

/** The value of an integer literal; undefined for anything else (the shapes report that). */
export function wholeNumber(term: Term | undefined): number | undefined {
  return term?.termType === "Literal" && /^[+-]?[0-9]+$/.test(term.value) ? Number(term.value) : undefined;
}
