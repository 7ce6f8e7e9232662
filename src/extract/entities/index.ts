export { findEntities } from "./entities.ts";
