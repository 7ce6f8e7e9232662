import { numbersAgree, type ProvisionReport, sameWording } from "../provisions/index.ts";
import type { AgreementReport } from "./report.ts";

/** Shorter provisions are formulas that any two treaties may share. */
const LEAST_WORDS = 20;

const quoted = ({ provisions }: AgreementReport): readonly ProvisionReport[] =>
  provisions.filter(({ verbatim, words }) => verbatim && words.hashes.length >= LEAST_WORDS);

/** The first provision that both quote in the same words, under the same number where both give one. */
export function sharedProvision(a: AgreementReport, b: AgreementReport): ProvisionReport | undefined {
  return quoted(a).find((x) => quoted(b).some((y) => numbersAgree(x, y) && sameWording(x, y)));
}

/** Whether both quote a provision of one number and division in other words. */
export const wordedApart = (a: AgreementReport, b: AgreementReport): boolean =>
  quoted(a).some((x) =>
    quoted(b).some(
      (y) => x.number !== undefined && x.number === y.number && x.division === y.division && !sameWording(x, y),
    ),
  );
