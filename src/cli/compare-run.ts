import { isDeepStrictEqual } from "node:util";
import { compare, comparisonText, findArticle } from "../compare/index.ts";
import type { CompareFlags } from "./compare.ts";
import { complainBriefly } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import { toolName } from "./version.ts";

/** Cells of a line where nothing says how wide the terminal is. */
const WIDTH = 80;

/** Runs `rapporteur compare A B`. @returns the exit code */
export async function runCompare(a: string, b: string, flags: CompareFlags): Promise<number> {
  const options = { within: flags.in ?? [], tool: toolName() };
  const ours = await findArticle(a, options);
  const theirs = await findArticle(b, options);
  if (!ours.ok || !theirs.ok) {
    const faults = [ours, theirs].flatMap((found) => (found.ok ? [] : found.diagnostics));
    // A folder that is not there is missing for both.
    complainBriefly(faults.filter((one, i) => !faults.slice(0, i).some((other) => isDeepStrictEqual(one, other))));
    return EXIT.usage;
  }
  if (isDeepStrictEqual(ours.value.record, theirs.value.record)) {
    complainBriefly([{ severity: "error", rule: "compare/one-article", message: `${a} and ${b} are one article` }]);
    return EXIT.usage;
  }
  const comparison = compare(ours.value, theirs.value);
  const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const width = Math.max(40, process.stdout.columns ?? WIDTH);
  process.stdout.write(
    flags.format === "json"
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : comparisonText(comparison, { color, width: Math.min(width, 160) }),
  );
  return EXIT.ok;
}
