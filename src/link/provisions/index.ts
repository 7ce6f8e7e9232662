/*
 * One provision under several IRIs, of agreements that are one.
 *
 *   provisionReports(facts, agreement)     what is kept of an agreement's provisions: numbers for their words
 *   sameWording(a, b)                      whether two are the same words
 *   likeWording(a, b)                      whether they say the same in other words
 *   provisionLinks(reports, score)         which of them are one
 */
export { likeWording, numbersAgree, sameNumber, sameWording, tellingWeight } from "./likeness.ts";
export { provisionLinks } from "./provisions.ts";
export { type ProvisionReport, provisionReports } from "./report.ts";
