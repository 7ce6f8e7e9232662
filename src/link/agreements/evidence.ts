import { isoDay, lengthOf } from "../days.ts";
import { isDistinctive, nameKey } from "./names.ts";
import type { AgreementReport } from "./report.ts";
import { sharedProvision } from "./shared-provision.ts";

/** What speaks for two reports being of one agreement. */
export interface Evidence {
  /** How much it weighs alone, from 0 to 1. */
  readonly weight: number;
  readonly words: () => string;
  /** It speaks also where the articles lie far apart in time. */
  readonly lasting?: true;
  /** It is of the agreement's own words: what kind the articles take it for is of no account then. */
  readonly text?: true;
}

/**
 * Set by hand, the least that lets each true pair of test/link through, with room below: any one of them alone stays under
 * {@link ENOUGH} but a provision, a name that says which agreement it is.
 */
const WEIGHT = {
  provision: 0.8,
  distinctiveName: 0.75,
  day: 0.65,
  allSigners: 0.5,
  someSigners: 0.4,
  place: 0.4,
  closeInTime: 0.4,
  generalName: 0.4,
  window: 0.3,
  kind: 0.2,
} as const;

/** The score from which on two reports are tied. */
export const ENOUGH = 0.7;
/** Kinds that go together but are not the same; places that differ. */
const OTHER_KIND = 0.75;
const OTHER_PLACE = 0.85;

/** In days. */
const A_MONTH = 31;
/** How long after a signing an article reports it as news. */
const NEWS = 10;
/** How far apart two outlets report one event. */
const SAME_NEWS = 3;
/** Articles further apart report two agreements, unless provision or name says otherwise. */
const FAR = 60;

/** What speaks for it, the strongest first. Contradictions are not looked at. */
export function evidenceOf(a: AgreementReport, b: AgreementReport): readonly Evidence[] {
  const found = [provision(a, b), name(a, b), ...(sameParties(a, b) ? circumstances(a, b) : [])];
  const evidence = found.filter((piece) => piece !== undefined).toSorted((x, y) => y.weight - x.weight);
  return farApart(a, b) && !evidence.some((piece) => piece.lasting) ? [] : evidence;
}

/** How much it all weighs: each piece takes its share of what doubt the others leave. */
export function scoreOf(a: AgreementReport, b: AgreementReport, evidence: readonly Evidence[]): number {
  const doubt = evidence.reduce((rest, { weight }) => rest * (1 - weight), 1);
  const text = evidence.some((piece) => piece.text);
  const other = a.kinds.length > 0 && b.kinds.length > 0 && sharedKinds(a, b).length === 0;
  const kinds = other && !text ? OTHER_KIND : 1;
  const score = (1 - doubt) * kinds * (placesDiffer(a, b) ? OTHER_PLACE : 1);
  return Math.round(score * 100) / 100;
}

/** Both give a place of signing, and another one. */
export const placesDiffer = (a: AgreementReport, b: AgreementReport): boolean =>
  a.place !== undefined && b.place !== undefined && a.place !== b.place && labelOf(a) !== labelOf(b);

/** A place may have its number in one article, and only its name in another. */
const labelOf = ({ place = "", labels }: AgreementReport): string => (labels[place] ?? place).toLowerCase();

/** Whether the times at which they are reported, or were signed, are too far apart for one piece of news. */
export function farApart(a: AgreementReport, b: AgreementReport): boolean {
  if (a.signed && b.signed) return false;
  const [x, y] = [a, b].map(({ signed, published }) => signed?.to ?? published);
  return x !== undefined && y !== undefined && Math.abs(x - y) > FAR;
}

const sameParties = (a: AgreementReport, b: AgreementReport): boolean =>
  a.parties.length > 1 && a.parties.join(" ") === b.parties.join(" ");

const sharedKinds = (a: AgreementReport, b: AgreementReport): readonly string[] =>
  a.kinds.filter((kind) => b.kinds.includes(kind));

function provision(a: AgreementReport, b: AgreementReport): Evidence | undefined {
  const shared = sharedProvision(a, b);
  if (shared === undefined) return undefined;
  const which = shared.number === undefined ? "a provision" : `provision ${shared.number}`;
  return { weight: WEIGHT.provision, words: () => `the same words of ${which}`, lasting: true, text: true };
}

function name(a: AgreementReport, b: AgreementReport): Evidence | undefined {
  const shared = a.names.filter((x) => b.names.some((y) => nameKey(x) === nameKey(y)));
  const distinctive = shared.find(isDistinctive);
  if (distinctive !== undefined)
    return { weight: WEIGHT.distinctiveName, words: () => `the same name (${distinctive})`, lasting: true };
  const [general] = shared;
  return general === undefined || !sameParties(a, b)
    ? undefined
    : { weight: WEIGHT.generalName, words: () => `the same name (${general})` };
}

function circumstances(a: AgreementReport, b: AgreementReport): readonly (Evidence | undefined)[] {
  return [time(a, b), signers(a, b), place(a, b), kind(a, b)];
}

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
  const [ours, theirs] = [a, b].map(({ signatures }) => new Set(signatures.map(({ signer }) => signer)));
  const shared = [...(ours ?? [])].filter((signer) => theirs?.has(signer)).toSorted();
  if (shared.length === 0) return undefined;
  const all = shared.length > 1 && shared.length === ours?.size && shared.length === theirs?.size;
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

/** Things by their names, as a report knows them. */
export const namesOf = ({ labels }: AgreementReport, iris: readonly string[]): string =>
  iris.map((iri) => labels[iri] ?? iri).join(", ");
