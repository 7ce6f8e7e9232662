export { agreementLinks } from "./agreements.ts";
export { type AgreementReport, agreementReports } from "./report.ts";
