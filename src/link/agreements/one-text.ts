import { lengthOf } from "../days.ts";
import { between } from "./parties.ts";
import type { AgreementReport } from "./report.ts";
import { likeProvision, saysOtherwise, sharedProvision, wordedApart } from "./shared-provision.ts";
import { sharedSigners } from "./signers.ts";

/** Whether both quote one text, whatever kind an article takes it for and however it calls it. */
export const oneText = (a: AgreementReport, b: AgreementReport): boolean =>
  between(a, b) === "same" && (sameText(a, b) || likeText(a, b));

/** Signed on the same day as far as is known, the same words under a number, and no others under another. */
function sameText(a: AgreementReport, b: AgreementReport): boolean {
  return sharedProvision(a, b)?.number !== undefined && !wordedApart(a, b);
}

/** The text in two translations: signed on one day by the same hands, and alike wherever both quote it. */
function likeText(a: AgreementReport, b: AgreementReport): boolean {
  if (!isDay(a) || !isDay(b) || sharedSigners(a, b).length < 2) return false;
  return likeProvision(a, b) !== undefined && !saysOtherwise(a, b);
}

const isDay = ({ signed }: AgreementReport): boolean => signed !== undefined && lengthOf(signed) === 1;
