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
  readonly raw: RawItem;
  readonly resolve: (converted: readonly Converted[]) => void;
  readonly reject: (error: Error) => void;
  /** Whether a thread ended over it already. */
  failed?: true;
}

interface Thread {
  /** None where it ended and nothing waits for another. */
  worker: Worker | undefined;
  /** In the order in which the thread was given them; it works on the first. */
  readonly waiting: Waiting[];
}

/** What a thread answers to the item that it was given first. */
interface Answer {
  readonly converted?: readonly Converted[];
  readonly error?: string;
}

/**
 * `jobs` worker threads, each given the next item when it has fewest under way. Where a thread ends over an item (it ran
 * out of memory, say), another takes its place and tries that item once more; the items behind it are not touched.
 */
export function threads(jobs: number, options: ConvertOptions): Pool {
  let closing = false;
  const worker = (thread: Thread): Worker => {
    const made = new Worker(new URL("./worker.js", import.meta.url), { workerData: options });
    let fault: string | undefined;
    made.on("message", ({ converted, error }: Answer) => {
      const one = thread.waiting.shift();
      if (converted) one?.resolve(converted);
      else one?.reject(new Error(error));
    });
    made.on("error", (error) => {
      fault = error instanceof Error ? error.message : String(error);
    });
    made.on("exit", (code) => {
      if (!closing) replace(thread, fault ?? `a worker thread ended with code ${code}`);
    });
    return made;
  };
  const replace = (thread: Thread, fault: string): void => {
    const [first] = thread.waiting;
    if (first?.failed) thread.waiting.shift()?.reject(new Error(fault));
    else if (first) first.failed = true;
    // Not before it is needed: a thread that cannot start would be started for ever.
    if (thread.waiting.length === 0) thread.worker = undefined;
    else {
      thread.worker = worker(thread);
      for (const { raw } of thread.waiting) thread.worker.postMessage(raw);
    }
  };
  const all = Array.from({ length: jobs }, () => {
    const thread: Thread = { worker: undefined, waiting: [] };
    thread.worker = worker(thread);
    return thread;
  });
  return {
    window: jobs * 4,
    convert: (raw) =>
      new Promise((resolve, reject) => {
        const idle = all.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
        idle.waiting.push({ raw, resolve, reject });
        idle.worker ??= worker(idle);
        idle.worker.postMessage(raw);
      }),
    close: async () => {
      closing = true;
      await Promise.all(all.map(({ worker }) => worker?.terminate()));
    },
  };
}
