export { checkTerms } from "./check-terms.ts";
export { type DatasetFacts, datasetDescription, type GraphFacts, graphDescription } from "./dataset.ts";
export { FORMATS, type Format, type FormatWriter } from "./format.ts";
export { gzipMember } from "./gzip-member.ts";
export { type Lock, lock } from "./lock.ts";
export { makeFolder } from "./make-folder.ts";
export { hasReifiers, reifiers } from "./reifiers.ts";
export { reread } from "./reread.ts";
export { WRITERS } from "./writers.ts";
