/** What the process ends with. */
export const EXIT = {
  /** All well; warnings count as well. */
  ok: 0,
  /** Something was rejected, does not conform, or was not found. */
  rejected: 1,
  /** Wrong usage: an unknown option, a missing argument, a query that is not SPARQL. */
  usage: 2,
  /** A store or the system failed, or the program itself. */
  system: 3,
} as const;

/** Signals that a user ends a command with, and what the process then ends with, as shells have it: 128 and the signal's number. */
export const ENDINGS = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const;
