import type { Quad } from "@rdfjs/types";
import type { Diagnostic } from "../diagnostic/index.ts";
import type { Decision } from "../record/index.ts";

/** Which of the user's decisions are about nothing that the articles name: a name mistyped, most likely. */
export interface UnmetDecisions {
  meet(quads: Iterable<Quad>): void;
  /** One note for all decisions of which neither thing was met: a table serves many exports, so it is no fault. */
  diagnostics(): readonly Diagnostic[];
}

/** So many of them are named. */
const SOME = 3;

export function unmetDecisions(decisions: readonly Decision[]): UnmetDecisions {
  const unmet = new Set(decisions.flatMap(({ thing, as }) => [thing, as]));
  return {
    meet: (quads) => {
      if (unmet.size === 0) return;
      for (const { subject } of quads) unmet.delete(subject.value);
    },
    diagnostics: () => {
      // What was merged or split already bears its new name alone.
      const found = decisions.filter(({ thing, as }) => unmet.has(thing) && unmet.has(as));
      if (found.length === 0) return [];
      const things = found.slice(0, SOME).map(({ thing }) => thing);
      return [
        {
          severity: "info",
          rule: "decisions/unmet",
          message: `${found.length} of ${decisions.length} decisions are about nothing that these articles name`,
          actual: `${things.join(", ")}${found.length > SOME ? ", …" : ""}`,
          suggestion: "where they should be, compare their IRIs with those of the export",
        },
      ];
    },
  };
}
