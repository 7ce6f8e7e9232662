import type { Agreement, ArticleRecord, DateNode, Iri, Provision } from "../record/types.ts";
import type { ToldAgreement, ToldProvision } from "./types.ts";

/** What a record says of an agreement, with names for IRIs. */
export function toldAgreement(record: ArticleRecord, agreement: Agreement): ToldAgreement {
  const names = new Map((record.entities ?? []).map(({ id, name }) => [id, name]));
  const called = (iri: Iri): string => names.get(iri) ?? iri.replace(/^.*[/#]/, "");
  const { name, alternateName = [], signing } = agreement;
  const signedOn = dateOf(signing?.on);
  return {
    agreement: agreement.id,
    names: [...(name === undefined ? [] : [name]), ...alternateName],
    parties: (agreement.parties ?? []).map(called),
    mediators: (agreement.mediators ?? []).map(called),
    kinds: agreement.kinds ?? [],
    ...(agreement.status !== undefined && { status: agreement.status }),
    ...(signedOn !== undefined && { signedOn }),
    ...(signing?.in !== undefined && { signedIn: called(signing.in) }),
    signatories: (signing?.signatories ?? []).map((one) =>
      one.for === undefined ? called(one.signer) : `${called(one.signer)} for ${called(one.for)}`,
    ),
    provisions: (agreement.provisions ?? []).map(toldProvision),
  };
}

function dateOf(date: DateNode | undefined): string | undefined {
  const day = date?.date ?? date?.edtf;
  return day === undefined ? date?.words : date?.words === undefined ? day : `${day} (“${date.words}”)`;
}

function toldProvision({ id, number, label, fidelity, text }: Provision): ToldProvision {
  return {
    provision: id,
    label: label ?? (number === undefined ? "provision" : `provision ${number}`),
    fidelity,
    ...(text.exact !== undefined && { words: text.exact }),
  };
}
