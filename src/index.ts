/**
 * Rapporteur as a library: the rooms of the pipeline, in the order in which data goes through them.
 *
 * ```ts
 * const [item] = await readItems({ file: "a.txt", format: "text", bytes });
 * const draft = extract(item.value.article);                     // anchors in Unicode code points
 * const record = complete(draft, { base, text, tool: "my tool 1.0" });
 * const quads = toQuads(record.value);                            // RDF/JS quads in one named graph
 * const findings = await validateGraph(quads, { file: "a.txt" });
 * const { records } = toRecords(quads);                           // the way back
 * ```
 */
export type * from "./article/index.ts";
export { codePoints, rawItems, readItems } from "./article/index.ts";
export { type ExportOptions, exportArticles, type Report } from "./corpus/index.ts";
export { type Diagnostic, formatDiagnostics, type Outcome, type Severity } from "./diagnostic/index.ts";
export { extract } from "./extract/index.ts";
export { type Quad, type Records, toQuads, toRecords } from "./graph/index.ts";
export { type Link, type Linked, linkFolder } from "./link/index.ts";
export { type LoadOptions, type LoadReport, load } from "./load/index.ts";
export type * from "./record/index.ts";
export { checkRecord, complete, quote, readDecisions, recordJson } from "./record/index.ts";
export { validateGraph } from "./validate/index.ts";
export { CONCEPTS, CONTEXT_IRI, NAMESPACES, ontologyFile } from "./vocabulary/index.ts";
export { FORMATS, type Format, WRITERS } from "./write/index.ts";
