export { officeKey, personLinks } from "./persons.ts";
export { type OfficeReport, officeReports } from "./report.ts";
