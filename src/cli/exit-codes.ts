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
