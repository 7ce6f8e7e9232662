export { extractAgreements } from "./extract-agreements.ts";
