import type { Term } from "@rdfjs/types";
import type { Severity } from "../diagnostic/index.ts";

/** A fault of a graph, before it is put into words for a user: about one node, perhaps one property and one value of it. */
export interface Finding {
  readonly severity: Severity;
  /** `shape/…` for a shape of `ontology/shapes.ttl`, else the check's own: `graph/blank-node`, `anchor/range`. */
  readonly rule: string;
  /** What the rule asks, or what is wrong, in a sentence. */
  readonly message: string;
  /** The node it is about; none where it is about the graph as a whole. */
  readonly focus?: Term;
  /** Property path as in SHACL, prefixed: `rap:party`, `^prov:used`. */
  readonly path?: string;
  readonly value?: Term;
  readonly expected?: string;
  readonly actual?: string;
  readonly suggestion?: string;
}
