import { existsSync, realpathSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostic/index.ts";
import type { ExportOptions } from "./export-options.ts";
import type { Source } from "./inputs.ts";

/** What an export itself writes into its folder, or keeps there. */
const OWN = /^(?:graph|links|dataset|manifest|report)[.-]|^(?:records|view)$|^\./;

/** Why rejected articles cannot go where they are asked to: something else is there, or will be. */
export function misplacedRejects(
  { rejects, out }: Pick<ExportOptions, "rejects" | "out">,
  sources: readonly Source[],
): Diagnostic | undefined {
  if (rejects === undefined) return undefined;
  const fault = (message: string): Diagnostic => ({
    severity: "error",
    rule: "export/rejects",
    file: rejects,
    message: `rejected articles cannot go there: ${message}`,
    expected: "a file of its own, there already or to be made",
  });
  if (statSync(rejects, { throwIfNoEntry: false })?.isDirectory() === true) return fault("it is a folder");
  const real = realOf(rejects);
  if (sources.some(({ path }) => path !== "-" && realOf(path) === real)) return fault("it is one of the inputs");
  if (typeof out === "string" && realOf(out) === real) return fault("it is the folder of the export");
  const [first = ""] = typeof out === "string" ? relative(realOf(out), real).split(sep) : [];
  return first !== ".." && OWN.test(first) ? fault("the export writes something else by that name") : undefined;
}

const realOf = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
