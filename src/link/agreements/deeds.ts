import type { Iri } from "../../record/index.ts";
import type { Link } from "../link.ts";
import { type Deed, type Doer, deedsOf } from "../persons/index.ts";
import type { AgreementReport } from "./report.ts";

/** Signatories with names alike who signed one agreement for one party, as several articles tell. */
export function signedTogether(reports: readonly AgreementReport[], links: readonly Link[]): readonly Deed[] {
  const firsts = new Map(links.flatMap(({ members }) => members.map((member) => [member, members[0] ?? member])));
  const signers = new Map<string, Map<Iri, Doer>>();
  for (const { agreement, article, signatures, labels } of reports) {
    for (const { signer, party } of signatures) {
      if (party === undefined) continue;
      const key = `${firsts.get(agreement) ?? agreement}\n${party}`;
      const known = signers.get(key) ?? new Map<Iri, Doer>();
      signers.set(key, known);
      const before = known.get(signer);
      if (before === undefined || article < before.article)
        known.set(signer, { iri: signer, name: labels[signer] ?? signer, article });
    }
  }
  return [...signers.values()].flatMap((found) => deedsOf("signed", [...found.values()]));
}
