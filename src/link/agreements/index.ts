export { agreementLinks } from "./agreements.ts";
export { signedTogether } from "./deeds.ts";
export { type AgreementReport, agreementReports } from "./report.ts";
