import type { LoadProgress } from "../load/index.ts";

/** A line on a terminal: how far a load has come, how fast, how long it will take; and why it waits. */
export interface LoadLine {
  show(progress: LoadProgress): void;
  waiting(milliseconds: number, why: string): void;
  clear(): void;
}

const EVERY_MS = 100;
const VERBS = { put: "put", verify: "read back" } as const;

export function loadProgress(stream: NodeJS.WriteStream): LoadLine {
  let begun: { readonly what: LoadProgress["what"]; readonly at: number } | undefined;
  let shown = Number.NEGATIVE_INFINITY;
  const write = (words: string): void => {
    shown = performance.now();
    stream.write(`\r\x1b[K${words}`);
  };
  return {
    show: ({ what, done, of }) => {
      const now = performance.now();
      if (begun?.what !== what) begun = { what, at: now };
      if (!stream.isTTY || now - shown < EVERY_MS) return;
      const rate = done / Math.max(0.001, (now - begun.at) / 1000);
      write(`${done} of ${of} graphs ${VERBS[what]}, ${rate.toFixed(0)}/s, ${time((of - done) / rate)} left`);
    },
    waiting: (milliseconds, why) => {
      if (stream.isTTY) write(`${why}; waiting ${time(milliseconds / 1000)}`);
    },
    clear: () => {
      if (stream.isTTY && shown > Number.NEGATIVE_INFINITY) stream.write("\r\x1b[K");
    },
  };
}

function time(seconds: number): string {
  if (!Number.isFinite(seconds)) return "some time";
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
