import type { CodePoints } from "../../article/codepoints.ts";
import type { UnitSpan } from "../../article/types.ts";
import type { CitationDraft, ObligationDraft, ProvisionDraft, SigningDraft } from "../../record/types.ts";
import type { CitedInstrument } from "./citations.ts";
import type { ObligationParts } from "./obligation-parts.ts";
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

/** The provisions of one agreement, in order. */
export function provisionDrafts(
  all: readonly FoundProvision[],
  agreement: string,
  points: CodePoints,
): ProvisionDraft[] {
  const met = new Map<string, number>();
  return all.map((found, n) => {
    const again = (met.get(found.number ?? "") ?? 0) + 1;
    met.set(found.number ?? "", again);
    return provisionDraft(found, agreement, n, again, points);
  });
}

/** @param again which of the agreement's provisions of this number it is, from 1 */
function provisionDraft(
  found: FoundProvision,
  agreement: string,
  n: number,
  again: number,
  points: CodePoints,
): ProvisionDraft {
  const slug =
    found.number === undefined
      ? `provision-${n + 1}`
      : `art-${found.number
          .replace(/[^\p{L}\p{N}]+/gu, "-")
          .replace(/-$/, "")
          .toLowerCase()}`;
  const cites = found.cites.map((one) => citationDraft(one, points));
  return {
    id: `${agreement}-${slug}${found.number !== undefined && again > 1 ? `-${again}` : ""}`,
    type: "Provision",
    ...(found.number !== undefined && { number: found.number }),
    ...(found.label !== undefined && { label: found.label }),
    fidelity: found.fidelity,
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
