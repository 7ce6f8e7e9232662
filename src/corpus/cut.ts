import { basename } from "node:path";
import { type From, type RawOutcome, type Rejected, rawItems, rejectedOf } from "../article/index.ts";
import type { RawItem } from "../article/types.ts";
import type { Diagnostic } from "../diagnostic/index.ts";
import type { InputMeter } from "./input-meter.ts";
import { nameOf, type Source } from "./inputs.ts";

/** An item cut out of a file, or what kept it from being cut out; and what its record's file is called. */
export interface Cut {
  readonly name: string;
  readonly raw?: RawItem;
  readonly diagnostics: readonly Diagnostic[];
  /** What goes into the rejects file, if it is rejected. */
  rejected(): Rejected;
}

/** All items of all sources, in order, one at a time. */
export async function* cutSources(
  sources: readonly Source[],
  from: From | undefined,
  meter: Pick<InputMeter, "read">,
): AsyncGenerator<Cut> {
  for (const source of sources) {
    const name = source.name ?? (source.path === "-" ? "stdin" : nameOf(basename(source.path)));
    const input = source.path === "-" ? { stdin: process.stdin } : { path: source.path };
    for await (const outcome of rawItems(input, { from, onBytes: meter.read })) yield cutOf(outcome, source, name);
  }
}

function cutOf(outcome: RawOutcome, source: Source, name: string): Cut {
  const { diagnostics } = outcome;
  if (!outcome.ok) return { name, diagnostics, rejected: () => outcome.rejected ?? { file: source.path } };
  const raw = source.name === undefined ? outcome.value : { ...outcome.value, name: source.name };
  return { name, raw, diagnostics, rejected: () => rejectedOf(raw) };
}
