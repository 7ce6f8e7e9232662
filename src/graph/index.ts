export { toQuadsByJsonLd } from "./by-json-ld.ts";
export { compareCodePoints, compareIris, compareObjects, compareQuads, inCanonicalOrder } from "./canonical-order.ts";
export { bundledContext, loadContext, RemoteContextError } from "./context-loader.ts";
export { expandIri } from "./iri.ts";
export { MAPPING, type NodeType, type Property, type RecordNode } from "./mapping.ts";
export { nquadsTerm, quoted } from "./nquads-term.ts";
export { Literal, NamedNode, Quad } from "./terms.ts";
export { toQuads } from "./to-quads.ts";
export { type Records, type ToRecordsOptions, toRecords } from "./to-records.ts";
