import { statSync } from "node:fs";
import type { Source } from "./inputs.ts";

/** Measures how much of an input is read, in bytes as they lie in its files. */
export interface InputMeter {
  read(bytes: number): void;
  /** From here on the pace is measured: what was read before was only skipped. */
  start(): void;
  at(): { readonly secondsLeft?: number };
}

/** Bytes by which the pace is known. */
const ENOUGH = 1 << 16;

export function inputMeter(sources: readonly Source[]): InputMeter {
  // Of a pipe nobody knows how much is to come.
  const known = sources.every(({ path }) => path !== "-" && statSync(path, { throwIfNoEntry: false })?.isFile());
  const all = known
    ? sources.reduce((n, { path }) => n + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)
    : 0;
  let read = 0;
  let [before, started] = [0, 0];
  return {
    read: (bytes) => {
      read += bytes;
    },
    start: () => {
      [before, started] = [read, performance.now()];
    },
    at: () => {
      if (!known || read - before < Math.min(ENOUGH, all)) return {};
      const seconds = (performance.now() - started) / 1000;
      return { secondsLeft: (seconds * Math.max(0, all - read)) / (read - before) };
    },
  };
}
