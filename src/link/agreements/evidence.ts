import { circumstances, placesDiffer, sharedKinds } from "./circumstances.ts";
import { type Evidence, OPEN_PARTIES, OTHER_KIND, OTHER_PLACE, WEIGHT } from "./evidence-weights.ts";
import { isDistinctive, nameKey } from "./names.ts";
import { oneText } from "./one-text.ts";
import { between } from "./parties.ts";
import type { AgreementReport } from "./report.ts";
import { likeProvision, sharedProvision } from "./shared-provision.ts";
import { sharedSigners } from "./signers.ts";

/** In days: articles further apart report two agreements, unless provision or name says otherwise. */
const FAR = 60;

/** What speaks for it, the strongest first. Contradictions are not looked at. */
export function evidenceOf(a: AgreementReport, b: AgreementReport): readonly Evidence[] {
  const own = provision(a, b);
  const found = [own, name(a, b), ...(areHeld(a, b, own) ? circumstances(a, b) : [])];
  const evidence = found.filter((piece) => piece !== undefined).toSorted((x, y) => y.weight - x.weight);
  return farApart(a, b) && !evidence.some((piece) => piece.lasting) ? [] : evidence;
}

/**
 * Whether what two reports tell of the signing is of one agreement's, so that it counts: the parties are the same; or one
 * article does not name them, and two who signed or a provision take their place. One signer may sign with several.
 */
function areHeld(a: AgreementReport, b: AgreementReport, provision: Evidence | undefined): boolean {
  const how = between(a, b);
  return how === "same" || (how === "open" && (provision !== undefined || sharedSigners(a, b).length > 1));
}

/** How much it all weighs: each piece takes its share of what doubt the others leave. */
export function scoreOf(a: AgreementReport, b: AgreementReport, evidence: readonly Evidence[]): number {
  const doubt = evidence.reduce((rest, { weight }) => rest * (1 - weight), 1);
  const text = evidence.some((piece) => piece.text);
  const other = a.kinds.length > 0 && b.kinds.length > 0 && sharedKinds(a, b).length === 0;
  const kinds = other && !text ? OTHER_KIND : 1;
  const lasting = evidence.some((piece) => piece.lasting);
  const parties = between(a, b) === "same" || lasting ? 1 : OPEN_PARTIES;
  const score = (1 - doubt) * kinds * parties * (placesDiffer(a, b) ? OTHER_PLACE : 1);
  return Math.round(score * 100) / 100;
}

/** Whether the times at which they are reported, or were signed, are too far apart for one piece of news. */
export function farApart(a: AgreementReport, b: AgreementReport): boolean {
  if (a.signed && b.signed) return false;
  const [x, y] = [a, b].map(({ signed, published }) => signed?.to ?? published);
  return x !== undefined && y !== undefined && Math.abs(x - y) > FAR;
}

function provision(a: AgreementReport, b: AgreementReport): Evidence | undefined {
  const shared = sharedProvision(a, b);
  if (shared !== undefined) {
    const which = shared.number === undefined ? "a provision" : `provision ${shared.number}`;
    return { weight: WEIGHT.provision, words: () => `the same words of ${which}`, lasting: true, text: true };
  }
  const alike = between(a, b) === "other" ? undefined : likeProvision(a, b);
  if (alike === undefined) return undefined;
  const words = () => `provision ${alike.number} in other words`;
  return { weight: WEIGHT.likeProvision, words, ...(oneText(a, b) && { text: true }) };
}

function name(a: AgreementReport, b: AgreementReport): Evidence | undefined {
  const shared = a.names.filter((x) => b.names.some((y) => nameKey(x) === nameKey(y)));
  const distinctive = shared.find(isDistinctive);
  if (distinctive !== undefined)
    return { weight: WEIGHT.distinctiveName, words: () => `the same name (${distinctive})`, lasting: true };
  const [general] = shared;
  return general === undefined || between(a, b) !== "same"
    ? undefined
    : { weight: WEIGHT.generalName, words: () => `the same name (${general})` };
}
