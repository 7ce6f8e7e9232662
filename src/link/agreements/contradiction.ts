import { overlap } from "../days.ts";
import { kindsAgree } from "./families.table.ts";
import { namesAgree } from "./names.ts";
import { oneText } from "./one-text.ts";
import { between } from "./parties.ts";
import type { AgreementReport } from "./report.ts";

/** Statuses of what is not yet agreed, of what is, of what was, and of what never was. */
const BEFORE: ReadonlySet<string> = new Set(["proposed", "negotiating"]);
const AGREED: ReadonlySet<string> = new Set(["signed", "ratified", "in-force"]);
const ENDED: ReadonlySet<string> = new Set(["suspended", "withdrawn", "expired"]);

const is = (set: ReadonlySet<string>, { status }: AgreementReport): boolean => status !== undefined && set.has(status);

/** Whether two reports cannot be of one agreement. Symmetric. */
export function contradict(a: AgreementReport, b: AgreementReport): boolean {
  if (a.article === b.article && a.agreement !== b.agreement) return true;
  if (a.signed && b.signed && !overlap(a.signed, b.signed)) return true;
  if (between(a, b) === "other") return true;
  if (inOneDirection(a, b) || inOneDirection(b, a) || signersDiffer(a, b)) return true;
  return (kindsDiffer(a, b) || namesDiffer(a, b)) && !oneText(a, b);
}

const kindsDiffer = (a: AgreementReport, b: AgreementReport): boolean =>
  a.kinds.length > 0 && b.kinds.length > 0 && !a.kinds.some((x) => b.kinds.some((y) => kindsAgree(x, y)));

const namesDiffer = (a: AgreementReport, b: AgreementReport): boolean =>
  a.names.length > 0 && b.names.length > 0 && !a.names.some((x) => b.names.some((y) => namesAgree(x, y)));

function inOneDirection(a: AgreementReport, b: AgreementReport): boolean {
  if (a.status === "rejected" && (is(AGREED, b) || is(ENDED, b))) return true;
  if (is(BEFORE, a) && is(ENDED, b)) return true;
  if (a.published === undefined) return false;
  // A day more: the outlets' clocks differ. What is agreed already was not signed later, what is talked over not earlier.
  if (b.signed && (is(AGREED, a) || is(ENDED, a)) && b.signed.from > a.published + 1) return true;
  if (b.signed && is(BEFORE, a) && b.signed.to < a.published - 1) return true;
  return is(BEFORE, a) && is(AGREED, b) && b.published !== undefined && b.published < a.published - 1;
}

/** Another hand signed for the same party; or two hands against two others. */
function signersDiffer(a: AgreementReport, b: AgreementReport): boolean {
  const same = (x: { signer: string }, y: { signer: string }): boolean =>
    x.signer === y.signer || nameAgrees(a.labels[x.signer], b.labels[y.signer]);
  for (const party of a.parties) {
    const [ours, theirs] = [a, b].map(({ signatures }) => signatures.filter((s) => s.party === party));
    if (!ours?.length || !theirs?.length) continue;
    if (!ours.some((x) => theirs.some((y) => same(x, y)))) return true;
  }
  if (a.signatures.length < 2 || b.signatures.length < 2) return false;
  return !a.signatures.some((x) => b.signatures.some((y) => same(x, y)));
}

/** A person may be known by a family name only, and then has an IRI of the article's own. */
function nameAgrees(a = "", b = ""): boolean {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  return b.split(/[\s-]+/).some((word) => words.has(word.toLowerCase()));
}
