import { once } from "node:events";
import { serve } from "../serve/index.ts";
import { complain, complainBriefly } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import type { ServeFlags } from "./serve.ts";

/** Runs `rapporteur serve` until it is interrupted. @returns the exit code */
export async function runServe(files: readonly string[], flags: ServeFlags): Promise<number> {
  const { port, timeout, maxResult, cors } = flags;
  const limits = { timeout: timeout * 1000, longest: maxResult * 2 ** 20 };
  const serving = await serve(files, { port, ...limits, ...(cors !== undefined && { cors }) });
  if (!serving.ok) {
    const has = (rules: RegExp): boolean => serving.diagnostics.some(({ rule }) => rules.test(rule));
    const usage = has(/^input\/(?:missing|format|empty-folder)$/);
    (usage || has(/^serve\/port$|^graph\/empty$/) ? complainBriefly : complain)(serving.diagnostics);
    if (has(/^serve\/port$/)) return EXIT.system;
    return usage ? EXIT.usage : EXIT.rejected;
  }
  const { url, quads, graphs, close } = serving.value;
  const number = (n: number): string => n.toLocaleString("en");
  process.stdout.write(`${number(quads)} quads in ${number(graphs)} graphs at ${url}; Ctrl-C ends it\n`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await close();
  return EXIT.ok;
}
