/*
 * One provision under several IRIs, of agreements that are one.
 *
 *   provisionReports(facts, agreement)     what is kept of an agreement's provisions: numbers for their words
 *   sameWording(a, b)                      whether two are the same words
 *   provisionLinks(reports, score)         which of them are one
 */
export { numbersAgree, sameWording } from "./likeness.ts";
export { provisionLinks } from "./provisions.ts";
export { PROVISION_PREDICATES, type ProvisionReport, provisionReports } from "./report.ts";
