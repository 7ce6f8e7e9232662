import { likeWording, numbersAgree, type ProvisionReport, sameNumber, sameWording } from "../provisions/index.ts";
import type { AgreementReport } from "./report.ts";

/** Shorter provisions are formulas that any two treaties may share. */
const LEAST_WORDS = 20;

const quoted = ({ provisions }: AgreementReport): readonly ProvisionReport[] =>
  provisions.filter(({ verbatim, words }) => verbatim && words.hashes.length >= LEAST_WORDS);

/** The first provision that both quote in the same words, under the same number where both give one. */
export function sharedProvision(a: AgreementReport, b: AgreementReport): ProvisionReport | undefined {
  return quoted(a).find((x) => quoted(b).some((y) => numbersAgree(x, y) && sameWording(x, y)));
}

/** The first provision that both have under one number in words that are alike: two translations, or quoted and told. */
export function likeProvision(a: AgreementReport, b: AgreementReport): ProvisionReport | undefined {
  return a.provisions.find((x) => b.provisions.some((y) => sameNumber(x, y) && likeWording(x, y)));
}

/** Whether both quote a provision of one number and division in words that are not the same. */
export const wordedApart = (a: AgreementReport, b: AgreementReport): boolean => quoteApart(a, b, sameWording);

/** Whether both quote a provision of one number and division, and it says something else. */
export const saysOtherwise = (a: AgreementReport, b: AgreementReport): boolean => quoteApart(a, b, likeWording);

const quoteApart = (
  a: AgreementReport,
  b: AgreementReport,
  alike: (x: ProvisionReport, y: ProvisionReport) => boolean,
): boolean =>
  quoted(a).some((x) =>
    quoted(b).some((y) => x.number !== undefined && x.number === y.number && x.division === y.division && !alike(x, y)),
  );
