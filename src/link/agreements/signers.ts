import type { Iri } from "../../record/index.ts";
import { likenessOf } from "../persons/index.ts";
import type { AgreementReport } from "./report.ts";

/** Signers of the one who signed in the other, too, under the same IRI or a name that may be theirs; sorted. */
export function sharedSigners(a: AgreementReport, b: AgreementReport): readonly Iri[] {
  const theirs = signersOf(b);
  return signersOf(a)
    .filter((x) => theirs.some((y) => x === y || likenessOf(a.labels[x] ?? "", b.labels[y] ?? "") !== undefined))
    .toSorted();
}

export const signersOf = ({ signatures }: AgreementReport): readonly Iri[] => [
  ...new Set(signatures.map(({ signer }) => signer)),
];

/** The last word of a name, by which signers are looked for: the family name in most. */
export const lastName = ({ labels }: AgreementReport, signer: Iri): string =>
  /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(labels[signer] ?? "")?.[0].toLowerCase() ?? signer;
