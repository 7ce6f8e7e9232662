export { extractTreaty } from "./extract-treaty.ts";
