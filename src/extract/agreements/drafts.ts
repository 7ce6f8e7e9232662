import type { CodePoints } from "../../article/codepoints.ts";
import type { UnitSpan } from "../../article/types.ts";
import type { CitationDraft, ObligationDraft, ProvisionDraft, SigningDraft } from "../../record/types.ts";
import type { CitedInstrument } from "./citations.ts";
import type { ObligationParts } from "./obligations.ts";
import type { FoundProvision } from "./provisions.ts";
import type { FoundSigning } from "./signing.ts";

/** A span in code units as a passage of the record, in code points. */
export const passage = (points: CodePoints, { from, to }: UnitSpan): { start: number; end: number } => ({
  start: points.toPoint(from),
  end: points.toPoint(to),
});

export function signingDraft(signing: FoundSigning, points: CodePoints): SigningDraft {
  return {
    type: "Signing",
    ...(signing.on && { on: signing.on }),
    ...(signing.in !== undefined && { in: signing.in }),
    ...(signing.signatories.length > 0 && {
      signatories: signing.signatories.map((s) => ({ type: "Signature" as const, ...s })),
    }),
    evidence: passage(points, signing.evidence),
  };
}

export function provisionDraft(
  found: FoundProvision,
  agreement: string,
  all: readonly FoundProvision[],
  n: number,
  points: CodePoints,
): ProvisionDraft {
  const slug =
    found.number === undefined
      ? `provision-${n + 1}`
      : `art-${found.number
          .replace(/[^\p{L}\p{N}]+/gu, "-")
          .replace(/-$/, "")
          .toLowerCase()}`;
  const again = all.slice(0, n).filter((other) => other.number === found.number).length;
  const cites = found.cites.map((one) => citationDraft(one, points));
  return {
    id: `${agreement}-${slug}${found.number !== undefined && again > 0 ? `-${again + 1}` : ""}`,
    type: "Provision",
    ...(found.number !== undefined && { number: found.number }),
    ...(found.label !== undefined && { label: found.label }),
    fidelity: "verbatim",
    text: passage(points, found.text),
    ...(cites.length > 0 && { cites }),
    ...(found.obligations.length > 0 && { obligations: found.obligations.map((o) => obligationDraft(o, points)) }),
  };
}

export function citationDraft({ instrument, number, ...span }: CitedInstrument, points: CodePoints): CitationDraft {
  return { instrument, ...(number !== undefined && { number }), evidence: passage(points, span) };
}

export function obligationDraft(parts: ObligationParts, points: CodePoints): ObligationDraft {
  const { obligationType, modal, obligor, obligee, condition, act, manner, inAccordanceWith } = parts;
  return {
    ...(obligationType && { obligationType }),
    modal: passage(points, modal),
    ...(obligor && { obligor: passage(points, obligor) }),
    ...(obligee && { obligee: passage(points, obligee) }),
    ...(condition && { condition: passage(points, condition) }),
    ...(act && { act: passage(points, act) }),
    ...(manner.length > 0 && { manner: manner.map((m) => passage(points, m)) }),
    ...(inAccordanceWith.length > 0 && { inAccordanceWith: inAccordanceWith.map((m) => passage(points, m)) }),
  };
}
