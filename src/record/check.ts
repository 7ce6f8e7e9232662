import type { Diagnostic, Outcome } from "../diagnostic/index.ts";
import { failure, success } from "../diagnostic/index.ts";
import { limited } from "./limited.ts";
import { steps } from "./pointer.ts";
import schemaCheck from "./schema-check.generated.ts";
import { schemaFaults } from "./schema-faults.ts";
import type { RecordDraft } from "./types.ts";
import { valueFaults } from "./value-faults.ts";

/**
 * Checks a value that claims to be a record, complete or not, against `ontology/record.schema.json` and for what a schema
 * cannot say (days that exist, IRIs that stores take, whole characters). Whether its anchors hold is `complete`'s to say.
 * @param place the file and line it was read from, for the diagnostics
 * @returns the value as a draft, or at most 20 diagnostics and a count of the rest, in the order of the record
 */
export function checkRecord(value: unknown, place: { file: string; line?: number }): Outcome<RecordDraft> {
  const faults = recordFaults(value);
  if (faults.length === 0) return success(value as RecordDraft);
  const identifier =
    typeof value === "object" && value !== null && "identifier" in value ? value.identifier : undefined;
  const article = typeof identifier === "string" ? { article: identifier } : {};
  return failure(...limited(faults).map((fault): Diagnostic => ({ ...fault, ...place, ...article })));
}

/** What is wrong with a value as a record, in the order in which it stands there. */
export function recordFaults(value: unknown): Diagnostic[] {
  const faults = schemaCheck(value) ? [] : schemaFaults(value, schemaCheck.errors ?? []);
  const known = new Set(faults.map((fault) => fault.pointer));
  for (const fault of valueFaults(value)) if (!known.has(fault.pointer)) faults.push(fault);
  return faults.sort((a, b) => inOrder(value, steps(a.pointer ?? ""), steps(b.pointer ?? "")));
}

/** Compares two places of a value by where they stand in it; a whole comes before its parts. */
function inOrder(value: unknown, a: readonly string[], b: readonly string[]): number {
  let container = value;
  for (const [i, step] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (other !== step) {
      const keys = Object.keys(Object(container));
      return keys.indexOf(step) - keys.indexOf(other);
    }
    container = Reflect.get(Object(container), step);
  }
  return a.length === b.length ? 0 : -1;
}
