import { diff, differenceJson, differenceText } from "../diff/index.ts";
import { complainBriefly } from "./complain.ts";
import type { DiffFlags } from "./diff.ts";
import { EXIT } from "./exit-codes.ts";
import { toolName } from "./version.ts";

/** Runs `rapporteur diff A B`. @returns the exit code: as of diff(1), trouble is worse than a difference */
export async function runDiff(a: string, b: string, { format, quiet }: DiffFlags): Promise<number> {
  const difference = await diff(a, b, { tool: toolName() });
  if (!difference.ok) {
    complainBriefly(difference.diagnostics);
    return difference.diagnostics.some(({ rule }) => rule === "input/unreadable") ? EXIT.system : EXIT.usage;
  }
  const { changes } = difference.value;
  if (quiet !== true) {
    const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    const pieces = format === "json" ? differenceJson(changes) : differenceText(difference.value, { color });
    for (const piece of pieces) process.stdout.write(piece);
  }
  return changes.length === 0 ? EXIT.ok : EXIT.rejected;
}
