import type { Outcome } from "../../../diagnostic/diagnostic.ts";
import type { Answer } from "../../../store/answer.ts";
import type { ArticleData, LinksGraph } from "../../data.ts";
import { load, loadProgram } from "../loader.ts";
import type { EngineFile, FromWorker, ToWorker } from "./messages.ts";

/** What an engine is about. */
export type Progress =
  | { readonly step: "engine" }
  | { readonly step: "articles"; readonly done: number; readonly of: number }
  | { readonly step: "asking"; readonly quads: number };

export interface Answered {
  readonly answer: Outcome<Answer>;
  readonly milliseconds: number;
  /** Quads that were asked, each once. */
  readonly quads: number;
}

/** A SPARQL engine over the graphs of some articles and the links. Its promises fail when it is ended, or cannot go on. */
export interface Engine {
  /** When all is loaded: the number of quads, each once. */
  readonly ready: Promise<number>;
  /** Asks, once it is ready; a question at a time. */
  ask(sparql: string): Promise<Answered>;
  /** Ends it, in the middle of whatever it does. */
  end(): void;
}

/** Articles that are asked for at once. */
const AT_ONCE = 8;

/** @param keys of the articles */
export function startEngine(keys: readonly string[], onProgress: (progress: Progress) => void): Engine {
  let worker: Worker | undefined;
  let ended = false;
  let fail: (reason: Error) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever asks hears of it; where nobody asks, nobody need.
  broken.catch(() => {});
  const hearing = new Map<FromWorker["kind"], (message: FromWorker) => void>();
  const heard = <K extends FromWorker["kind"]>(kind: K): Promise<Extract<FromWorker, { readonly kind: K }>> =>
    Promise.race([
      broken,
      new Promise<Extract<FromWorker, { readonly kind: K }>>((resolve) => {
        hearing.set(kind, (message) => resolve(message as Extract<FromWorker, { readonly kind: K }>));
      }),
    ]);
  const tell = (message: ToWorker): void => worker?.postMessage(message);

  const open = async (): Promise<number> => {
    onProgress({ step: "engine" });
    const file = await loadProgram<EngineFile>("sparql", "sparql.js");
    const wasm = await unpacked(file.wasm);
    if (ended) return broken;
    // A page from the file system may start no worker but one it made itself.
    const url = URL.createObjectURL(new Blob([file.worker], { type: "text/javascript" }));
    worker = new Worker(url);
    URL.revokeObjectURL(url);
    let taken = 0;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "failed") fail(new Error(data.reason));
      else if (data.kind === "taken") onProgress({ step: "articles", done: ++taken, of: keys.length });
      else hearing.get(data.kind)?.(data);
    };
    worker.onerror = ({ message }) => fail(new Error(message || "the engine could not be started"));
    tell({ kind: "open", wasm });
    onProgress({ step: "articles", done: 0, of: keys.length });
    for (let from = 0; from < keys.length && !ended; from += AT_ONCE) {
      const some = await Promise.all(
        keys.slice(from, from + AT_ONCE).map((key) => load<ArticleData>(`article/${key}`)),
      );
      for (const { record } of some) tell({ kind: "article", record });
    }
    tell({ kind: "links", graph: await load<LinksGraph>("links-graph") });
    const ready = heard("ready");
    tell({ kind: "loaded" });
    return (await ready).quads;
  };

  const ready = Promise.race([broken, open()]);
  ready.catch(() => {});
  return {
    ready,
    ask: async (sparql) => {
      const quads = await ready;
      onProgress({ step: "asking", quads });
      const answer = heard("answer");
      tell({ kind: "ask", sparql });
      const { answer: found, milliseconds } = await answer;
      return { answer: found, milliseconds, quads };
    },
    end: () => {
      ended = true;
      worker?.terminate();
      fail(new Error("stopped"));
    },
  };
}

async function unpacked(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
