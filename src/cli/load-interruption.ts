import { ENDINGS } from "./exit-codes.ts";
import type { LoadFlags } from "./load.ts";
import type { LoadLine } from "./load-progress.ts";
import { goesOn } from "./load-summary.ts";

/**
 * Ends the process at once when it is told to: the journal has each request before it goes out, so that
 * nothing is lost.
 * @returns what ends that
 */
export function heedInterruptions(flags: LoadFlags, line: LoadLine): () => void {
  const heeded = ENDINGS.map(([signal, code]) => {
    const end = (): void => {
      line.clear();
      const more = flags.dryRun === true ? "" : `; ${goesOn(flags)} goes on from here`;
      if (flags.quiet !== true) process.stderr.write(`rapporteur: interrupted${more}\n`);
      process.exit(code);
    };
    process.on(signal, end);
    return () => void process.off(signal, end);
  });
  return () => {
    for (const off of heeded) off();
  };
}
