import { Worker } from "node:worker_threads";
import { failure, formatDiagnostics, type Outcome, success } from "../diagnostic/index.ts";
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
  /** When it is first loaded, or cannot be for a fault of the files. @throws where the thread fails */
  readonly ready: Promise<Outcome<Holding>>;
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
  /** Whether it could not be loaded, at first or again: the next that asks has it tried once more. */
  let stopped = false;
  let numbers = 0;
  let first: { resolve: (holding: Outcome<Holding>) => void; reject: (error: Error) => void } | undefined;
  const ready = new Promise<Outcome<Holding>>((resolve, reject) => {
    first = { resolve, reject };
  });

  function start(): void {
    [loaded, stopped] = [false, false];
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
      first?.resolve(success({ quads: message.quads, graphs: message.graphs }));
      next();
    } else if (message.kind === "failed") {
      first?.resolve(failure(...message.diagnostics));
      stop(formatDiagnostics(message.diagnostics, "text").trim());
    } else if (message.number === current?.question.number)
      settle(message.kind === "answer" ? message.text : { status: message.status, message: message.message });
  }

  function stop(message: string): void {
    stopped = true;
    for (const { resolve } of queue.splice(0)) resolve({ status: 500, message });
  }

  /** The thread went by itself: it ran out of memory, or never came up. */
  function ended(): void {
    if (closed || stopped) return;
    settle({ status: 500, message: "the query ended the store; it is loaded again" });
    if (loaded) {
      start();
      return;
    }
    const message = "the thread of the store ended before it had loaded";
    first?.reject(new Error(message));
    stop(message);
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
        if (stopped) start();
        next();
      }),
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await worker.terminate();
    },
  };
}
