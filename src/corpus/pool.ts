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

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** Why it answers no more, once it has ended. */
  ended?: Error;
}

interface Answer {
  readonly number: number;
  readonly converted?: readonly Converted[];
  readonly error?: string;
}

/** `jobs` worker threads, each given the next item when it has fewest under way. */
export function threads(jobs: number, options: ConvertOptions): Pool {
  const all = Array.from({ length: jobs }, () => startThread(options));
  let next = 0;
  return {
    window: jobs * 4,
    convert: (raw) =>
      new Promise((resolve, reject) => {
        const alive = all.filter((thread) => !thread.ended);
        const idle = (alive.length > 0 ? alive : all).reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
        if (idle.ended) return reject(idle.ended);
        const number = next++;
        idle.waiting.set(number, { resolve, reject });
        idle.worker.postMessage({ number, raw });
      }),
    close: async () => {
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(workerData: ConvertOptions): Thread {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData });
  const thread: Thread = { worker, waiting: new Map() };
  const end = (error: Error): void => {
    thread.ended ??= error;
    for (const one of thread.waiting.values()) one.reject(thread.ended);
    thread.waiting.clear();
  };
  worker.on("message", ({ number, converted, error }: Answer) => {
    const one = thread.waiting.get(number);
    thread.waiting.delete(number);
    if (converted) one?.resolve(converted);
    else one?.reject(new Error(error));
  });
  worker.on("error", (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", (code) => end(new Error(`a worker thread ended with code ${code}`)));
  return thread;
}
