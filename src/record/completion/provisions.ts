import { identifierKey, ownerIri } from "../identity.ts";
import type { Citation, CitationDraft, Iri, Obligation, ObligationDraft, Provision, ProvisionDraft } from "../types.ts";
import { unlessEmpty, type Work } from "./work.ts";

/** Completes a provision whose IRI is known, with what it cites and obliges to. */
export function completeProvision(work: Work, draft: ProvisionDraft, id: Iri, pointer: string): Provision {
  const { base, names } = work;
  const text = work.anchors.passage(draft.text, `${pointer}/text`);
  const cites = (draft.cites ?? []).map((c, i) => completeCitation(work, c, id, i, `${pointer}/cites/${i}`));
  const obligations = (draft.obligations ?? []).map((o, i) =>
    completeObligation(work, o, id, i, `${pointer}/obligations/${i}`),
  );
  const parts = (draft.parts ?? []).map((part, i) => {
    const at = `${pointer}/parts/${i}`;
    const key = part.number === undefined ? `part_${i + 1}` : `par_${identifierKey(part.number)}`;
    return completeProvision(work, part, names.claim(part.id, `${ownerIri(base, id)}/${key}`, "provision", at), at);
  });
  return {
    id,
    type: "Provision",
    ...(draft.number !== undefined && { number: draft.number }),
    ...(draft.label !== undefined && { label: draft.label }),
    ...(draft.heading !== undefined && { heading: draft.heading }),
    fidelity: draft.fidelity ?? (work.form([text]) === "direct" ? "verbatim" : "paraphrase"),
    text,
    ...(draft.division !== undefined && {
      division: work.names.refer(draft.division, ["provision"], `${pointer}/division`),
    }),
    ...unlessEmpty("parts", parts),
    ...unlessEmpty("cites", cites),
    ...unlessEmpty("obligations", obligations),
  };
}

function completeCitation(work: Work, draft: CitationDraft, provision: Iri, index: number, pointer: string): Citation {
  const { anchors, base, names } = work;
  return {
    id: names.claim(draft.id, `${ownerIri(base, provision)}/cites_${index + 1}`, "part", pointer),
    type: "Citation",
    instrument: draft.instrument,
    ...(draft.number !== undefined && { number: draft.number }),
    ...(draft.evidence && { evidence: anchors.passage(draft.evidence, `${pointer}/evidence`) }),
  };
}

/** The parts of an obligation that are one passage, in the record's order; `manner` and `inAccordanceWith` are lists. */
const PARTS = ["modal", "obligor", "obligee", "condition", "act"] as const;

function completeObligation(
  work: Work,
  draft: ObligationDraft,
  provision: Iri,
  index: number,
  pointer: string,
): Obligation {
  const { anchors, base, names } = work;
  const parts = PARTS.map((part) => [part, draft[part]] as const).flatMap(([part, passage]) =>
    passage === undefined ? [] : [[part, anchors.passage(passage, `${pointer}/${part}`)] as const],
  );
  return {
    id: names.claim(draft.id, `${ownerIri(base, provision)}/obligation_${index + 1}`, "part", pointer),
    type: "Obligation",
    ...(draft.obligationType && { obligationType: draft.obligationType }),
    ...Object.fromEntries(parts),
    ...unlessEmpty("manner", anchors.passages(draft.manner ?? [], `${pointer}/manner`)),
    ...unlessEmpty("inAccordanceWith", anchors.passages(draft.inAccordanceWith ?? [], `${pointer}/inAccordanceWith`)),
  };
}
