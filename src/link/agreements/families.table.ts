import type { AgreementKind } from "../../vocabulary/index.ts";

/**
 * Kinds that reports of one agreement may give it side by side. Two kinds of no common family are two agreements: the
 * defence pact and the trade deal of one summit. Our own reading of the scheme of agreement kinds.
 */
const FAMILIES: readonly (readonly AgreementKind[])[] = [
  [
    ...(["defence", "offence", "neutrality", "non-aggression", "consultation", "security-cooperation"] as const),
    ...(["basing", "strategic-partnership"] as const),
  ],
  ["arms-control", "nuclear", "security-cooperation"],
  ["ceasefire", "peace", "prisoner-exchange", "border", "non-aggression"],
  ["peace", "diplomatic-relations", "border"],
  ["trade", "economic", "technology", "energy", "aid"],
  ["economic", "strategic-partnership"],
  ["climate", "energy"],
  ["nuclear", "energy", "technology"],
  ["basing", "defence", "aid"],
  ["migration", "border", "security-cooperation"],
];

/** Whether two kinds can be of one agreement; `other` goes with all. */
export function kindsAgree(a: string, b: string): boolean {
  if (a === b || a === "other" || b === "other") return true;
  return FAMILIES.some((family: readonly string[]) => family.includes(a) && family.includes(b));
}
