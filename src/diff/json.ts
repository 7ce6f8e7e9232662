import type { Change } from "./change.ts";

/** Changes as a JSON array, piece by piece. */
export function* differenceJson(changes: readonly Change[]): Generator<string> {
  yield "[";
  for (const [i, { kind, change, article, thing, name, property, from, to, note }] of changes.entries()) {
    const told = { kind, change, article, thing, name, property, from, to, note };
    yield `${i === 0 ? "" : ","}\n  ${JSON.stringify(told)}`;
  }
  yield changes.length === 0 ? "]\n" : "\n]\n";
}
