import { isoDay, lengthOf } from "../days.ts";
import { type Evidence, WEIGHT } from "./evidence-weights.ts";
import { labelOf, namesOf } from "./labels.ts";
import type { AgreementReport } from "./report.ts";
import { sharedSigners, signersOf } from "./signers.ts";

/** In days. */
const A_MONTH = 31;
/** How long after a signing an article reports it as news. */
const NEWS = 10;
/** How far apart two outlets report one event. */
const SAME_NEWS = 3;

/** When, by whom and where it was signed, and of what kind it is, as far as both tell the same. */
export const circumstances = (a: AgreementReport, b: AgreementReport): readonly (Evidence | undefined)[] => [
  time(a, b),
  signers(a, b),
  place(a, b),
  kind(a, b),
];

/** Both give a place of signing, and another one. */
export const placesDiffer = (a: AgreementReport, b: AgreementReport): boolean =>
  a.place !== undefined && b.place !== undefined && a.place !== b.place && labelOf(a, a.place) !== labelOf(b, b.place);

export const sharedKinds = (a: AgreementReport, b: AgreementReport): readonly string[] =>
  a.kinds.filter((kind) => b.kinds.includes(kind));

function time(a: AgreementReport, b: AgreementReport): Evidence | undefined {
  if (a.signed && b.signed) {
    const [x, y] = [lengthOf(a.signed), lengthOf(b.signed)];
    const day = a.signed.from;
    if (x === 1 && y === 1) return { weight: WEIGHT.day, words: () => `the same day of signing (${isoDay(day)})` };
    if (Math.max(x, y) > A_MONTH) return undefined;
    return { weight: WEIGHT.window, words: () => "dates of signing that go together" };
  }
  const [dated, other] = a.signed ? [a, b] : [b, a];
  if (other.published === undefined) return undefined;
  if (dated.signed) {
    const after = other.published - dated.signed.from;
    if (lengthOf(dated.signed) > 1 || after < -1 || after > NEWS) return undefined;
    return { weight: WEIGHT.closeInTime, words: () => `reported within ${NEWS} days of the signing` };
  }
  if (dated.published === undefined || Math.abs(dated.published - other.published) > SAME_NEWS) return undefined;
  return { weight: WEIGHT.closeInTime, words: () => `reported within ${SAME_NEWS} days of each other` };
}

function signers(a: AgreementReport, b: AgreementReport): Evidence | undefined {
  const shared = sharedSigners(a, b);
  if (shared.length === 0) return undefined;
  const all = shared.length > 1 && shared.length === signersOf(a).length && shared.length === signersOf(b).length;
  const words = () => `the same ${shared.length > 1 ? "signatories" : "signatory"} (${namesOf(a, shared)})`;
  return { weight: all ? WEIGHT.allSigners : WEIGHT.someSigners, words };
}

function place(a: AgreementReport, b: AgreementReport): Evidence | undefined {
  const shared = a.place;
  if (shared === undefined || b.place === undefined || placesDiffer(a, b)) return undefined;
  return { weight: WEIGHT.place, words: () => `the same place of signing (${namesOf(a, [shared])})` };
}

function kind(a: AgreementReport, b: AgreementReport): Evidence | undefined {
  const shared = sharedKinds(a, b).filter((one) => one !== "other");
  return shared.length === 0
    ? undefined
    : { weight: WEIGHT.kind, words: () => `the same kind (${shared.join(", ").replaceAll("-", " ")})` };
}
