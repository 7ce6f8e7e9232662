import type { Diagnostic } from "../diagnostic/index.ts";
import { type Checkpoint, fault } from "./checkpoint.ts";
import type { Cut } from "./cut.ts";
import type { InputHash } from "./input-hash.ts";

/** The finding on an export that was told to end. */
export function interruptedAfter(items: number): Diagnostic {
  const suggestion = "with --resume the export goes on from there";
  const message = `interrupted after ${items} items of the input`;
  return { severity: "error", rule: "export/interrupted", message, ...(items > 0 && { suggestion }) };
}

/** Why an export cannot go on with this input. */
export function otherInput(inputs: readonly string[]): Diagnostic {
  const message = "the input is not the one that the interrupted export read";
  return fault(inputs.join(" "), message, "the same input, in the same order");
}

/** Reads over what an interrupted export had done. @returns whether it is the same that that one read */
export async function skip(
  cuts: AsyncGenerator<Cut>,
  before: Checkpoint,
  input: InputHash,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  for (let n = 0; n < before.items; n++) {
    const next = await cuts.next();
    if (next.done || signal?.aborted) return false;
    input.add(next.value);
  }
  return input.hex() === before.input;
}
