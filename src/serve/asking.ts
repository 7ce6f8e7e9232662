import { Worker } from "node:worker_threads";
import type { FromWorker, Question, WorkerStart } from "./messages.ts";
import type { Refusal } from "./protocol.ts";

export interface AskingOptions extends WorkerStart {
  /** How long one query may take, in milliseconds; waiting for its turn does not count. */
  readonly timeout: number;
  /** How many queries may wait. */
  readonly waiting: number;
}

/** What a store was found to hold. */
export interface Holding {
  readonly quads: number;
  readonly graphs: number;
}

/** A store in a thread of its own, that is asked one query at a time. */
export interface Asking {
  /** When it is first loaded. @throws where it cannot be */
  readonly ready: Promise<Holding>;
  ask(question: Omit<Question, "number">): Promise<string | Refusal>;
  close(): Promise<void>;
}

interface Turn {
  readonly question: Question;
  readonly resolve: (answer: string | Refusal) => void;
}

/**
 * Starts the thread. A query that outruns its time is ended by ending the thread, since nothing else ends it; another one
 * loads the files again while the queries behind it wait.
 */
export function asking({ files, longest, timeout, waiting }: AskingOptions): Asking {
  const queue: Turn[] = [];
  let current: Turn | undefined;
  let timer: NodeJS.Timeout | undefined;
  let worker: Worker;
  let loaded = false;
  let closed = false;
  let numbers = 0;
  let first: { resolve: (holding: Holding) => void; reject: (error: Error) => void } | undefined;
  const ready = new Promise<Holding>((resolve, reject) => {
    first = { resolve, reject };
  });

  function start(): void {
    loaded = false;
    const own = new Worker(new URL("./worker.js", import.meta.url), { workerData: { files, longest } });
    worker = own;
    own.on("message", (message: FromWorker) => own === worker && hear(message));
    // Its end says the same, and comes behind it.
    own.on("error", () => {});
    own.on("exit", () => own === worker && ended());
  }

  function hear(message: FromWorker): void {
    if (message.kind === "ready") {
      loaded = true;
      first?.resolve(message);
      next();
    } else if (message.kind === "failed") fail(new Error(message.message));
    else if (message.number === current?.question.number)
      settle(message.kind === "answer" ? message.text : { status: message.status, message: message.message });
  }

  function fail(error: Error): void {
    closed = true;
    first?.reject(error);
    for (const { resolve } of queue.splice(0)) resolve({ status: 500, message: error.message });
  }

  /** The thread went by itself: it ran out of memory, or never came up. */
  function ended(): void {
    if (closed) return;
    settle({ status: 500, message: "the query ended the store; it is loaded again" });
    if (loaded) start();
    else fail(new Error("the thread of the store ended before it had loaded"));
  }

  function next(): void {
    if (!loaded || current !== undefined) return;
    current = queue.shift();
    if (current === undefined) return;
    timer = setTimeout(outrun, timeout);
    worker.postMessage(current.question);
  }

  function outrun(): void {
    const slow = worker;
    start();
    void slow.terminate();
    settle({ status: 500, message: `the query took longer than ${timeout / 1000} s and was ended` });
  }

  function settle(answer: string | Refusal): void {
    clearTimeout(timer);
    const turn = current;
    current = undefined;
    turn?.resolve(answer);
    next();
  }

  start();
  return {
    ready,
    ask: (question) =>
      new Promise((resolve) => {
        if (queue.length >= waiting)
          return resolve({ status: 503, message: "too many queries wait", headers: { "retry-after": "2" } });
        queue.push({ question: { ...question, number: numbers++ }, resolve });
        next();
      }),
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await worker.terminate();
    },
  };
}
