export { extract } from "./extract.ts";
export { languageNote } from "./language-note.ts";
export { modelsFor } from "./models.ts";
export { treatyNote } from "./treaty-note.ts";
