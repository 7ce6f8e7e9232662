import { initSync, Store } from "oxigraph/web.js";
import { toQuads } from "../../../graph/to-quads.ts";
import { query } from "../../../store/query.ts";
import { UNION } from "../../../store/union.ts";
import { nquads } from "../../../write/nquads.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/*
 * The program of the worker: an embedded Oxigraph, loaded as `rapporteur query` loads it. It is a worker so that the page
 * stays quick while it works, and so that it can be ended.
 */

const tell = (message: FromWorker): void => postMessage(message);

let store: Store | undefined;
let quads = 0;

function opened(): Store {
  if (store === undefined) throw new Error("the engine has not been opened");
  return store;
}

function act(message: ToWorker): void {
  switch (message.kind) {
    case "open":
      initSync({ module: message.wasm });
      store = new Store();
      return;
    case "article": {
      const text = nquads.article(message.record, toQuads(message.record));
      if (text.ok) opened().load(text.value, { format: "nq" });
      tell({ kind: "taken" });
      return;
    }
    case "links":
      try {
        opened().load(message.graph.text, { format: message.graph.format });
      } catch (error) {
        throw new Error(`the graph of the links is broken: ${error instanceof Error ? error.message : String(error)}`);
      }
      return;
    case "loaded":
      quads = opened().size;
      opened().update(UNION);
      tell({ kind: "ready", quads });
      return;
    case "ask": {
      const begun = performance.now();
      const answer = query({ oxigraph: opened(), size: quads }, message.sparql);
      tell({ kind: "answer", answer, milliseconds: performance.now() - begun });
    }
  }
}

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  try {
    act(data);
  } catch (error) {
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});
