export { extractStatements } from "./extract.ts";
