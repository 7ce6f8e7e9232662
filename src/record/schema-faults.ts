import type { Diagnostic } from "../diagnostic/index.ts";
import type { SchemaError } from "./schema-check.generated.ts";
import { spotAt } from "./spot.ts";
import { worded } from "./wordings.ts";

/**
 * Says in words what the compiled schema found: one diagnostic for one fault, whatever number of errors a failed choice
 * between alternatives makes.
 */
export function schemaFaults(record: unknown, errors: readonly SchemaError[]): Diagnostic[] {
  const faults = new Map<string, Diagnostic>();
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
    const fault = worded(spotAt(record, error.instancePath), error);
    // A value that is wrong in one way is not also wrong in another; each missing key is a fault of its own.
    const missing = fault.rule === "record/missing-key" ? (error.params.missingProperty ?? error.params.tag) : "";
    const key = `${fault.pointer} ${missing}`;
    if (!faults.has(key)) faults.set(key, fault);
  }
  return [...faults.values()];
}

/** The keywords that name a fault best where several have found it: a failed choice before what made it fail. */
const FIRST = ["type", "discriminator", "anyOf", "const", "enum", "maxLength"];

function rank({ keyword }: SchemaError): number {
  const at = FIRST.indexOf(keyword);
  return at === -1 ? FIRST.length : at;
}
