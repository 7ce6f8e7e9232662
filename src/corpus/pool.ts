import { Worker } from "node:worker_threads";
import type { RawItem } from "../article/types.ts";
import { type Converted, type ConvertOptions, convert } from "./convert.ts";

/** Converts raw items, on this thread or on others. */
export interface Pool {
  /** How many items it is worth having under way at a time. */
  readonly window: number;
  convert(raw: RawItem): Promise<readonly Converted[]>;
  close(): Promise<void>;
}

/** This thread alone: nothing to start, the right choice for a handful of articles. */
export function ownThread(options: ConvertOptions): Pool {
  return { window: 1, convert: (raw) => convert(raw, options), close: async () => {} };
}

interface Waiting {
  readonly resolve: (converted: readonly Converted[]) => void;
  readonly reject: (error: Error) => void;
}

/** `jobs` worker threads, each given the next item when it has fewest under way. */
export function threads(jobs: number, options: ConvertOptions): Pool {
  // The extension of this file is that of its siblings: .ts in the sources, .js when built.
  const script = new URL(`./worker${import.meta.url.slice(import.meta.url.lastIndexOf("."))}`, import.meta.url);
  let next = 0;
  const workers = Array.from({ length: jobs }, () => {
    const worker = new Worker(script, { workerData: options });
    const waiting = new Map<number, Waiting>();
    worker.on(
      "message",
      ({ number, converted, error }: { number: number; converted?: readonly Converted[]; error?: string }) => {
        const one = waiting.get(number);
        waiting.delete(number);
        if (converted) one?.resolve(converted);
        else one?.reject(new Error(error));
      },
    );
    worker.on("error", (error) => {
      for (const one of waiting.values()) one.reject(error instanceof Error ? error : new Error(String(error)));
      waiting.clear();
    });
    return { worker, waiting };
  });
  return {
    window: jobs * 4,
    convert: (raw) =>
      new Promise((resolve, reject) => {
        const idle = workers.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
        const number = next++;
        idle.waiting.set(number, { resolve, reject });
        idle.worker.postMessage({ number, raw });
      }),
    close: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}
