import { keyOf, ownerIri } from "../identity.ts";
import { agreementKey, provisionKey } from "../identity-of-agreements.ts";
import type { Agreement, AgreementDraft, Iri, ProvisionDraft, Signing, SigningDraft } from "../types.ts";
import type { CompleteDate } from "./dates.ts";
import { completeProvision } from "./provisions.ts";
import { references, unlessEmpty, type Work } from "./work.ts";

/** The IRIs of an agreement and of its provisions. */
export interface AgreementIris {
  readonly agreement: Iri;
  readonly provisions: readonly Iri[];
}

/** Gives each agreement and provision its IRI, before anything that is about them is completed. */
export function identifyAgreements(work: Work, drafts: readonly AgreementDraft[]): readonly AgreementIris[] {
  const { base, articleKey, names, decided } = work;
  return drafts.map((draft, i) => {
    const pointer = `/agreements/${i}`;
    const parties = references(work, draft.parties, ["entity"], `${pointer}/parties`).map((iri) => keyOf(base, iri));
    const key = agreementKey(draft, parties, articleKey);
    const agreement = names.claim(draft.id, decided(`${base}agreement/${key}`), "agreement", pointer);
    const provisions = identifyProvisions(work, draft.provisions ?? [], agreement, pointer);
    return { agreement, provisions };
  });
}

/**
 * Gives the provisions of an agreement their IRIs: the first of a number under the agreement, one that counts anew under
 * the chapter or annex it stands in. What others stand in comes first.
 */
function identifyProvisions(
  { base, names, text }: Work,
  drafts: readonly ProvisionDraft[],
  agreement: Iri,
  pointer: string,
): readonly Iri[] {
  const iris: Iri[] = [];
  const taken = new Set<string>();
  const ranked = [...drafts.entries()].sort(
    ([, a], [, b]) => Number(a.number !== undefined) - Number(b.number !== undefined),
  );
  for (const [i, draft] of ranked) {
    const key = provisionKey(draft, text.key);
    const within = taken.has(key) && draft.division !== undefined ? names.iriOf(draft.division) : agreement;
    taken.add(key);
    const owner = ownerIri(base, within.includes(":") ? within : agreement);
    iris[i] = names.claim(draft.id, `${owner}/${key}`, "provision", `${pointer}/provisions/${i}`);
  }
  return iris;
}

/** Completes an agreement whose IRIs are known, and all that is in it. */
export function completeAgreement(
  work: Work,
  draft: AgreementDraft,
  iris: AgreementIris,
  date: CompleteDate,
  pointer: string,
): Agreement {
  const { anchors, base } = work;
  const id = iris.agreement;
  // References of parties were looked up, and faults in them found, when the IRI was made.
  const parties = (draft.parties ?? []).map((party) => work.names.iriOf(party));
  const mediators = references(work, draft.mediators, ["entity"], `${pointer}/mediators`);
  const provisions = (draft.provisions ?? []).map((provision, i) =>
    completeProvision(work, provision, iris.provisions[i] ?? "", `${pointer}/provisions/${i}`),
  );
  return {
    id,
    type: "Agreement",
    ...(draft.name !== undefined && { name: draft.name }),
    ...unlessEmpty("alternateName", draft.alternateName ?? []),
    ...unlessEmpty("kinds", draft.kinds ?? []),
    ...(draft.status && { status: draft.status }),
    ...unlessEmpty("parties", [...new Set(parties)]),
    ...unlessEmpty("mediators", mediators),
    mentions: anchors.mentions(draft.mentions, keyOf(base, id), `${pointer}/mentions`),
    ...(draft.signing && { signing: completeSigning(work, draft.signing, id, date, `${pointer}/signing`) }),
    ...unlessEmpty("provisions", provisions),
  };
}

function completeSigning(
  work: Work,
  draft: SigningDraft,
  agreement: Iri,
  date: CompleteDate,
  pointer: string,
): Signing {
  const { anchors, base, names } = work;
  const id = names.claim(draft.id, `${ownerIri(base, agreement)}/signing`, "part", pointer);
  const on = draft.on && date(draft.on, id, `${pointer}/on`);
  const signatories = (draft.signatories ?? []).map((signature, i) => {
    const at = `${pointer}/signatories/${i}`;
    const signer = names.refer(signature.signer, ["entity"], `${at}/signer`);
    const key = keyOf(base, signer).replace(/^.*\//, "");
    return {
      id: names.claim(signature.id, `${ownerIri(base, id)}/${key}`, "part", at),
      type: "Signature" as const,
      signer,
      ...(signature.for && { for: names.refer(signature.for, ["entity"], `${at}/for`) }),
    };
  });
  return {
    id,
    type: "Signing",
    ...(on && { on }),
    ...(draft.in && { in: names.refer(draft.in, ["entity"], `${pointer}/in`) }),
    ...unlessEmpty("signatories", signatories),
    ...(draft.evidence && { evidence: anchors.passage(draft.evidence, `${pointer}/evidence`) }),
  };
}
