export { gather, type Offices, officeKey } from "./offices.ts";
export { personLinks } from "./persons.ts";
export { type OfficeReport, officeReports } from "./report.ts";
