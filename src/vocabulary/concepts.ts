/**
 * The concepts of the SKOS schemes of `ontology/schemes.ttl`, by scheme. A concept's IRI is `rap:` + its notation here.
 * `defence` … `consultation` stand in two schemes: an agreement of that kind, an obligation of that type
 * (the five of ATOP, the Alliance Treaty Obligations and Provisions data set, in our reading).
 */
export const CONCEPTS = {
  StatementForm: ["direct", "indirect", "mixed"],
  SpeechAct: [
    "accuse",
    "acknowledge",
    "announce",
    "ask",
    "claim",
    "condemn",
    "confirm",
    "demand",
    "deny",
    "explain",
    "praise",
    "predict",
    "promise",
    "propose",
    "refuse",
    "say",
    "threaten",
    "urge",
    "warn",
  ],
  AttributionType: ["communication", "belief", "knowledge", "intention"],
  AgreementKind: [
    "defence",
    "offence",
    "neutrality",
    "non-aggression",
    "consultation",
    "ceasefire",
    "peace",
    "arms-control",
    "nuclear",
    "trade",
    "economic",
    "climate",
    "border",
    "migration",
    "prisoner-exchange",
    "security-cooperation",
    "basing",
    "strategic-partnership",
    "technology",
    "energy",
    "aid",
    "diplomatic-relations",
    "other",
  ],
  AgreementStatus: [
    "proposed",
    "negotiating",
    "announced",
    "signed",
    "ratified",
    "in-force",
    "suspended",
    "withdrawn",
    "rejected",
    "expired",
  ],
  ObligationType: ["defence", "offence", "neutrality", "non-aggression", "consultation"],
  Fidelity: ["verbatim", "paraphrase", "translation"],
} as const;

export type StatementForm = (typeof CONCEPTS.StatementForm)[number];
export type SpeechAct = (typeof CONCEPTS.SpeechAct)[number];
export type AttributionType = (typeof CONCEPTS.AttributionType)[number];
export type AgreementKind = (typeof CONCEPTS.AgreementKind)[number];
export type AgreementStatus = (typeof CONCEPTS.AgreementStatus)[number];
export type ObligationType = (typeof CONCEPTS.ObligationType)[number];
export type Fidelity = (typeof CONCEPTS.Fidelity)[number];
