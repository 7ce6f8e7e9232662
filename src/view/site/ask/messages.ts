import type { Outcome } from "../../../diagnostic/diagnostic.ts";
import type { ArticleRecord } from "../../../record/types.ts";
import type { Answer } from "../../../store/answer.ts";
import type { LinksGraph } from "../../data.ts";

/** What the page tells the worker of the SPARQL engine; it does one after the other. */
export type ToWorker =
  | { readonly kind: "open"; readonly wasm: Uint8Array<ArrayBuffer> }
  | { readonly kind: "article"; readonly record: ArticleRecord }
  | { readonly kind: "links"; readonly graph: LinksGraph }
  /** No more is to come: the default graph becomes the union of all. */
  | { readonly kind: "loaded" }
  | { readonly kind: "ask"; readonly sparql: string };

/** What the worker tells the page. */
export type FromWorker =
  /** An article's graph has been loaded. */
  | { readonly kind: "taken" }
  /** All has; so many quads, each once. */
  | { readonly kind: "ready"; readonly quads: number }
  | { readonly kind: "answer"; readonly answer: Outcome<Answer>; readonly milliseconds: number }
  /** It cannot go on, as where memory is short. */
  | { readonly kind: "failed"; readonly reason: string };

/** What the file of the engine hands over: the worker's program, and Oxigraph's WebAssembly, packed with gzip, in base64. */
export interface EngineFile {
  readonly worker: string;
  readonly wasm: string;
}
