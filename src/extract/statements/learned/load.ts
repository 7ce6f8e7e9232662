import { readFileSync } from "node:fs";
import { readWeights, type StatementWeights } from "./weights.ts";

let loaded: StatementWeights | undefined;

/** The weights that come with the program, read when they are first asked for. */
export function bundledWeights(): StatementWeights {
  loaded ??= readWeights(readFileSync(new URL("../../../../models/statements.weights", import.meta.url)));
  return loaded;
}
