import type { Iri } from "../../record/index.ts";
import type { AgreementReport } from "./report.ts";

/** Things by their names, as a report knows them. */
export const namesOf = ({ labels }: AgreementReport, iris: readonly Iri[]): string =>
  iris.map((iri) => labels[iri] ?? iri).join(", ");

/** What a thing is called, in small letters: it may have its number in one article, and only its name in another. */
export const labelOf = ({ labels }: AgreementReport, iri: Iri): string => (labels[iri] ?? iri).toLowerCase();
